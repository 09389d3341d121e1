import type { TFunction } from 'i18next';
import type { LedgerRow, Proposal } from '../../../shared/contract/timetable.ts';
import { formatList } from '../../i18n/format.ts';
import type { Names } from '../../data/names.ts';

/** Why a proposal stands where it stands, in one sentence. */
export function proposalReason(proposal: Proposal, t: TFunction): string {
  const { worst, students, cost } = proposal;
  if (students === 0) return t('No timetable says what anybody would miss.');
  if (worst === 0) return t('Nobody misses a class.');
  if (worst === 1)
    return t('Whoever misses a class misses it for the first time: {{count}} students.', {
      count: new Set(cost.map(({ personId }) => personId)).size,
    });
  return t('No class would be missed more than {{count}} times.', { count: worst });
}

/** Who would miss what, the most missed class first: "Math: Ana (2 so far), Ben (1 so far)". */
export function proposalCosts(
  { cost }: Proposal,
  ledger: readonly LedgerRow[],
  names: Names,
  t: TFunction,
): { course: string; who: string }[] {
  const personOf = new Map(ledger.map(({ person }) => [person.id, person]));
  return [...Map.groupBy(cost, ({ course }) => course)].map(([course, costs]) => ({
    course,
    who: formatList(
      costs.flatMap(({ personId, missedBefore }) => {
        const person = personOf.get(personId);
        if (!person) return [];
        const name = names.display(person);
        return [missedBefore === 0 ? name : t('{{name}} ({{count}} so far)', { name, count: missedBefore })];
      }),
    ),
  }));
}

/** The most missed class of the ledger (held and planned), where there is one that stands out. */
export function mostMissed(ledger: readonly LedgerRow[]): number {
  return Math.max(0, ...ledger.flatMap(({ classes }) => classes.map((one) => one.missed + one.planned)));
}
