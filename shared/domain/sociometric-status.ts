/**
 * Status types as in Coie, Dodge and Coppotelli (1982), Developmental Psychology 18, 557-570. They need rejections, and
 * they describe how one round fell out; they are not traits of a person.
 */
export const sociometricStatuses = [
  'popular',
  'rejected',
  'neglected',
  'controversial',
  'average',
  'unclassified',
] as const;
export type SociometricStatus = (typeof sociometricStatuses)[number];

/** Below so many members the standard deviation rests on too little: results are exploratory. */
export const fewestForStatus = 10;

export interface Received {
  /** How often somebody was chosen, and how often rejected; whole numbers, at least 0. */
  choices: number;
  rejections: number;
}

export interface StatusTypes {
  /** In the order given. */
  statuses: SociometricStatus[];
  /** True under ten members. */
  isExploratory: boolean;
}

/**
 * The status type of each member. Choices and rejections received are standardised in the group with the sample
 * standard deviation (n - 1); preference is their difference and impact their sum, standardised again. Popular:
 * preference > 1, choices above and rejections below the mean. Rejected: the reverse, preference < -1. Neglected:
 * impact < -1 and no choice at all. Controversial: impact > 1, both above the mean. Average: preference between -0.5
 * and 0.5. Everybody else is unclassified.
 * Null where no type can be told: nobody rejected anybody, nobody chose anybody, or all received the same.
 * Throws RangeError for fewer than two members and for counts that are not whole or below 0.
 */
export function sociometricStatusTypes(received: readonly Received[]): StatusTypes | null {
  if (received.length < 2)
    throw new RangeError(`status types need at least two members, not ${received.length}`);
  for (const { choices, rejections } of received)
    for (const count of [choices, rejections])
      if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a count`);
  const liked = standardise(received.map(({ choices }) => choices));
  const disliked = standardise(received.map(({ rejections }) => rejections));
  if (!liked || !disliked) return null;
  const preference = standardise(liked.map((value, place) => value - disliked[place]!));
  const impact = standardise(liked.map((value, place) => value + disliked[place]!));
  if (!preference || !impact) return null;
  return {
    statuses: received.map(({ choices }, place) =>
      typeOf({
        choices,
        liked: liked[place]!,
        disliked: disliked[place]!,
        preference: preference[place]!,
        impact: impact[place]!,
      }),
    ),
    isExploratory: received.length < fewestForStatus,
  };
}

function typeOf({
  choices,
  liked,
  disliked,
  preference,
  impact,
}: {
  choices: number;
  liked: number;
  disliked: number;
  preference: number;
  impact: number;
}): SociometricStatus {
  if (preference > 1 && liked > 0 && disliked < 0) return 'popular';
  if (preference < -1 && liked < 0 && disliked > 0) return 'rejected';
  if (impact < -1 && choices === 0) return 'neglected';
  if (impact > 1 && liked > 0 && disliked > 0) return 'controversial';
  return preference > -0.5 && preference < 0.5 ? 'average' : 'unclassified';
}

/** Differences from the mean in sample standard deviations; null where all values are the same. */
function standardise(values: readonly number[]): number[] | null {
  const n = values.length;
  // Added up in one order, so that rounding cannot make a type depend on the order of the members.
  const sorted = values.toSorted((one, other) => one - other);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  // Values that differ by rounding alone do not differ.
  if (deviation < 1e-9) return null;
  return values.map((value) => (value - mean) / deviation);
}
