import type { Screening } from '../../shared/contract/enrolment.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { ConsentRule } from '../../shared/domain/consent.ts';
import type { WritableDatabase } from '../db/query.ts';
import { deleteFormsOf } from '../repositories/consents.ts';
import * as rows from '../repositories/enrolments.ts';
import { setConsentRuleOf } from '../repositories/groups.ts';
import * as memberships from '../repositories/memberships.ts';
import { listSeparationsAmong } from '../repositories/separations.ts';
import { change } from './change.ts';
import { presentMembership, requireOnBoard } from './enrolment-board.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { requirePerson } from './people.ts';
import { addMember, addWaiting } from './roster.ts';

export { board } from './enrolment-board.ts';

type Changed = { undoStep: number | null };
type Referral = { referredOn: string; source: string; reason: string };
type OfPerson = { groupId: string; personId: string };
type OfPeople = { groupId: string; personIds: readonly string[] };

export function setConsentRule(
  workspace: OpenWorkspace,
  { groupId, consentRule }: { groupId: string; consentRule: ConsentRule },
): Changed {
  return {
    undoStep: act(workspace, 'enrolment.rule', { groupId }, { consentRule }, (db) => {
      setConsentRuleOf(db, groupId, consentRule, now(workspace));
    }),
  };
}

export function refer(workspace: OpenWorkspace, input: OfPeople & Referral): Changed {
  return actOnEach(workspace, 'enrolment.refer', input, (db, personId) => {
    requirePerson(workspace, personId);
    const membership = membershipNow(workspace, db, input.groupId, personId);
    if (membership.isMember || membership.isWaiting) throw new MezzoError('MEMBERSHIP_OVERLAPS');
    const referral = {
      referredOn: input.referredOn,
      referralSource: input.source,
      referralReason: input.reason,
    };
    const known = rows.findEnrolment(db, input.groupId, personId);
    if (!known) write(workspace, db, { ...input, personId }, referral);
    else if (known.declinedOn !== null || membership.leftOn !== null)
      // What was found out about them then is not known of them now.
      write(workspace, db, { ...input, personId }, { ...untouched, ...referral });
  });
}

export function updateReferral(workspace: OpenWorkspace, input: OfPerson & Referral): Changed {
  return actOnOne(workspace, 'enrolment.referral', input, (db) =>
    write(workspace, db, input, {
      referredOn: input.referredOn,
      referralSource: input.source,
      referralReason: input.reason,
    }),
  );
}

export function screen(
  workspace: OpenWorkspace,
  { screening: { answers, screenedOn, remarks }, ...of }: OfPerson & { screening: Screening },
): Changed {
  return actOnOne(workspace, 'enrolment.screen', of, (db) =>
    write(workspace, db, of, { screening: answers, screenedOn, screeningRemarks: remarks }),
  );
}

export function noteScreened(
  workspace: OpenWorkspace,
  { on, ...of }: OfPeople & { on: string | null },
): Changed {
  return actOnEach(workspace, 'enrolment.screen', of, (db, personId) => {
    requirePerson(workspace, personId);
    requireOnBoard(workspace, of.groupId, personId);
    write(workspace, db, { groupId: of.groupId, personId }, { screenedOn: on });
  });
}

export function explainConfidentiality(
  workspace: OpenWorkspace,
  { on, ...of }: OfPeople & { on: string | null },
): Changed {
  return actOnEach(workspace, 'enrolment.confidentiality', of, (db, personId) => {
    requirePerson(workspace, personId);
    requireOnBoard(workspace, of.groupId, personId);
    write(workspace, db, { groupId: of.groupId, personId }, { confidentialityOn: on });
  });
}

/**
 * Makes members of people on the board, all of them or nobody.
 * @throws MezzoError NOT_TOGETHER where two would be in the group who are not to be placed together
 */
export function enrol(
  workspace: OpenWorkspace,
  { joinedOn, acceptKeptApart, ...of }: OfPeople & { joinedOn: string; acceptKeptApart: boolean },
): Changed {
  return actOnEach(
    workspace,
    'enrolment.enrol',
    of,
    (db, personId) => {
      requireOnBoard(workspace, of.groupId, personId);
      addMember(workspace, db, of.groupId, personId, joinedOn);
      const known = rows.findEnrolment(db, of.groupId, personId);
      if (known?.declinedOn) write(workspace, db, { groupId: of.groupId, personId }, notDeclined);
    },
    (db) => {
      if (!acceptKeptApart) requireTogether(workspace, db, of);
    },
  );
}

/** Puts people on the board at the end of the wait list. */
export function wait(workspace: OpenWorkspace, of: OfPeople): Changed {
  return actOnEach(workspace, 'enrolment.wait', of, (db, personId) => {
    requireOnBoard(workspace, of.groupId, personId);
    addWaiting(workspace, db, of.groupId, personId);
    const known = rows.findEnrolment(db, of.groupId, personId);
    if (known?.declinedOn) write(workspace, db, { groupId: of.groupId, personId }, notDeclined);
  });
}

export function decline(
  workspace: OpenWorkspace,
  { on, reason, ...of }: OfPerson & { on: string; reason: string },
): Changed {
  return actOnOne(workspace, 'enrolment.decline', of, (db) => {
    leaveWaitList(workspace, db, of);
    write(workspace, db, of, { declinedOn: on, declineReason: reason });
  });
}

/** Back from declined or waiting to where they stood on the way. */
export function reopen(workspace: OpenWorkspace, of: OfPerson): Changed {
  return actOnOne(workspace, 'enrolment.reopen', of, (db) => {
    leaveWaitList(workspace, db, of);
    const known = rows.findEnrolment(db, of.groupId, of.personId);
    write(workspace, db, of, {
      ...notDeclined,
      referredOn: known?.referredOn ?? localNow(workspace).date,
    });
  });
}

/** Takes somebody off the board, with their forms: for a mistake, and so not for those who are or were members. */
export function remove(workspace: OpenWorkspace, of: OfPerson): Changed {
  return actOnOne(workspace, 'enrolment.remove', of, (db) => {
    leaveWaitList(workspace, db, of);
    if (membershipNow(workspace, db, of.groupId, of.personId).leftOn !== null)
      throw new MezzoError('MEMBERSHIP_OVERLAPS');
    deleteFormsOf(db, of.groupId, of.personId);
    const known = rows.findEnrolment(db, of.groupId, of.personId);
    if (known) rows.deleteEnrolment(db, known.id);
  });
}

const notDeclined = { declinedOn: null, declineReason: '' };
const untouched = {
  ...notDeclined,
  screening: {},
  screenedOn: null,
  screeningRemarks: '',
  confidentialityOn: null,
};

/** Writes what is known of one person's way; who joined without the board comes onto it by this. */
function write(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  { groupId, personId }: OfPerson,
  fields: Partial<Omit<rows.Enrolment, 'id' | 'groupId' | 'personId'>>,
): void {
  const updatedAt = now(workspace);
  const known = rows.findEnrolment(db, groupId, personId);
  if (known) {
    rows.updateEnrolment(db, known.id, { ...fields, updatedAt });
    return;
  }
  rows.insertEnrolment(db, {
    id: workspace.newId(),
    groupId,
    personId,
    referredOn: null,
    referralSource: '',
    referralReason: '',
    ...untouched,
    ...fields,
    updatedAt,
  });
}

function membershipNow(workspace: OpenWorkspace, db: WritableDatabase, groupId: string, personId: string) {
  return presentMembership(memberships.listOfPersonInGroup(db, groupId, personId), localNow(workspace).date);
}

/** Gives up the place on the wait list. @throws MezzoError MEMBERSHIP_OVERLAPS for a member */
function leaveWaitList(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  { groupId, personId }: OfPerson,
): void {
  const { isMember, isWaiting, membershipId } = membershipNow(workspace, db, groupId, personId);
  if (isMember) throw new MezzoError('MEMBERSHIP_OVERLAPS');
  if (isWaiting && membershipId !== null) memberships.deleteMembership(db, membershipId);
}

/** @throws MezzoError NOT_TOGETHER; only how many pairs it is about, the page knows who */
function requireTogether(workspace: OpenWorkspace, db: WritableDatabase, { groupId, personIds }: OfPeople) {
  const today = localNow(workspace).date;
  const members = memberships
    .listRoster(db, groupId)
    .filter((row) => row.state === 'member' && (row.leftOn === null || row.leftOn >= today))
    .map((row) => row.personId);
  const coming = new Set(personIds);
  const pairs = listSeparationsAmong(db, [...members, ...personIds]).filter(
    ({ firstId, secondId }) => coming.has(firstId) || coming.has(secondId),
  );
  if (pairs.length > 0) throw new MezzoError('NOT_TOGETHER', { pairs: pairs.length });
}

function act(
  workspace: OpenWorkspace,
  action: string,
  { groupId }: { groupId: string },
  detail: Readonly<Record<string, string | number | boolean | null>>,
  decide: (db: WritableDatabase) => void,
  count = 1,
): number | null {
  return change(
    workspace,
    { action, objectType: 'group', objectId: groupId, detail },
    (db) => {
      requireGroup(workspace, groupId);
      decide(db);
    },
    () => count,
  ).undoStep;
}

/** A change of one person on the board. */
function actOnOne(
  workspace: OpenWorkspace,
  action: string,
  of: OfPerson,
  decide: (db: WritableDatabase) => void,
): Changed {
  return {
    undoStep: act(workspace, action, of, { personId: of.personId }, (db) => {
      requirePerson(workspace, of.personId);
      requireOnBoard(workspace, of.groupId, of.personId);
      decide(db);
    }),
  };
}

/** One change of several people, each once: all of them, or nobody. */
function actOnEach(
  workspace: OpenWorkspace,
  action: string,
  { groupId, personIds }: OfPeople,
  decide: (db: WritableDatabase, personId: string) => void,
  check: (db: WritableDatabase) => void = () => {},
): Changed {
  const each = new Set(personIds);
  const undoStep = act(
    workspace,
    action,
    { groupId },
    { people: each.size },
    (db) => {
      check(db);
      for (const personId of each) decide(db, personId);
    },
    each.size,
  );
  return { undoStep };
}
