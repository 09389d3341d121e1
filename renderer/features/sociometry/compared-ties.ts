import type { Round } from '../../../shared/contract/sociometry.ts';
import type { SociogramPerson } from '../../charts/SociogramPerson.tsx';
import type { SociogramTie } from '../../charts/SociogramTies.tsx';
import { tiesOf } from '../../charts/round-picture.ts';

const key = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;

/** The choices of a round, marked where they are new beside an earlier one; and those that are no longer made. */
export function comparedTies(now: Round, before: Round | null): SociogramTie[] {
  const ties = tiesOf(now.choices, 'positive');
  if (!before) return ties;
  const made = (round: Round) =>
    new Set(
      round.choices
        .filter(({ valence }) => valence === 'positive')
        .map(({ fromId, toId }) => key({ from: fromId, to: toId })),
    );
  const [then, today] = [made(before), made(now)];
  const wasThere = (tie: SociogramTie) =>
    then.has(key(tie)) && (!tie.isMutual || then.has(key({ from: tie.to, to: tie.from })));
  const gone = tiesOf(before.choices, 'positive')
    .filter((tie) => !today.has(key(tie)) && !today.has(key({ from: tie.to, to: tie.from })))
    .map((tie) => ({ ...tie, change: 'gone' as const }));
  return [
    ...gone,
    ...ties.map((tie) => ({ ...tie, change: wasThere(tie) ? ('kept' as const) : ('new' as const) })),
  ];
}

/** The people of a combined picture as one round shows them; who took no part steps back. */
export function peopleIn(round: Round, people: readonly SociogramPerson[]): SociogramPerson[] {
  const received = new Map<string, number>();
  const made = new Set<string>();
  for (const { fromId, toId, valence } of round.choices) {
    if (valence !== 'positive') continue;
    received.set(toId, (received.get(toId) ?? 0) + 1);
    made.add(fromId);
  }
  const present = new Set(round.members.map(({ personId }) => personId));
  return people.map((person) => {
    const isAbsent = !present.has(person.id);
    const count = received.get(person.id) ?? 0;
    const shape = count > 0 || isAbsent ? 'member' : made.has(person.id) ? 'unchosen' : 'isolate';
    return { ...person, received: count, shape, isAbsent };
  });
}
