export const roundViews = ['picture', 'target', 'matrix', 'measures', 'answers', 'compare'] as const;
export type RoundView = (typeof roundViews)[number];

/** Where the rounds of a group are, and a part of them: 'new', 'over-time', a round's id. */
export function roundsAddress(groupId: string, part?: string): string {
  const base = `/groups/${groupId}/dynamics/sociometry`;
  return part === undefined ? base : `${base}/${part}`;
}

export function roundAddress(groupId: string, roundId: string, view: RoundView = 'picture'): string {
  const base = roundsAddress(groupId, roundId);
  return view === 'picture' ? base : `${base}?view=${view}`;
}

export function readView(search: string): RoundView {
  const asked = new URLSearchParams(search).get('view');
  return roundViews.find((view) => view === asked) ?? 'picture';
}
