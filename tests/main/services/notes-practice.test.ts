import { afterEach, expect, it } from 'vitest';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
afterEach(() => core.remove());

it('the practice groups have notes that are whole, that name no other member, and a few that wait', async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z', door: 'shut' });
  await core.client.workspace.openPractice();
  const group = (await core.client.groups.list()).find(({ name }) => name === 'Friendship group, grade 4')!;
  const lines = await core.client.notes.forGroup({ groupId: group.id });
  const count = (kind: string, standing: string) =>
    lines.filter((line) => line.kind === kind && line.standing === standing).length;
  expect(count('group', 'signed')).toBe(8);
  expect([count('individual', 'unwritten'), count('individual', 'draft')]).toEqual([2, 1]);
  expect(count('individual', 'signed')).toBeGreaterThan(40);
  expect(lines.filter(({ standing }) => standing === 'damaged')).toEqual([]);
  expect(lines.filter(({ addenda }) => addenda > 0)).toHaveLength(1);

  const open = lines.filter(({ standing }) => standing === 'unwritten' || standing === 'draft');
  expect(new Set(open.map(({ number }) => number))).toEqual(new Set([8]));
  for (const { id: personId } of await core.client.people.list())
    for (const { line, note } of await core.client.notes.forPerson({ personId })) {
      const texts = note.sections.map(({ text }) => text);
      const found = await core.client.notes.checkNames({ sessionId: line.sessionId, personId, texts });
      expect(
        found
          .filter(({ certainty }) => certainty === 'name')
          .map(({ text, start, end }) => texts[text]!.slice(start, end)),
        line.date,
      ).toEqual([]);
    }
}, 30_000);
