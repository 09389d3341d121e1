import { MezzoError } from '../../shared/contract/failures.ts';
import type { LikelyDuplicate, Person, PersonFields, PersonSummary } from '../../shared/contract/people.ts';
import { attendanceSummary } from '../../shared/domain/attendance.ts';
import { standingsUnderRule } from '../../shared/domain/consent.ts';
import { nameKey, reasonsForDuplicate, suspicion } from '../../shared/domain/likely-duplicates.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import { deleteDraftsOf } from '../repositories/drafts.ts';
import * as memberships from '../repositories/memberships.ts';
import * as rows from '../repositories/people.ts';
import { marksOfPersonInGroup } from './attendance-record.ts';
import { change } from './change.ts';
import { readStandings } from './consent-standings.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { noteView } from './views.ts';

export function list(workspace: OpenWorkspace): PersonSummary[] {
  return rows.listPeople(workspace.db, localNow(workspace).date);
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): Person {
  const person = requirePerson(workspace, id);
  noteView(workspace, 'person', id);
  const today = localNow(workspace).date;
  const standingIn = ({ groupId, leftOn }: { groupId: string; leftOn: string | null }) =>
    leftOn !== null && leftOn < today
      ? standingsUnderRule('none', [], today)
      : readStandings(workspace.db, groupId, today)(id);
  return {
    ...person,
    guardians: rows.listGuardians(workspace.db, id),
    memberships: memberships.listMembershipsOf(workspace.db, id).map((row) => ({
      id: row.id,
      groupId: row.groupId,
      groupName: row.groupName,
      state: row.state,
      joinedOn: row.joinedOn,
      leftOn: row.leftOn,
      leaveReason: row.leaveReason,
      ...standingIn(row),
      summary: attendanceSummary(
        row.joinedOn === null
          ? []
          : marksOfPersonInGroup(workspace.db, row.groupId, id, [
              { joinedOn: row.joinedOn, leftOn: row.leftOn },
            ]),
      ),
    })),
  };
}

/** @throws MezzoError NOT_FOUND where the person is gone or in the trash */
export function requirePerson(workspace: OpenWorkspace, id: string): rows.PersonDetails {
  const person = rows.findPerson(workspace.db, id);
  if (!person) throw new MezzoError('NOT_FOUND', { kind: 'person' });
  return person;
}

/** @throws MezzoError BEFORE_BIRTH: of nobody is there anything from before they were born */
export function assertBorn({ birthDate }: { birthDate: string | null }, day: string): void {
  if (birthDate !== null && day < birthDate) throw new MezzoError('BEFORE_BIRTH', { date: day });
}

/** @throws MezzoError DAY_TO_COME for a birth date after today */
function assertBornByNow(workspace: OpenWorkspace, { birthDate }: { birthDate: string | null }): void {
  if (birthDate !== null && birthDate > localNow(workspace).date)
    throw new MezzoError('DAY_TO_COME', { date: birthDate });
}

/** @throws MezzoError DAY_TO_COME */
export function create(
  workspace: OpenWorkspace,
  fields: PersonFields,
): { id: string; undoStep: number | null } {
  assertBornByNow(workspace, fields);
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'person.create', objectType: 'person', objectId: id },
    () => insertWithGuardians(workspace, id, fields),
  );
  return { id, undoStep };
}

/** Writes a new person inside the caller's change (entry by hand, import). */
export function insertWithGuardians(workspace: OpenWorkspace, id: string, fields: PersonFields): void {
  const { guardians, ...person } = fields;
  rows.insertPerson(workspace.db, id, stamped(workspace, person, guardians));
  rows.replaceGuardians(workspace.db, id, guardians, workspace.newId);
}

/** Overwrites a person inside the caller's change (edit, import, merge). */
export function updateWithGuardians(workspace: OpenWorkspace, id: string, fields: PersonFields): void {
  const { guardians, ...person } = fields;
  rows.updatePerson(workspace.db, id, stamped(workspace, person, guardians));
  rows.replaceGuardians(workspace.db, id, guardians, workspace.newId);
}

/** @throws MezzoError NOT_FOUND, DAY_TO_COME */
export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: PersonFields },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'person.update', objectType: 'person', objectId: id },
    () => {
      const { birthDate } = requirePerson(workspace, id);
      // One that came in from elsewhere does not stand in the way of other corrections.
      if (fields.birthDate !== birthDate) assertBornByNow(workspace, fields);
      updateWithGuardians(workspace, id, fields);
    },
  );
  return { undoStep };
}

export function trash(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'person.trash', objectType: 'person', objectId: id },
    (db) => {
      requirePerson(workspace, id);
      rows.trashPerson(db, id, now(workspace));
      deleteDraftsOf(db, id);
    },
  );
  return { undoStep };
}

export function likelyDuplicates(
  workspace: OpenWorkspace,
  entered: Omit<PersonFields, 'guardians' | 'pronouns' | 'grade' | 'accessNeeds'> & {
    exceptId: string | null;
  },
): LikelyDuplicate[] {
  const found = rows
    .listCandidates(workspace.db)
    .filter((candidate) => candidate.id !== entered.exceptId)
    .map((candidate) => ({ candidate, because: reasonsForDuplicate({ ...entered, id: '' }, candidate) }))
    .filter((pair) => pair.because.length > 0)
    .sort((one, other) => suspicion(other.because) - suspicion(one.because))
    .slice(0, 5);
  if (found.length === 0) return [];
  const summaries = new Map(list(workspace).map((person) => [person.id, person]));
  return found.map(({ candidate, because }) => ({ person: summaries.get(candidate.id)!, because }));
}

/** Records under one key beyond which the key tells nobody apart; so many pairs would also take minutes. */
const mostOfOneKey = 12;
const mostAlike = 40;

/** Pairs that share a name key, an identifier, or a family name with a similar given name. */
export function duplicatePairs(workspace: OpenWorkspace) {
  const candidates = rows.listCandidates(workspace.db);
  const byKey = new Map<string, rows.PersonCandidate[]>();
  for (const candidate of candidates) {
    const keys = new Set([
      `name ${candidate.nameKey}`,
      `family ${foldText(candidate.familyName).slice(0, 3)} ${foldText(candidate.preferredName || candidate.givenName).slice(0, 1)}`,
    ]);
    if (candidate.identifier) keys.add(`identifier ${foldText(candidate.identifier)}`);
    for (const key of keys) {
      const together = byKey.get(key);
      if (together) together.push(candidate);
      else byKey.set(key, [candidate]);
    }
  }
  const seen = new Set<string>();
  const pairs: { first: string; second: string; because: LikelyDuplicate['because'] }[] = [];
  for (const [key, together] of byKey) {
    // "n/a" as everybody's identifier, or a roster of "Student 0001" and so on, says nothing of anybody.
    if (together.length > (key.startsWith('family ') ? mostAlike : mostOfOneKey)) continue;
    for (const [place, first] of together.entries()) {
      for (const second of together.slice(place + 1)) {
        const pair = `${first.id} ${second.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const because = reasonsForDuplicate(first, second);
        if (because.length > 0) pairs.push({ first: first.id, second: second.id, because });
      }
    }
  }
  const summaries = new Map(list(workspace).map((person) => [person.id, person]));
  return pairs
    .sort((one, other) => suspicion(other.because) - suspicion(one.because))
    .slice(0, 200)
    .map(({ first, second, because }) => ({
      first: summaries.get(first)!,
      second: summaries.get(second)!,
      because,
    }));
}

function stamped(
  workspace: OpenWorkspace,
  person: Omit<PersonFields, 'guardians'>,
  guardians: PersonFields['guardians'],
): rows.PersonWrite {
  const { givenName, familyName, preferredName, identifier, email, phone } = person;
  // A call comes from "Hoa's mother" or from a number, so a child is found by those, too.
  const around = guardians.flatMap((guardian) => [guardian.name, guardian.email, guardian.phone]);
  return {
    ...person,
    nameKey: nameKey(person),
    searchText: foldText(
      [givenName, familyName, preferredName, identifier, email, phone, ...around].join(' '),
    ),
    updatedAt: now(workspace),
  };
}
