import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../../main/db/query.ts';
import {
  checkNotes,
  clearNotes,
  type NoteScene,
  runNoteSequence,
  setNoteScene,
} from '../../support/note-sequences.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let scene: NoteScene;
beforeAll(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  scene = await setNoteScene(test);
});
afterAll(() => test.remove());

it('whatever is done with notes in whatever order, signed text never changes and every version stays readable', async () => {
  let accepted = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    clearNotes(test);
    accepted += await runNoteSequence(test, scene, seed);
    await checkNotes(test, scene);
  }
  // Rows of refusals alone would prove nothing.
  expect(accepted).toBeGreaterThan(500);
}, 60_000);

it('the look at the rows would see a signed text that changed', async () => {
  clearNotes(test);
  const [sessionId = ''] = scene.sessionIds;
  const [facilitatorId = ''] = scene.leaders;
  const { id, version } = await test.client.notes.saveDraft({
    noteId: null,
    sessionId,
    personId: null,
    format: 'free',
    version: 0,
    sections: [{ key: 'text', heading: 'Note', text: 'We met.' }],
  });
  await test.client.notes.sign({ noteId: id, version, facilitatorId, namesReason: '', wordsSeen: false });
  const { db } = test.open();
  db.exec('DROP TRIGGER signedVersionsStay');
  run(db, `UPDATE noteVersions SET sections = '[]' WHERE noteId = @id`, { id });
  await expect(checkNotes(test, scene)).rejects.toThrow(/damaged/);
});
