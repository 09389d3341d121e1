import { expect, it } from 'vitest';
import { listOfGroup, type Row } from '../../../../main/repositories/hand-off-rows.ts';
import { handedTables } from '../../../../main/repositories/hand-off-scope.ts';
import { finishUnit } from '../../../../main/services/hand-off/units.ts';
import { measureFieldsOf } from '../../../support/random-measures.ts';
import { groupThatMeets } from '../../../support/records.ts';
import { openTestDoor } from '../../../support/test-door.ts';

it('a measure handed over before it said who answers it is not another one for that, until somebody else answers it', async () => {
  const test = await openTestDoor();
  try {
    const { groupId } = await groupThatMeets(test.client, ['2026-03-10']);
    const { id: measureId } = await test.client.measures.create({ fields: measureFieldsOf() });
    await test.client.groupMeasures.add({ groupId, measureId, rhythm: 'each-session' });
    const { db } = test.open();
    const handed = handedTables.find(({ table }) => table === 'groupMeasures')!;
    const [row] = listOfGroup(db, handed, groupId) as [Row];
    const hashOf = (one: Row) => finishUnit(db, handed, String(row['id']), one, {}, (id) => id, '').hash;
    const { rater, ...before } = row;
    expect(rater).toBe('member');
    expect(hashOf(row)).toBe(hashOf(before));
    expect(hashOf({ ...row, rater: 'teacher' })).not.toBe(hashOf(row));
  } finally {
    await test.remove();
  }
});
