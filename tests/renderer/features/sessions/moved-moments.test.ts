import { expect, it } from 'vitest';
import { movedMoments } from '../../../../renderer/features/sessions/moved-moments.ts';
import { sessionsInScope } from '../../../../renderer/data/series-scope.ts';
import { groupWithSeries } from '../../../support/records.ts';
import { openTestCore } from '../../../support/test-core.ts';

it('a series that is moved asks about the moments where the core then puts it', async () => {
  const test = await openTestCore({ now: '2026-03-12T15:00:00.000Z' });
  const days = ['2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'];
  const { groupId, sessionIds } = await groupWithSeries(test.client, '2026-03-10', days);
  const sessions = await test.client.sessions.listForGroup({ groupId });
  const session = sessions[1]!;
  const { place, topic, remarks } = session;
  const fields = { date: '2026-03-19', start: '11:15', minutes: 30, place, topic, remarks };
  const reached = sessionsInScope(sessions, session, 'following', 'update');
  const asked = movedMoments(reached, session, fields, '2026-03-12');
  expect(asked.exceptSessionIds).toEqual(sessionIds.slice(1));

  await test.client.sessions.update({ id: session.id, fields, scope: 'following' });
  const after = (await test.client.sessions.listForGroup({ groupId })).slice(1);
  expect(asked.moments).toEqual(after.map(({ date, start, minutes }) => ({ date, start, minutes })));
  await test.remove();
});
