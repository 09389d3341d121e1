import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { largestFile, mostLines } from '../../../shared/contract/transfer.ts';
import { uploadFile } from '../../support/import-file.ts';
import { groupFields } from '../../support/random-changes.ts';
import { openTestCore, testPassphrase, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.remove());

async function inspect(content: string | Uint8Array) {
  return await test.client.imports.inspect({ uploadId: await uploadFile(test.client, content) });
}

const text = 'Name;Größe\nZoë;groß\n';
const utf16be = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe('how a file was written is found out', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 of a Windows program', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', utf16be, 'utf-16be'],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round without its mark', utf16be.subarray(2), 'utf-16be'],
    ['Windows-1252', Buffer.from(text, 'latin1'), 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    const facts = await inspect(bytes);
    expect(facts).toMatchObject({ encoding, delimiter: ';', lines: 1, headings: ['Name', 'Größe'] });
    expect(facts.sample).toEqual([['Zoë', 'groß']]);
  });

  it('the signs that only Windows-1252 has are read as they were meant', async () => {
    const facts = await inspect(Buffer.from([0x4e, 0x0a, 0x4f, 0x92, 0x42, 0x80, 0x0a])); // N ⏎ O’B€
    expect(facts).toMatchObject({ encoding: 'windows-1252', sample: [['O’B€']] });
  });

  it('a name that lost a letter long ago is a name: where the file is flawless, its sign is no damage', async () => {
    const lost = 'Jos\ufffd\n'.repeat(9);
    expect(await inspect(`Name\n${lost}`)).toMatchObject({ encoding: 'utf-8', lines: 9 });
    // bytes that are no letters in UTF-16, three of them in a short file
    const broken = Buffer.from(`\ufeffName\n${'\ud800x\n'.repeat(3)}`, 'utf16le');
    await expect(inspect(broken)).rejects.toMatchObject({ code: 'FILE_BINARY' });
  });

  it.each([
    ['commas', 'a,b,c\n1,2,3\n', ','],
    ['semicolons, with commas in the cells', 'a;b;c\n1,5;2,5;3,5\n', ';'],
    ['tabs', 'a\tb\n1\t2\n', '\t'],
    ['bars', 'a|b\n1|2\n', '|'],
    ['what the first line names', 'sep=|\na,x|b,x\n1|2\n', '|'],
    ['commas where quotes hold semicolons', '"a;b;c",d\n"1;2;3",4\n', ','],
  ])('columns parted by %s', async (_, content, delimiter) => {
    expect(await inspect(content)).toMatchObject({ delimiter, lines: 1 });
  });

  it('lines may end as Unix, Windows or an old Mac ends them', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(await inspect(['a,b', '1,2', '3,4', ''].join(end))).toMatchObject({
        lines: 2,
        headings: ['a', 'b'],
      });
  });
});

describe('what is no table is refused', () => {
  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['only white space', ' \n\n\t\n', 'FILE_EMPTY'],
    ['a spreadsheet’s own file', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 1, 2]), 'FILE_BINARY'],
    ['a PDF', '%PDF-1.7\n%abc\n', 'FILE_BINARY'],
    ['random bytes', randomBytes(20_000), 'FILE_BINARY'],
    ['text with zeros in it', 'Name,A\nAna,\0\n', 'FILE_BINARY'],
  ])('%s', async (_, content, code) => {
    await expect(inspect(content)).rejects.toMatchObject({ code });
  });

  it('a file over 50 MB is refused when it is announced, before a byte of it came', async () => {
    const announce = (bytes: number) => test.client.imports.begin({ name: 'large.csv', bytes });
    await expect(announce(largestFile + 1)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    await expect(announce(largestFile)).resolves.toBeDefined();
  });

  it('a table of too many lines is not read to its end, and says so', async () => {
    const facts = await inspect('n\n'.repeat(mostLines + 5));
    expect(facts.problems).toMatchObject([{ code: 'too-many-lines', line: mostLines }]);
  });

  it('a stray control character is cleaned away, and no reason to refuse', async () => {
    expect(await inspect('Name\nAna\u000bMaria\n')).toMatchObject({ sample: [['AnaMaria']] });
  });
});

describe('an upload', () => {
  it('comes in pieces in their order, or is refused and forgotten', async () => {
    const { uploadId } = await test.client.imports.begin({ name: 'a.csv', bytes: 6 });
    const append = (offset: number, piece: string) =>
      test.client.imports.append({ uploadId, offset, base64: Buffer.from(piece).toString('base64') });
    expect(await append(0, 'a,b')).toEqual({ received: 3 });
    await expect(test.client.imports.inspect({ uploadId })).rejects.toMatchObject({ code: 'UPLOAD_BROKEN' });
    await expect(append(0, 'a,b')).rejects.toMatchObject({ code: 'UPLOAD_BROKEN' });
    await expect(append(3, '\n1,')).rejects.toMatchObject({ code: 'UPLOAD_BROKEN' });
  });

  it('cannot be longer than it was announced', async () => {
    const { uploadId } = await test.client.imports.begin({ name: 'a.csv', bytes: 2 });
    const base64 = Buffer.from('a,b').toString('base64');
    await expect(test.client.imports.append({ uploadId, offset: 0, base64 })).rejects.toMatchObject({
      code: 'UPLOAD_BROKEN',
    });
  });

  it('is forgotten when the workspace locks', async () => {
    const uploadId = await uploadFile(test.client, text);
    await test.core.lock('user');
    await expect(test.client.imports.inspect({ uploadId })).rejects.toMatchObject({ code: 'LOCKED' });
    await test.client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
    await expect(test.client.imports.inspect({ uploadId })).rejects.toMatchObject({ code: 'UPLOAD_BROKEN' });
  });

  it('is forgotten when another workspace is opened', async () => {
    const uploadId = await uploadFile(test.client, text);
    await test.client.workspace.openPractice();
    await expect(test.client.imports.inspect({ uploadId })).rejects.toMatchObject({ code: 'UPLOAD_BROKEN' });
  });

  it('is refused by the practice workspace, which holds fiction only', async () => {
    await test.client.workspace.openPractice();
    await expect(test.client.imports.begin({ name: 'a.csv', bytes: 6 })).rejects.toMatchObject({
      code: 'NOT_IN_PRACTICE',
    });
  });
});

describe('headings', () => {
  it('that are empty or there twice are pointed out', async () => {
    const { problems } = await inspect('Name,,Phone,phone\nAna,1,2,3\n');
    expect(problems.map(({ column, code }) => [column, code])).toEqual([
      [2, 'heading-empty'],
      [4, 'heading-twice'],
    ]);
  });
});

describe('hostile files', () => {
  it.each([
    ['one heading of ten million signs', `${'T '.repeat(5_000_000)},2026-01-08\nAna,P\n`],
    ['one cell of ten million signs', `Member,2026-01-08\nAna,${' ('.repeat(5_000_000)}\n`],
    [
      'a name of ten million signs',
      `Member,2026-01-08\n${'" ("'.repeat(10)}${' '.repeat(5_000_000)}Ana${'('.repeat(1_000_000)},P\n`,
    ],
    ['a hundred thousand columns', `Member${',2026-01-08'.repeat(100_000)}\nAna${',P'.repeat(100_000)}\n`],
  ])('%s: previewed, and nothing runs without end', async (_, content) => {
    const { id: groupId } = await test.client.groups.create(groupFields());
    const uploadId = await uploadFile(test.client, content);
    await test.client.imports.inspect({ uploadId });
    const { mapping } = await test.client.imports.guessRegister({
      uploadId,
      groupId,
      savedId: null,
      dateOrder: null,
    });
    const preview = await test.client.imports.previewRegister({ uploadId, groupId, mapping });
    expect(preview.rowCount).toBeLessThanOrEqual(1);
  });
});
