import type {
  RetentionEntry,
  RetentionPerson,
  RetentionPolicyFields,
} from '../../../shared/contract/retention.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listStandIns } from '../../repositories/hand-off-left-out.ts';
import { listPeopleNamedIn } from '../../repositories/record-graph.ts';
import * as rows from '../../repositories/retention.ts';
import { findEntry } from './due.ts';
import type { StandingHolds } from './holds.ts';

/**
 * Everybody whom the records of a group name, and how they stand by themselves. `entry`: of who may be destroyed with
 * the group. Who was merged into another is that other.
 */
export function peopleOfGroup(
  db: ReadableDatabase,
  groupId: string,
  policy: RetentionPolicyFields,
  today: string,
  holds: StandingHolds,
): (RetentionPerson & { entry: RetentionEntry | null })[] {
  const standIns = new Set(listStandIns(db));
  const ids = listPeopleNamedIn(db, groupId).filter((id) => !standIns.has(id));
  const found = rows.listNamesOfPeople(db, [...new Set(ids.map((id) => rows.survivorOf(db, id)))]);
  return found.map(({ id, givenName, familyName, preferredName }) => {
    const entry = findEntry(db, policy, { kind: 'person', id }, today, holds);
    const held = holds.ofPerson(id).length > 0;
    const stays = held ? 'on-hold' : !entry ? 'in-group' : entry.dueOn > today ? 'not-due' : null;
    return {
      id,
      person: { givenName, familyName, preferredName },
      stays,
      dueOn: entry?.dueOn ?? null,
      entry: stays === null ? entry : null,
    };
  });
}
