import type { Candidate, Screening } from '../../shared/contract/enrolment.ts';
import { screeningQuestions } from '../../shared/contract/enrolment.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { type ConsentRule, standingsUnderRule } from '../../shared/domain/consent.ts';
import { enrolmentStage, isOnTheWay, missingFor } from '../../shared/domain/enrolment-stage.ts';
import { type Composed, composeGroup, type ComposedPerson } from '../../shared/domain/group-composition.ts';
import { consentRuleOf, listForms } from '../repositories/consents.ts';
import * as rows from '../repositories/enrolments.ts';
import { findGroup } from '../repositories/groups.ts';
import { listRoster, type Membership } from '../repositories/memberships.ts';
import { listSeparationsAmong, type SeparationRow } from '../repositories/separations.ts';
import { requireGroup } from './groups.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';
import { noteView } from './views.ts';

interface Board {
  consentRule: ConsentRule;
  capacity: number | null;
  candidates: Candidate[];
  composition: { enrolled: Composed; withComing: Composed };
}

/** Everybody on the way into the group, in it, waiting, declined or left, with what is missing for whom. */
export function board(workspace: OpenWorkspace, { groupId }: { groupId: string }): Board {
  requireGroup(workspace, groupId);
  noteView(workspace, 'enrolment', groupId);
  const today = localNow(workspace).date;
  const { db } = workspace;
  const people = rows.listBoardPeople(db, groupId);
  const separations = listSeparationsAmong(
    db,
    people.map((person) => person.id),
  );
  const candidates = readCandidates(workspace, groupId, people, separations, today);
  const coming = new Set(['referred', 'screened', 'consent', 'enrolled']);
  const enrolled = candidates.filter((candidate) => candidate.stage === 'enrolled');
  const withComing = candidates.filter((candidate) => coming.has(candidate.stage));
  const compose = composedPeople(workspace, withComing);
  const pairs = separations.map(({ firstId, secondId, reason }) => ({ firstId, secondId, reason }));
  return {
    consentRule: consentRuleOf(db, groupId),
    capacity: findGroup(db, groupId, today)?.capacity ?? null,
    candidates,
    composition: {
      enrolled: composeGroup(enrolled.map(compose), pairs, today),
      withComing: composeGroup(withComing.map(compose), pairs, today),
    },
  };
}

function readCandidates(
  workspace: OpenWorkspace,
  groupId: string,
  people: readonly rows.BoardPerson[],
  separations: readonly SeparationRow[],
  today: string,
): Candidate[] {
  const { db } = workspace;
  const rule = consentRuleOf(db, groupId);
  const enrolmentOf = new Map(rows.listEnrolments(db, groupId).map((row) => [row.personId, row]));
  const roster = listRoster(db, groupId);
  const membershipsOf = Map.groupBy(roster, (row) => row.personId);
  const waiting = roster.filter((row) => row.state === 'waiting').map((row) => row.personId);
  const formsOf = Map.groupBy(listForms(db, groupId), (form) => form.personId);
  const standing = people.map((person) => {
    const enrolment = enrolmentOf.get(person.id) ?? null;
    const forms = formsOf.get(person.id) ?? [];
    const standings = standingsUnderRule(rule, forms, today);
    const membership = presentMembership(membershipsOf.get(person.id) ?? [], today);
    const stage = enrolmentStage({ ...membership, referral: enrolment }, rule, standings);
    return { person, enrolment, forms, standings, membership, stage };
  });
  const onTheWay = new Set(standing.filter(({ stage }) => isOnTheWay(stage)).map(({ person }) => person.id));
  const apartFrom = new Map<string, string[]>();
  for (const { firstId, secondId } of separations) {
    if (!onTheWay.has(firstId) || !onTheWay.has(secondId)) continue;
    apartFrom.set(firstId, [...(apartFrom.get(firstId) ?? []), secondId]);
    apartFrom.set(secondId, [...(apartFrom.get(secondId) ?? []), firstId]);
  }
  return standing.map(({ person, enrolment, forms, standings, membership, stage }) => {
    const keptApartFrom = apartFrom.get(person.id) ?? [];
    const answers = answersOf(enrolment);
    return {
      person,
      stage,
      enrolmentId: enrolment?.id ?? null,
      membershipId: membership.membershipId,
      waitPosition: membership.isWaiting ? 1 + waiting.indexOf(person.id) : null,
      referredOn: enrolment?.referredOn ?? null,
      referralSource: enrolment?.referralSource ?? '',
      referralReason: enrolment?.referralReason ?? '',
      screening: {
        answers,
        screenedOn: enrolment?.screenedOn ?? null,
        remarks: enrolment?.screeningRemarks ?? '',
      },
      confidentialityOn: enrolment?.confidentialityOn ?? null,
      declinedOn: enrolment?.declinedOn ?? null,
      declineReason: enrolment?.declineReason ?? '',
      forms: forms.map(({ groupId: _g, personId: _p, ...form }) => form),
      ...standings,
      missing: missingFor(
        stage,
        {
          isOnBoard: enrolment !== null,
          screenedOn: enrolment?.screenedOn ?? null,
          hasConcern: Object.values(answers).includes('no'),
          confidentialityOn: enrolment?.confidentialityOn ?? null,
          isKeptApart: keptApartFrom.length > 0,
        },
        rule,
        standings,
      ),
      keptApartFrom,
    };
  });
}

/** What is not answered is not known yet. */
function answersOf(enrolment: rows.Enrolment | null): Screening['answers'] {
  return Object.fromEntries(
    screeningQuestions.map((question) => [question, enrolment?.screening[question] ?? 'unknown']),
  ) as Screening['answers'];
}

/** How a person's memberships of a group stand on a day, and the one that counts. */
export function presentMembership(
  memberships: readonly Membership[],
  today: string,
): { isMember: boolean; isWaiting: boolean; leftOn: string | null; membershipId: string | null } {
  const present = memberships.find(
    (row) => row.state === 'member' && (row.leftOn === null || row.leftOn >= today),
  );
  const waiting = memberships.find((row) => row.state === 'waiting');
  const left = memberships
    .filter((row) => row.state === 'member' && row.leftOn !== null && row.leftOn < today)
    .sort((one, other) => (one.leftOn! < other.leftOn! ? 1 : -1));
  return {
    isMember: present !== undefined,
    isWaiting: waiting !== undefined,
    leftOn: left[0]?.leftOn ?? null,
    membershipId: (present ?? waiting ?? left[0])?.id ?? null,
  };
}

function composedPeople(
  { db }: OpenWorkspace,
  candidates: readonly Candidate[],
): (candidate: Candidate) => ComposedPerson {
  const ids = candidates.map((candidate) => candidate.person.id);
  const guardiansOf = Map.groupBy(rows.listGuardianNames(db, ids), (row) => row.personId);
  const classesOf = Map.groupBy(rows.listClassesOf(db, ids), (row) => row.personId);
  return ({ person: { id, familyName, grade, pronouns, birthDate } }) => ({
    id,
    familyName,
    grade,
    pronouns,
    birthDate,
    guardianNames: (guardiansOf.get(id) ?? []).map((guardian) => guardian.name),
    classes: classesOf.get(id) ?? [],
  });
}

/** @throws MezzoError NOT_FOUND where the group's board knows nothing of this person */
export function requireOnBoard({ db }: OpenWorkspace, groupId: string, personId: string): void {
  if (!rows.isOnBoard(db, groupId, personId)) throw new MezzoError('NOT_FOUND', { kind: 'candidate' });
}
