/** What a block of an agenda is. */
export const blockKinds = ['check-in', 'activity', 'talk', 'break', 'closing'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Everybody together, or one of two parallel parts led by co-leaders. */
export const lanes = ['all', 'a', 'b'] as const;
export type Lane = (typeof lanes)[number];

/** The longest block, in minutes. */
export const mostBlockMinutes = 600;
