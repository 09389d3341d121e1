import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CellChange } from '../../../renderer/data/mark-queue.ts';
import { markRegister, markSession } from '../../../renderer/data/marked-register.ts';
import type { Mark } from '../../../shared/contract/attendance.ts';
import { groupThatMeets, memberSince } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
let groupId: string;
let sessionIds: string[];
let personIds: string[];

beforeEach(async () => {
  test = await openTestCore({ now: '2026-03-12T15:00:00.000Z' });
  await test.client.settings.update({ timeZone: 'UTC' });
  ({ groupId, sessionIds } = await groupThatMeets(test.client, [
    '2026-02-26',
    '2026-03-05',
    '2026-03-12',
    '2026-03-19',
  ]));
  personIds = [];
  for (const [name, day] of [
    ['Ana', '2026-02-01'],
    ['Ben', '2026-03-01'],
    ['Cy', '2026-02-01'],
  ] as const) {
    const { personId } = await memberSince(test.client, groupId, day, {
      givenName: name,
      familyName: 'Abel',
    });
    personIds.push(personId);
  }
});
afterEach(() => test.remove());

const mark = (status: Mark['status'], minutes: number | null = null): Mark => ({
  status,
  minutes,
  reason: '',
});

const changes = (): CellChange[] => [
  { sessionId: sessionIds[0]!, personId: personIds[0]!, mark: mark('late', 8), before: null },
  { sessionId: sessionIds[1]!, personId: personIds[0]!, mark: mark('unexcused'), before: null },
  { sessionId: sessionIds[1]!, personId: personIds[1]!, mark: mark('present'), before: null },
  { sessionId: sessionIds[2]!, personId: personIds[2]!, mark: mark('left-early', 5), before: null },
];
const asMarks = () => changes().map(({ sessionId, personId, mark }) => ({ sessionId, personId, mark }));

describe('what the page shows before the core has answered', () => {
  it('is the very register that the core then gives: cells, totals, held sessions', async () => {
    const shown = markRegister(await test.client.attendance.register({ groupId }), changes());
    await test.client.attendance.markMany({ groupId, marks: asMarks() });
    expect(shown).toEqual(await test.client.attendance.register({ groupId }));
  });

  it('is the same again when a mark is taken away', async () => {
    await test.client.attendance.markMany({ groupId, marks: asMarks() });
    const clear = { ...changes()[1]!, mark: null, before: mark('unexcused') };
    const shown = markRegister(await test.client.attendance.register({ groupId }), [clear]);
    await test.client.attendance.mark({ sessionId: clear.sessionId, personId: clear.personId, mark: null });
    expect(shown).toEqual(await test.client.attendance.register({ groupId }));
  });

  it('leaves cells alone in which nobody can be marked', async () => {
    const register = await test.client.attendance.register({ groupId });
    const shown = markRegister(register, [
      { sessionId: sessionIds[0]!, personId: personIds[1]!, mark: mark('present'), before: null },
      { sessionId: sessionIds[3]!, personId: personIds[0]!, mark: mark('present'), before: null },
    ]);
    expect(shown.members.map((member) => member.cells)).toEqual(
      register.members.map((member) => member.cells),
    );
  });

  it('keeps the identity of every row that is not marked, so that it is not drawn again', async () => {
    const register = await test.client.attendance.register({ groupId });
    const shown = markRegister(register, [changes()[0]!]);
    expect(shown.members[0]).not.toBe(register.members[0]);
    expect(shown.members[0]!.cells[1]).toBe(register.members[0]!.cells[1]);
    expect(shown.members[1]).toBe(register.members[1]);
  });

  it('is the very list of a session that the core then gives, but for runs of absence', async () => {
    const sessionId = sessionIds[1]!;
    const shown = markSession(await test.client.attendance.session({ sessionId }), changes());
    await test.client.attendance.markMany({
      groupId,
      marks: asMarks().filter((one) => one.sessionId === sessionId),
    });
    const real = await test.client.attendance.session({ sessionId });
    for (const list of [shown, real])
      for (const member of list.members) member.summary = { ...member.summary, absencesInARow: 0 };
    expect(shown).toEqual(real);
  });
});

describe('a block of marks', () => {
  it('is one step to undo', async () => {
    const before = await test.client.attendance.register({ groupId });
    const { undoStep, count } = await test.client.attendance.markMany({ groupId, marks: asMarks() });
    expect(count).toBe(4);
    await test.client.undo.undo({ step: undoStep });
    expect(await test.client.attendance.register({ groupId })).toEqual(before);
  });

  it('is refused whole where one of its cells cannot be marked', async () => {
    const before = await test.client.attendance.register({ groupId });
    const notYet = { sessionId: sessionIds[0]!, personId: personIds[1]!, mark: mark('present') };
    await expect(
      test.client.attendance.markMany({ groupId, marks: [...asMarks(), notYet] }),
    ).rejects.toMatchObject({ code: 'NOT_A_MEMBER' });
    expect(await test.client.attendance.register({ groupId })).toEqual(before);
  });

  it('reaches only the sessions of its own group', async () => {
    const other = await groupThatMeets(test.client, ['2026-03-05']);
    await expect(
      test.client.attendance.markMany({
        groupId: other.groupId,
        marks: [{ sessionId: sessionIds[1]!, personId: personIds[0]!, mark: mark('present') }],
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
