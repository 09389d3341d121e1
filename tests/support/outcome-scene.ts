import { goalFieldsOf } from './random-goals.ts';
import { serviceFieldsOf } from './random-reports.ts';
import type { Scene } from './random-changes.ts';

/** A goal that was rated, other work on record, and something that is held: what is taken away again was there before. */
export async function setOutcomeScene(client: Scene['client'], today: string): Promise<void> {
  const [group] = await client.groups.list();
  const { id: goalId } = await client.goals.add({
    groupId: group!.id,
    personId: null,
    fields: goalFieldsOf({ text: 'We end on time' }),
  });
  await client.goals.rate({
    goalId,
    at: { ratedOn: today },
    rater: 'facilitator',
    raterName: '',
    level: 1,
  });
  const [facilitator] = await client.facilitators.list();
  await client.reports.addService(serviceFieldsOf({ facilitatorId: facilitator!.id }));
  await client.retention.placeHold({
    kind: 'group',
    id: group!.id,
    reason: 'A letter of counsel',
    placedOn: today,
  });
}
