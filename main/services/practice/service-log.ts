import type { ServiceFields } from '../../../shared/contract/reports.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { insertServiceEntry } from '../../repositories/service-entries.ts';
import { change } from '../change.ts';
import * as groups from '../groups.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';

type Entry = Omit<ServiceFields, 'facilitatorId' | 'groupId' | 'doneOn'> & {
  daysAgo: number;
  /** The beginning of a group's name, or none in particular. */
  group: string | null;
};

const student = 'Friendship group, grade 4';
const entries: readonly Entry[] = [
  {
    daysAgo: 20,
    group: student,
    kind: 'consultation',
    minutes: 30,
    remark: 'Homeroom teacher: seating and recess',
  },
  {
    daysAgo: 16,
    group: student,
    kind: 'family-contact',
    minutes: 20,
    remark: 'A caregiver’s question about the end',
  },
  { daysAgo: 13, group: 'Caregivers', kind: 'preparation', minutes: 45, remark: 'Handout on sleep' },
  { daysAgo: 9, group: student, kind: 'phone-call', minutes: 15, remark: 'Counselor of the middle school' },
  { daysAgo: 6, group: null, kind: 'supervision', minutes: 60, remark: '' },
  { daysAgo: 2, group: student, kind: 'documentation', minutes: 40, remark: 'Notes of session 8' },
];

/** What the practice facilitator did besides leading sessions, for the service log. */
export function fillServiceLog(workspace: OpenWorkspace, today: string, facilitatorId: string): void {
  const all = groups.list(workspace);
  change(workspace, { action: 'service.add', objectType: 'workspace' }, (db) => {
    for (const { daysAgo, group, ...entry } of entries)
      insertServiceEntry(db, {
        ...entry,
        id: workspace.newId(),
        facilitatorId,
        groupId: group === null ? null : (all.find(({ name }) => name.startsWith(group))?.id ?? null),
        doneOn: addDays(today, -daysAgo),
        updatedAt: now(workspace),
      });
  });
}
