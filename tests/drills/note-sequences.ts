import { checkNotes, clearNotes, runNoteSequence, setNoteScene } from '../support/note-sequences.ts';
import { openTestDoor } from '../support/test-door.ts';
import type { DrillOutcome } from './drill-outcome.ts';

/** Many random rows of note operations on a real workspace: signed text never changes, every version stays readable. */
export async function noteSequences(count: number): Promise<DrillOutcome> {
  const test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  const problems: string[] = [];
  let accepted = 0;
  try {
    const scene = await setNoteScene(test);
    for (let seed = 1; seed <= count; seed += 1) {
      clearNotes(test);
      try {
        accepted += await runNoteSequence(test, scene, seed);
        await checkNotes(test, scene);
      } catch (error) {
        problems.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await test.remove();
  }
  return {
    name: 'Notes in any order',
    did: `${count} random rows of note operations, ${accepted} of them accepted`,
    problems,
  };
}
