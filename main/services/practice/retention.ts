import { listGroups } from '../../repositories/groups.ts';
import { listPeopleNamedIn } from '../../repositories/record-graph.ts';
import { listNamesOfPeople } from '../../repositories/retention.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { placeHold } from '../retention/holds.ts';
import { setPolicy } from '../retention/policy.ts';

/**
 * A policy with short years, so that there is something due now and more within the next year; and a hold on somebody
 * of the earlier group, which holds that group too.
 */
export function fillRetention(workspace: OpenWorkspace): void {
  const { db } = workspace;
  setPolicy(workspace, {
    policy: {
      yearsAfterService: 1,
      yearsAfterMajority: 1,
      majorityAge: 18,
      lastService: 'attended',
      source: 'Made up for practice. Your own rules keep records for much longer.',
    },
  });
  const { date } = localNow(workspace);
  const earlier = listGroups(db, date).find(({ name }) => name === 'Worry busters, grade 5');
  if (!earlier) throw new Error('the practice has its earlier group');
  const owen = listNamesOfPeople(db, listPeopleNamedIn(db, earlier.id)).find(
    ({ familyName }) => familyName === 'Tsosie',
  );
  if (!owen) throw new Error('Owen was in the earlier group');
  placeHold(workspace, {
    kind: 'person',
    id: owen.id,
    reason: 'Letter of counsel, file 24-118 (made up): keep everything until the question is settled.',
    placedOn: date,
  });
}
