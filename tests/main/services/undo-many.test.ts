import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Mark } from '../../../shared/contract/attendance.ts';
import { groupThatMeets, memberSince } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
let groupId: string;
let sessionIds: string[];
let ana: string;
let ben: string;

beforeEach(async () => {
  test = await openTestCore({ now: '2026-03-12T15:00:00.000Z' });
  await test.client.settings.update({ timeZone: 'UTC' });
  ({ groupId, sessionIds } = await groupThatMeets(test.client, ['2026-02-26', '2026-03-05']));
  ({ personId: ana } = await memberSince(test.client, groupId, '2026-02-01', { givenName: 'Ana' }));
  ({ personId: ben } = await memberSince(test.client, groupId, '2026-02-01', { givenName: 'Ben' }));
});
afterEach(() => test.remove());

const present: Mark = { status: 'present', minutes: null, reason: '' };
const late: Mark = { status: 'late', minutes: 8, reason: 'bus' };
const register = () => test.client.attendance.register({ groupId });

async function markOf(personId: string, place: number, mark: Mark): Promise<number> {
  const { undoStep } = await test.client.attendance.mark({ sessionId: sessionIds[place]!, personId, mark });
  return undoStep!;
}

/** Three marks of one burst; the second changes the first. */
async function markBurst(): Promise<number[]> {
  return [await markOf(ana, 0, present), await markOf(ana, 0, late), await markOf(ben, 1, present)];
}

it('a burst of marks is taken back at once, in whatever order its steps are named, with all its marks counted', async () => {
  const before = await register();
  for (const order of [
    [0, 1, 2],
    [1, 0, 2],
  ]) {
    const burst = await markBurst();
    const answer = await test.client.undo.undoMany({ steps: order.map((place) => burst[place]!) });
    expect(answer).toEqual({ steps: burst.toReversed(), action: 'attendance.mark', count: 3 });
    expect(await register()).toEqual(before);
  }
});

it('what was taken back at once comes again mark by mark, the oldest first', async () => {
  const steps = await markBurst();
  const marked = await register();
  await test.client.undo.undoMany({ steps });
  await test.client.undo.redo();
  expect((await register()).members[0]!.cells[0]!.mark).toEqual(present);
  await test.client.undo.redo();
  await test.client.undo.redo();
  expect(await register()).toEqual(marked);
});

it('where one mark was changed since, the whole burst stays and says so', async () => {
  const steps = await markBurst();
  await markOf(ana, 0, present);
  const changed = await register();
  await expect(test.client.undo.undoMany({ steps })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
  expect(await register()).toEqual(changed);
  const undone = {
    from: null,
    to: null,
    action: 'undo',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 50,
  };
  expect((await test.client.audit.list(undone)).entries).toEqual([]);
});

it('a step that was taken back already, or is named twice, takes nothing back', async () => {
  const steps = await markBurst();
  const marked = await register();
  await expect(test.client.undo.undoMany({ steps: [...steps, steps[2]!] })).rejects.toMatchObject({
    code: 'NOTHING_TO_UNDO',
  });
  expect(await register()).toEqual(marked);
});
