import {
  type ConsentKind,
  type ConsentRule,
  isSettled,
  kindsNeeded,
  type StandingOn,
  standingsUnderRule,
} from '../../shared/domain/consent.ts';
import type { ReadableDatabase } from '../db/query.ts';
import {
  type AskedMember,
  consentRuleOf,
  listAskedForms,
  listAskedMembers,
  listForms,
} from '../repositories/consents.ts';
import type { Need } from './today.ts';

export type Standings = Record<ConsentKind, StandingOn>;

/** How everybody stands with a group's forms on a day ('YYYY-MM-DD'): a function from the person's id. */
export function readStandings(
  db: ReadableDatabase,
  groupId: string,
  day: string,
): (personId: string) => Standings {
  const rule = consentRuleOf(db, groupId);
  const formsOf =
    rule === 'none'
      ? new Map<string, never[]>()
      : Map.groupBy(listForms(db, groupId), (form) => form.personId);
  return (personId) => standingsUnderRule(rule, formsOf.get(personId) ?? [], day);
}

/** Which form does not hold, and how it stands: told where the need is about one person. */
interface ConsentNeed extends Need {
  form?: StandingOn & { kind: ConsentKind };
}

/** Most groups that Today names for each kind. */
const mostNeeds = 50;

/**
 * What Today says of consents: for each group how many members lack one that holds, and how many have one that runs
 * out soon. Where it is about one person only, that person is named.
 */
export function consentNeeds(db: ReadableDatabase, today: string): ConsentNeed[] {
  const formsOf = Map.groupBy(listAskedForms(db), (form) => `${form.groupId} ${form.personId}`);
  const missing: ConsentNeed[] = [];
  const expiring: ConsentNeed[] = [];
  for (const members of Map.groupBy(listAskedMembers(db, today), (member) => member.groupId).values()) {
    const standing = members.map((member) => ({
      member,
      ...worst(
        member.consentRule,
        standingsUnderRule(
          member.consentRule,
          formsOf.get(`${member.groupId} ${member.personId}`) ?? [],
          today,
        ),
      ),
    }));
    const lacking = standing.filter(({ form }) => form !== null);
    if (lacking.length > 0) {
      const need = needOf(
        'consent-missing',
        lacking.map(({ member }) => member),
        members.length,
        null,
      );
      missing.push(lacking.length === 1 ? { ...need, form: lacking[0]!.form! } : need);
    }
    const soon = standing.filter(({ form, runsOutOn }) => form === null && runsOutOn !== null);
    if (soon.length > 0)
      expiring.push(
        needOf(
          'consent-expiring',
          soon.map(({ member }) => member),
          members.length,
          soon.map(({ runsOutOn }) => runsOutOn!).sort()[0]!,
        ),
      );
  }
  return [
    ...missing.slice(0, mostNeeds),
    ...expiring.sort((one, other) => (one.date! < other.date! ? -1 : 1)).slice(0, mostNeeds),
  ];
}

/** Over the forms that the rule asks for: the first that does not hold, and the first day on which one runs out soon. */
function worst(
  rule: ConsentRule,
  standings: Standings,
): { form: (StandingOn & { kind: ConsentKind }) | null; runsOutOn: string | null } {
  let runsOutOn: string | null = null;
  for (const kind of kindsNeeded(rule)) {
    const { standing, on } = standings[kind];
    if (!isSettled(standing)) return { form: { kind, standing, on }, runsOutOn: null };
    if (standing === 'expiring' && on !== null && (runsOutOn === null || on < runsOutOn)) runsOutOn = on;
  }
  return { form: null, runsOutOn };
}

function needOf(
  kind: 'consent-missing' | 'consent-expiring',
  about: readonly AskedMember[],
  of: number,
  date: string | null,
): Need {
  const [one] = about;
  const only = about.length === 1 ? one! : null;
  return {
    kind,
    groupId: one!.groupId,
    groupName: one!.groupName,
    sessionId: null,
    personId: only?.personId ?? null,
    givenName: only?.givenName ?? '',
    familyName: only?.familyName ?? '',
    preferredName: only?.preferredName ?? '',
    date,
    count: about.length,
    of,
  };
}
