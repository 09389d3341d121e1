/** What a planned session can meet. */
export const clashKinds = ['closure', 'student', 'facilitator', 'room', 'same-group'] as const;

export type ClashKind = (typeof clashKinds)[number];
