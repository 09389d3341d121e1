import type { MemberAnswer, Round } from '../../../shared/contract/sociometry.ts';

/** One member's answers while they are typed in: who was chosen, and who rather not, each in order. */
export interface Entry {
  positive: readonly string[];
  negative: readonly string[];
}

export type Valence = keyof Entry;

export function entryOf({ choices }: Pick<Round, 'choices'>, personId: string): Entry {
  const of = (valence: Valence) =>
    choices
      .filter((choice) => choice.fromId === personId && choice.valence === valence)
      .map(({ toId }) => toId);
  return { positive: of('positive'), negative: of('negative') };
}

/** Takes somebody up, or out again; who is chosen one way is not chosen the other. Over the limit nothing changes. */
export function turned(entry: Entry, valence: Valence, id: string, limit: number | null): Entry {
  if (entry[valence].includes(id)) return { ...entry, [valence]: entry[valence].filter((one) => one !== id) };
  if (limit !== null && entry[valence].length >= limit) return entry;
  const other = valence === 'positive' ? 'negative' : 'positive';
  return {
    ...entry,
    [valence]: [...entry[valence], id],
    [other]: entry[other].filter((one) => one !== id),
  };
}

/** What is saved; ranks only where the round asks for an order. */
export function answerOf(entry: Entry, isRanked: boolean): MemberAnswer {
  const choicesOf = (valence: Valence) =>
    entry[valence].map((toId, place) => ({ toId, valence, rank: isRanked ? place + 1 : null }));
  return { hasAnswered: true, choices: [...choicesOf('positive'), ...choicesOf('negative')] };
}

/** The next member who has not answered, after this one and then from the start; null where everybody has. */
export function nextToAsk({ members }: Pick<Round, 'members'>, afterId: string): string | null {
  const place = members.findIndex(({ personId }) => personId === afterId);
  const inTurn = [...members.slice(place + 1), ...members.slice(0, Math.max(0, place))];
  return inTurn.find(({ hasAnswered }) => !hasAnswered)?.personId ?? null;
}
