import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWord } from '../../../main/services/word/word-document.ts';
import { groupFields, personFields, sessionFields } from '../../support/random-changes.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';
import { paragraphs, unzip } from '../../support/word-file.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago', organisation: 'Maple School' });
});
afterEach(() => core.remove());

const empty = {
  paper: 'a4',
  title: 'Title',
  subtitle: '',
  header: '',
  footer: '',
  author: '',
  blocks: [],
} as const;

it('the proposal is a Word file with the plan, goals, norms and sessions, and no member in it', async () => {
  const { id: groupId } = await client.groups.create(
    groupFields({ name: 'Lunch club', purpose: 'Nobody eats alone', weekday: 2, place: 'Room 12' }),
  );
  const { id: personId } = await client.people.create(
    personFields({ givenName: 'Zenobia', familyName: 'Quist' }),
  );
  await client.roster.join({ groupId, personId, joinedOn: '2026-03-01' });
  await client.sessions.create({
    groupId,
    fields: sessionFields({ date: '2026-03-17', topic: 'Names and norms' }),
  });
  await client.plans.addGoal({ groupId, text: 'Join a game' });
  const norm = (text: string) =>
    client.norms.add({ groupId, text, origin: 'stated', agreedOn: '2026-03-03' });
  await norm('We let people finish');
  await client.norms.drop({ id: (await norm('No phones')).id, droppedOn: '2026-03-10' });
  const answer = (heading: 'need' | 'agency-context', text: string, reason: string) =>
    client.plans.answer({
      groupId,
      answer: { heading, text, state: reason ? 'not-applicable' : 'complete', reason },
    });
  await answer('need', 'Six children eat alone.\nTeachers asked for help.', '');
  await answer('agency-context', '', 'One school only');

  const { name, content } = await client.plans.word({ groupId });
  expect(name).toBe('plan-lunch-club-2026-03-12.docx');
  const files = unzip(Buffer.from(content, 'base64'));
  const shown = paragraphs(files.get('word/document.xml')!);
  expect(shown.slice(0, 2)).toEqual(['Lunch club', 'Plan of the group']);
  for (const text of [
    'Draft: 2 of 8 headings complete',
    // the weekday is the group's own, the hour and the length those of its session
    'Tuesdays, 10:00, 45 minutes',
    'Room 12',
    'Join a game',
    'Six children eat alone.',
    'Teachers asked for help.',
    'Nobody eats alone',
    'Does not apply: One school only',
    'We let people finish',
    '1. March 17, 2026',
    'Names and norms',
  ])
    expect(shown).toContain(text);
  expect(shown.join('\n')).not.toMatch(/Zenobia|Quist|No phones|Social context/);
  const footer = paragraphs([...files].find(([path]) => path === 'word/footer1.xml')![1]);
  expect(footer.join()).toContain('J. Alvarez, LCSW · March 12, 2026');
  expect(paragraphs([...files].find(([path]) => path === 'word/header1.xml')![1])).toEqual([
    'Lunch club · Maple School',
  ]);
  const { entries } = await client.audit.list({
    from: null,
    to: null,
    action: 'export.plan',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 10,
  });
  expect(entries).toHaveLength(1);
});

it('the paper is the one of the settings', async () => {
  const sizes = { a4: 'w:w="11906" w:h="16838"', letter: 'w:w="12240" w:h="15840"' } as const;
  for (const paper of ['a4', 'letter'] as const)
    expect(unzip(await writeWord({ ...empty, paper })).get('word/document.xml')).toContain(sizes[paper]);
});

it('text from right to left, emoji and mixed lines are intact, and marked for the reader’s program', async () => {
  const texts = ['ليلى حداد', 'Layla (ليلى) said שלום, twice', '👩‍👩‍👧 family', 'café O’Brien <tag> & "quotes"'];
  const files = unzip(
    await writeWord({ ...empty, blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })) }),
  );
  const xml = files.get('word/document.xml')!;
  expect(paragraphs(xml)).toEqual(['Title', ...texts]);
  const [, arabic, mixed] = [...xml.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([paragraph]) => paragraph);
  expect(arabic).toContain('<w:bidi/>');
  expect(arabic).toContain('<w:rtl/>');
  expect(mixed).not.toContain('<w:bidi/>');
  expect(mixed!.match(/<w:rtl\/>/g)).toHaveLength(2);
});

it('no control character or broken pair reaches the file, wherever the text stands', async () => {
  const bad = 'a\u0000b\u0007c\u001bd\ufffee\ud83d';
  const files = unzip(
    await writeWord({
      paper: 'a4',
      title: bad,
      subtitle: bad,
      header: bad,
      footer: bad,
      author: bad,
      blocks: [
        { kind: 'heading', level: 2, text: bad },
        { kind: 'paragraph', text: bad },
        { kind: 'list', items: [bad], isNumbered: true },
        { kind: 'facts', rows: [[bad, bad]] },
        { kind: 'table', headings: [bad, 'x'], rows: [[bad, '']] },
      ],
    }),
  );
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/;
  for (const [name, xml] of files) expect(forbidden.test(xml), name).toBe(false);
  expect(paragraphs(files.get('word/document.xml')!)).toContain('abcde\ufffd');
});

it('each numbered list begins at 1, and a table repeats its headings on each page', async () => {
  const list = { kind: 'list' as const, items: ['one', 'two'], isNumbered: true };
  const files = unzip(
    await writeWord({
      ...empty,
      blocks: [list, list, { kind: 'table', headings: ['Who', 'What'], rows: [['Ana', 'chairs']] }],
    }),
  );
  const xml = files.get('word/document.xml')!;
  const used = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((found) => found[1]);
  expect(used[0]).toBe(used[1]);
  expect(new Set(used).size).toBe(2);
  expect(xml).toContain('<w:tblHeader/>');
});
