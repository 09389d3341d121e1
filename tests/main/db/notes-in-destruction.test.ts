import { afterAll, beforeAll, expect, it } from 'vitest';
import { all, run } from '../../../main/db/query.ts';
import { type NoteScene, setNoteScene } from '../../support/note-sequences.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let scene: NoteScene;
beforeAll(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  scene = await setNoteScene(test);
});
afterAll(() => test.remove());

async function signedNote(sessionId: string): Promise<string> {
  const [facilitatorId = ''] = scene.leaders;
  const { id: noteId, version } = await test.client.notes.saveDraft({
    noteId: null,
    sessionId,
    personId: null,
    format: 'free',
    version: 0,
    sections: [{ key: 'text', heading: 'Note', text: 'We met.' }],
  });
  const signer = { noteId, facilitatorId, namesReason: '', wordsSeen: false };
  await test.client.notes.sign({ ...signer, version });
  await test.client.notes.addAddendum({ ...signer, kind: 'addendum', text: 'Her mother called.' });
  return noteId;
}

it('a signed note can be destroyed whole, under a pass of its own that does not outlast the transaction', async () => {
  const [first = '', second = ''] = scene.sessionIds;
  const noteId = await signedNote(first);
  const other = await signedNote(second);
  const { db } = test.open();
  const takePass = () => run(db, 'INSERT INTO notesInDestruction (noteId) VALUES (@noteId)', { noteId });
  const ofIt = ['noteAddenda', 'noteSignatures', 'noteVersions'];
  const destroyTexts = () =>
    ofIt.forEach((table) => run(db, `DELETE FROM ${table} WHERE noteId = @noteId`, { noteId }));

  expect(takePass, 'a pass that stays').toThrow(/FOREIGN KEY/);
  expect(() => run(db, `INSERT INTO notesInDestruction (noteId) VALUES ('standing')`)).toThrow(/CHECK/);
  const halfway = db.transaction(() => {
    takePass();
    destroyTexts();
  });
  expect(halfway.immediate, 'a note that keeps its heading').toThrow(/FOREIGN KEY/);
  for (const table of ofIt)
    expect(() => run(db, `DELETE FROM ${table} WHERE noteId = @noteId`, { noteId }), table).toThrow(/sign/);

  const destroy = db.transaction(() => {
    takePass();
    for (const table of ofIt)
      expect(() => run(db, `DELETE FROM ${table} WHERE noteId = @other`, { other }), table).toThrow(/sign/);
    expect(() => run(db, 'DELETE FROM notes WHERE id = @other', { other })).toThrow(/sign/);
    destroyTexts();
    run(db, 'DELETE FROM notes WHERE id = @noteId', { noteId });
  });
  destroy.immediate();
  const left = ['notes', ...ofIt].map((table) =>
    all(db, `SELECT ${table === 'notes' ? 'id' : 'noteId'} AS note FROM ${table}`),
  );
  expect(left).toEqual(left.map(() => [{ note: other }]));
  expect(all(db, 'SELECT * FROM notesInDestruction')).toEqual([]);
});
