import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  currentDirection,
  listLanguages,
  setLanguage,
  startLanguages,
  t,
} from '../../renderer/i18n/language.ts';
import { lengthenSentence } from '../../renderer/i18n/pseudo.ts';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));
const english = JSON.parse(readFileSync(`${renderer}/i18n/en.json`, 'utf8')) as Record<string, string>;

/** Files that may translate what is not a literal, because the literals stand in a table beside it. */
const mayTranslateVariables = new Set(['data/failure-messages.ts', 'app/use-host-commands.ts']);

interface Call {
  file: string;
  /** The sentence, or null where it is not a plain literal. */
  key: string | null;
}

/** Every call of t(…) in a source: the lookbehind leaves out format(…), set(…) and the like. */
function findCalls(file: string, source: string): Call[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
  const literal = /^\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\.)*)`)\s*[,)]/;
  return [...code.matchAll(/(?<![\w$])(?<!function )t\(/g)].map((found) => {
    const match = literal.exec(code.slice(found.index + found[0].length));
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    return { file, key: key === undefined ? null : key.replaceAll(/\\(.)/g, '$1') };
  });
}

const calls = globSync('**/*.{ts,tsx}', { cwd: renderer })
  .filter((file) => !file.startsWith('vite'))
  .flatMap((file) => findCalls(file, readFileSync(`${renderer}/${file}`, 'utf8')));

describe('the sentences of the page', () => {
  test('are found at all', () => {
    expect(calls.filter(({ key }) => key !== null).length).toBeGreaterThan(30);
  });

  test('the search tells a sentence from a variable, and skips comments', () => {
    const source = "t('Save'); // t(gone)\n t(variable); t(`a ${b}`); t('a' + b); format(x); t('Don\\'t');";
    expect(findCalls('x.tsx', source).map(({ key }) => key)).toEqual(['Save', null, null, null, "Don't"]);
  });

  test('are literals, so that a translator finds them', () => {
    const dynamic = calls.filter(({ file, key }) => key === null && !mayTranslateVariables.has(file));
    expect([...new Set(dynamic.map(({ file }) => file))]).toEqual([]);
  });

  test('that count something have both their English forms in en.json', () => {
    const counting = [...new Set(calls.map(({ key }) => key))].filter((key) => key?.includes('{{count}}'));
    const missing = counting.flatMap((key) =>
      ['one', 'other'].map((form) => `${key}_${form}`).filter((form) => !(form in english)),
    );
    expect(missing).toEqual([]);
  });

  test('in en.json are all still said somewhere', () => {
    const said = new Set(calls.map(({ key }) => key));
    expect(Object.keys(english).filter((form) => !said.has(form.replace(/_(one|other)$/, '')))).toEqual([]);
  });
});

describe('a language', () => {
  beforeAll(() => startLanguages());

  test('English says one row and two rows', async () => {
    await setLanguage('en');
    expect(t('Please check {{count}} fields', { count: 1 })).toBe('Please check one field');
    expect(t('Please check {{count}} fields', { count: 2 })).toBe('Please check 2 fields');
  });

  test('a sentence may hold dots, colons and underscores', async () => {
    await setLanguage('en');
    expect(t('Saved: a.b_c. Go on?')).toBe('Saved: a.b_c. Go on?');
  });

  test('a name goes in as it was typed', async () => {
    await setLanguage('en');
    expect(t('Select {{name}}', { name: "<b>Tom O'Brien</b> & {{x}}" })).toBe(
      "Select <b>Tom O'Brien</b> & {{x}}",
    );
  });

  test('the long one marks every sentence, makes it 40 % longer and leaves names alone', async () => {
    await setLanguage('pseudo-long');
    const sentence = t('Select {{name}}', { name: 'Chloé Martin' });
    expect(sentence).toMatch(/^⟦Select Chloé Martin.+⟧$/);
    expect(sentence.length - 2).toBe(Math.ceil('Select Chloé Martin'.length * 1.4));
    expect(t('Please check {{count}} fields', { count: 1 })).toMatch(/^⟦Please check one field/);
    expect(currentDirection()).toBe('ltr');
  });

  test('the one from right to left marks every sentence and turns the page', async () => {
    await setLanguage('pseudo-rtl');
    expect(t('Save')).toBe('⟦Save⟧');
    expect(currentDirection()).toBe('rtl');
  });

  test('an unknown one falls back to English', async () => {
    await setLanguage('tlh');
    expect(t('Save')).toBe('Save');
    await setLanguage('en');
  });

  test('only real languages are offered to the reader, each by its own name', () => {
    expect(listLanguages()).toContainEqual({ code: 'en', name: 'English' });
    expect(listLanguages().map(({ code }) => code)).not.toContain('pseudo-long');
  });

  test('lengthening keeps the sentence letter by letter', () => {
    expect(lengthenSentence('Save', 0.4)).toBe('⟦Saveëå⟧');
    expect(lengthenSentence('Save', 0)).toBe('⟦Save⟧');
  });
});
