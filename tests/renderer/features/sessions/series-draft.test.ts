import { expect, it } from 'vitest';
import type { Group } from '../../../../shared/contract/groups.ts';
import { newSeries } from '../../../../renderer/features/sessions/series-draft.ts';

it('a group that names no day of the week is offered the next Monday, also on a Saturday', () => {
  const group = {
    weekday: null,
    startsOn: null,
    endsOn: null,
    place: '',
    startTime: null,
    minutes: null,
  } as Group;
  expect(newSeries(group, [], '2026-03-14')).toMatchObject({ startsOn: '2026-03-16', weekdays: [1] });
  expect(newSeries({ ...group, weekday: 4 }, [], '2026-03-14')).toMatchObject({
    startsOn: '2026-03-19',
    weekdays: [4],
  });
});
