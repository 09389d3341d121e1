import { describe, expect, it } from 'vitest';
import { blockFields } from '../../../shared/contract/agenda.ts';
import { activityOnAgenda, blockOfActivity } from '../../../shared/domain/activity-block.ts';
import { activityRecord } from '../../support/activity-records.ts';

describe('the block that an activity becomes', () => {
  const tenToTwenty = activityRecord({ minutesLeast: 10, minutesMost: 20 });

  it('takes the time that there is, never less than the activity needs nor more than it fills', () => {
    expect([5, 15, 45, null].map((free) => blockOfActivity(tenToTwenty, free).minutes)).toEqual([
      10, 15, 20, 15,
    ]);
  });

  it('keeps the steps by number, the questions, what it needs and how it is changed', () => {
    expect(blockOfActivity(activityRecord({ category: 'closing', materials: ['Bell'] }), null)).toEqual({
      title: 'Weather report',
      kind: 'closing',
      minutes: 8,
      goal: 'Everybody says how they are in the words of a weather forecast.',
      materials: ['Bell'],
      notes: '1. Go around: “My weather today is …”\n2. Thank each person.\nWhat did you notice?',
      adaptations: 'Draw it instead.',
    });
  });

  it('fits the agenda however long the activity is, and cuts no sign in two', () => {
    const block = blockOfActivity(
      activityRecord({
        purpose: `a${'🙂'.repeat(499)}`,
        steps: Array.from({ length: 40 }, () => '🙂'.repeat(1000)),
        adaptation: '🙂'.repeat(1000),
      }),
      null,
    );
    const whole = { ...block, lane: 'all', ownerId: null, activityId: null };
    expect(blockFields.safeParse(whole).error).toBeUndefined();
    expect(block.goal).toBe(block.goal.toWellFormed());
    expect(block.goal.endsWith('🙂…')).toBe(true);
  });
});

it('is put before the closing that ends the agenda, else at its end', () => {
  const kinds = (...kind: ('activity' | 'closing')[]) =>
    activityOnAgenda(
      kind.map((one) => ({ kind: one, minutes: 5, lane: 'all' as const })),
      45,
      activityRecord(),
    ).place;
  expect(kinds()).toBe(0);
  expect(kinds('activity')).toBe(1);
  expect(kinds('activity', 'closing')).toBe(1);
  expect(kinds('closing', 'activity', 'closing', 'closing')).toBe(2);
});

it('lasts on an agenda as long as the session leaves free, and its shortest where nothing is left', () => {
  const tenToTwenty = activityRecord({ minutesLeast: 10, minutesMost: 20 });
  const lasting = (planned: number) =>
    activityOnAgenda([{ kind: 'activity', minutes: planned, lane: 'all' }], 45, tenToTwenty).block.minutes;
  expect([5, 30, 45, 60].map(lasting)).toEqual([20, 15, 10, 10]);
});
