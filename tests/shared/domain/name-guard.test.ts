import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, type GuardedPerson, replaceNames } from '../../../shared/domain/name-guard.ts';

const person = (givenName: string, familyName = '', preferredName = ''): GuardedPerson => ({
  id: `${givenName} ${familyName}`.trim(),
  givenName,
  familyName,
  preferredName,
});

/** The other members of the group in all cases below. */
const others = [
  person('Ana', 'Morales'),
  person('Anastasia', 'Petrova', 'Stasi'),
  person('Anne-Marie', "O'Neill"),
  person('Zoë', 'Müller-Araya'),
  person('Minh Anh', 'Nguyễn', 'Minh'),
  person('José', 'Peña Ruiz', 'Pepe'),
  person('Łukasz', 'Wójcik'),
  person('Søren', 'Ångström'),
  person("D'Arcy", 'de la Cruz'),
  person('Keʻala', 'Kahale'),
  person('James', 'van der Berg'),
  person('Will', 'Young'),
  person('May', 'Rose'),
  person('Grace', 'Bell'),
  person('Hope', 'Park'),
  person('Mark', 'al-Sayed'),
  person('Don', 'Underwood'),
  person('Fatima', 'Ben-David'),
  person('Ole', 'Schröder'),
  person('T', 'Okafor', 'T'),
  person('ليلى', 'حداد'),
  person('מרים', 'כהן'),
  person('Ольга', 'Иванова'),
  person('Ελένη', 'Παπαδάκη'),
  person('प्रिया', 'शर्मा'),
  person('明', '李'),
  person('민준', '김'),
  person('さくら', '田中'),
];
/** Whose record it is. */
const own = person('Maya', 'Okonkwo');

/** In a case, {…} is a name that must be found, <…> one that may be a word, |…| one that the member bears too. */
function read(marked: string): { text: string; expected: string[] } {
  const kinds: Record<string, string> = { '{': 'name', '<': 'maybe-a-word', '|': 'own-name-too' };
  const expected = [...marked.matchAll(/\{([^}]*)\}|<([^>]*)>|\|([^|]*)\|/g)].map(
    (match) => `${kinds[match[0][0]!]} ${match[1] ?? match[2] ?? match[3]}`,
  );
  return { text: marked.replace(/[{}<>|]/g, ''), expected };
}

const cases: Readonly<Record<string, readonly string[]>> = {
  'a given name as a whole word': [
    'She sat by {Ana}.',
    '{Ana} spoke.',
    'With {Ana}, she drew.',
    '({Ana}) was near.',
    '“{Ana}!” she called.',
    '{Ana}: a quarrel',
    'saw {Ana}; left',
    'Who? {Ana}?',
    'to-do: call {Ana}',
    'she/{Ana}',
    '{Ana}…',
    '\t{Ana}\n',
    'first {Ana} and then {Stasi}',
    '{Łukasz} came.',
    '{James} and {Ole}',
  ],
  'whatever the case': [
    'she sat by {ana}.',
    'SHE SAT BY {ANA}.',
    '{aNa} spoke',
    'about {łukasz}',
    'with {JOSÉ}',
    'and {anne-marie}',
    'near {ΕΛΈΝΗ}',
    'near {ОЛЬГА}',
  ],
  'without or with other accents': [
    'with {Jose}',
    'with {Jose\u0301}',
    'by {Zoe}',
    'by {Zöe}',
    'near {Lukasz}',
    'near {Wojcik}',
    '{Soren} sang',
    '{Soeren} sang',
    'Mr {Ångström}'.replace('Mr {', '{Mr '),
    'asked {Angstrom}',
    'asked {Aangstroem}',
    'called {Nguyen}',
    'called {Nguyễn}',
    'called {Nguye\u0302\u0303n}',
    'with {Schroeder}',
    'with {Schroder}',
    'for {Muller}',
    'for {Mueller}',
    '{Ελενη} ήρθε',
    'family {Pena}',
  ],
  'never within a longer word': [
    'They went to Anaheim.',
    'a banana and an analysis',
    'Diana drew.',
    'Anabel and Juliana',
    'She was willing and wilful.',
    'Goodwill matters.',
    'maybe, mayor, dismay',
    'graceful, disgrace',
    'hopeful and hopeless',
    'She said: don’t.',
    "She didn't and won't, and can't.",
    'The donor was donating.',
    'a remark, a marker, the market',
    'Jameson and Jamestown',
    'Oleander and a hole',
    'Minhas',
    'peppers',
    'rosemary',
    'belly and bellow',
    'the parking lot',
    'younger, youngest',
    'Lukaszewski',
    'Анапа',
    'Ольгин',
    'an anagram of Ana1',
    'x_Ana_y2'.replace('_Ana_', 'Anatole'),
    'cruzado',
    'hers and others',
  ],
  'a possessive of every kind': [
    "{Ana's} book",
    '{Ana’s} book',
    '{Anaʼs} book',
    '{Ana`s} book',
    '{ANA’S} book',
    "{James's} hat",
    "{James'} hat",
    '{James’} hat',
    "{O'Neill's} mother",
    '{Ruiz’} turn',
    '{Zoë’s} scarf',
    '{Anne-Marie’s} turn',
    '{Ana Morales’s} idea',
    "'{Ana}' was on the sheet",
    '‘{James}’ was on the sheet',
    "the word '{James}' stood there",
    '{Ana}’ll come',
    "{Ana}'d rather",
    '{Ana}’ve',
    '{Stasi’s}',
  ],
  'apostrophes in names': [
    "with {O'Neill}",
    'with {O’Neill}',
    'with {OʼNeill}',
    'with {O`Neill}',
    'with {ONeill}',
    'with {O Neill}',
    'with {oneill}',
    'with {D’Arcy}',
    "with {D'Arcy}",
    'with {DArcy}',
    'with {Keʻala}',
    'with {Keala}',
    "with {Ke'ala}",
    "l'{Ana} n'est pas là",
    'la sœur d’{Ana}',
  ],
  'hyphens and several words': [
    '{Anne-Marie} read',
    '{Anne Marie} read',
    '{AnneMarie} read',
    '{Anne‑Marie} read',
    '{Anne–Marie} read',
    '{Anne} read',
    '{Marie} read',
    '{Müller-Araya}',
    '{Müller Araya}',
    '{Araya} came',
    '{Minh Anh} came',
    '{Minh} came',
    '{Anh} came',
    '{Peña Ruiz}',
    '{Ruiz} family',
    '{de la Cruz}',
    '{Cruz} family',
    'la cruz'.replace('cruz', '{cruz}'),
    'he said la la la',
    'the end of the van',
    '{van der Berg}',
    '{Berg} family',
    '{al-Sayed}',
    '{Sayed}',
    '{Ben-David}',
    '{David} laughed',
    'An {Ana}-like idea',
    'pre-{Ana} times',
  ],
  'full names': [
    '{Ana Morales} came.',
    '{Morales, Ana}',
    '{Morales Ana}',
    '{Stasi Petrova}',
    '{Anastasia Petrova}',
    '{Minh Anh Nguyen}',
    '{Minh Nguyễn}',
    '{José Peña Ruiz}',
    '{Pepe Ruiz}',
    '{Will Young} helped',
    'today {may rose} spoke',
    '{Grace Bell}',
    '{Mark al-Sayed}',
    '{Mark Sayed}',
    '{Fatima Ben David}',
  ],
  'a first name with an initial': [
    '{Ana M.} came',
    '{Ana M} came',
    '{ana M.} came',
    'with {Ana M}.',
    '{Ana M.}, then she',
    '{Ana M.’s} pen',
    '{Stasi P.} left',
    '{Zoë M.} and {Zoë A}.',
    '{Zoe M} drew',
    '{Anne-Marie O.} wrote',
    '{Will Y.} came',
    '{Will Y} came',
    '{Minh N.} left',
    '{Ana} B. is somebody else',
    '{Ana}\nM. on another line',
    '{Ana} A. told',
    '{Łukasz W.} sat',
  ],
  'an initial with a family name, and initials alone': [
    '{A. Morales} came',
    '{A Morales} came',
    '{A.Morales} came',
    'like a {Morales}',
    '<A.M.> was there',
    '<A. M.> was there',
    'at 9 a.m. sharp',
    'AM radio',
    'I am here',
    '<Z.M.> too',
    'the {Underwood} house',
    '{D. Underwood} came',
  ],
  'titles go with the name': [
    '{Ms Morales} called',
    '{Mrs. O’Neill’s} car',
    '{Dr. Okafor} wrote',
    'Ms Duarte called',
  ],
  'words that are names are shown, and marked where the text does not tell': [
    'She <will> come.',
    '<Will> she come?',
    'Then {Will} came.',
    'Yes. <Will> came.',
    'I saw {Will}.',
    'It <may> rain.',
    'in <May> and June',
    '<May> I?',
    'with <grace>',
    'with {Grace}',
    'She had <hope>.',
    '<Hope> is a thing.',
    'I asked {Hope}.',
    'a <mark> on the page',
    'for {Mark}',
    '<young> people',
    'the <rose> garden',
    'they rang a <bell>',
    'in the <park>',
    'at {Park} house',
    'WE <WILL> SEE',
    '- <Will> came',
    '“<Hope> so,” she said.',
    'Plan: <Will> practise.',
    'he <will> ask {Will}',
    '{Will’s} turn, said {Grace}',
    '{Grace B.} came',
  ],
  'a name of one letter is a capital': ['She sat by {T}.', 'a t-shirt and a letter t', "it isn't"],
  'right to left and other scripts': [
    'جلست مع {ليلى}.',
    'و{ليلى} قالت',
    'قالت {ليلى حداد}',
    'إلى {لَيْلى}',
    'ישבה עם {מרים}',
    'ל{מרים} היה ספר',
    'она и {Ольга}',
    '{Ольга Иванова} пришла',
    'η {Ελένη} μίλησε',
    '{प्रिया} आई',
    'She sat by \u200f{ليلى}\u200f today.',
    '今天{李明}说',
    '김{민준}이가'.replace('김{민준}', '{김민준}'),
    '{민준}이는 웃었다',
    'と{田中さくら}さん',
    '{さくら}さんは',
    '<明>白了',
    '和{Ana}说话',
  ],
  'emoji, marks and odd characters around it': [
    '🙂{Ana}🙂',
    '👩‍👧{Ana}❤️',
    '#{Ana}',
    '@{ana}',
    '*{Ana}*',
    '_{Ana}_',
    '{Ana}/{Zoë}',
    '{ana}@school.example',
    'A\u00adna'.replace('A\u00adna', '{A\u00adna}'),
    '{Ana}\u200d',
    '{Ana}\u00a0{Stasi}',
    '…{Ana}…',
  ],
  'what is none': ['', '   ', '.', '’s', '🙂', 'She drew a house.', 'Maya drew. Maya’s house. Okonkwo.'],
};

describe('the names of other members are found', () => {
  it.each(Object.entries(cases).flatMap(([what, texts]) => texts.map((text) => [what, text] as const)))(
    '%s: %s',
    (_what, marked) => {
      const { text, expected } = read(marked);
      expect(
        findNames(text, others, own).map(
          ({ start, end, certainty }) => `${certainty} ${text.slice(start, end).replace(/\u200d$/, '')}`,
        ),
      ).toEqual(expected);
    },
  );

  it('there are more than two hundred cases', () => {
    expect(Object.values(cases).flat().length).toBeGreaterThan(200);
  });
});

describe('the member’s own name is no finding', () => {
  const anaLopez = person('Ana', 'Lopez');
  it.each([
    ['Ana Lopez drew.'],
    ['Ana L. drew with Lopez.'],
    ['|Ana| drew.'],
    ['Then {Ana M.} came to |Ana|.'],
    ['{Ana Morales} and Ana Lopez'],
  ])('two are called Ana: %s', (marked) => {
    const { text, expected } = read(marked);
    expect(
      findNames(text, others, anaLopez).map(
        ({ start, end, certainty }) => `${certainty} ${text.slice(start, end)}`,
      ),
    ).toEqual(expected);
  });

  it('a longer own name hides a shorter one of somebody else within it', () => {
    expect(findNames('Anne-Marie read.', [person('Anne')], person('Anne-Marie'))).toEqual([]);
    expect(findNames('Anne read.', [person('Anne')], person('Anne-Marie'))).toHaveLength(1);
  });
});

describe('what is taken out leaves a sentence', () => {
  it.each([
    ['Ana spoke. Then Ana’s friend left.', 'A peer spoke. Then a peer’s friend left.'],
    ['He sat by Ana.', 'He sat by a peer.'],
    ["James' hat", "A peer's hat"],
    ['He was with Ana M.', 'He was with a peer.'],
    ['Ana M. came, with Zoe M. too', 'A peer came, with a peer too'],
    ['“Ana!” she said. “Why, Ana?”', '“A peer!” she said. “Why, a peer?”'],
    ['Who came?\n- Ana\n- Zoë', 'Who came?\n- A peer\n- A peer'],
    ['He told Mrs. O’Neill’s story.', 'He told a peer’s story.'],
    ['e.g. Ana', 'e.g. a peer'],
    ['She said: Ana did it.', 'She said: a peer did it.'],
    ['Really! Ana?', 'Really! A peer?'],
  ])('%s', (before, after) => {
    expect(replaceNames(before, findNames(before, others, own))).toBe(after);
  });
});

const names = others.flatMap(({ givenName, familyName, preferredName }) =>
  [givenName, familyName, preferredName].filter(
    (name) => name.length > 1 && /^[\p{Script=Latin}' ʻ-]+$/u.test(name),
  ),
);

describe('always', () => {
  const carrier = fc.constantFrom(
    ['She met ', ' today.'],
    ['“', '” she said'],
    ['🙂 ', ', then'],
    ['x\n', '\ny'],
  );

  it('a name is found wherever it stands as a word, and once it is replaced nothing certain is left', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        carrier,
        fc.constantFrom('', '’s', "'s"),
        (name, [a, b], tail) => {
          const text = `${a}${name}${tail}${b}`;
          const found = findNames(text, others, own);
          expect(found.some(({ start, end }) => start <= a!.length && end >= a!.length + name.length)).toBe(
            true,
          );
          expect(findNames(replaceNames(text, found), others, own)).toEqual([]);
        },
      ),
    );
  });

  it('letters before or after it make another word', () => {
    const letters = fc.string({ unit: fc.constantFrom('q', 'x', 'ß', 'ж'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom('Ana', 'José', 'Will', 'Grace', 'Łukasz'),
        letters,
        fc.boolean(),
        (name, more, isBefore) => {
          expect(findNames(isBefore ? more + name : name + more, others, own)).toEqual([]);
        },
      ),
    );
  });

  it('findings lie in the text, in order, without overlap, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme', maxLength: 6 }))),
        (parts) => {
          const text = parts.join(' ');
          let last = 0;
          for (const { start, end, personIds } of findNames(text, others, own)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(personIds.length).toBeGreaterThan(0);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
