import { findGroupTemplate } from '../../content/templates/index.ts';
import { create, get } from '../curricula.ts';
import { lay } from '../laying.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { addGoal, get as getPlan } from '../plans.ts';
import { listForGroup } from '../sessions.ts';

/**
 * Lays the curriculum of a template over all sessions of a practice group, while none of them is held yet. The goals
 * that its objectives serve are the group's.
 */
export function layOverAll(workspace: OpenWorkspace, groupId: string, key: string): void {
  const [first] = listForGroup(workspace, { groupId });
  const present = getPlan(workspace, { groupId }).goals.map(({ text }) => text);
  for (const text of findGroupTemplate(key)?.goals ?? [])
    if (!present.includes(text)) addGoal(workspace, { groupId, text });
  lay(workspace, { key, groupId, fromSessionId: first?.id ?? null, keepPlanned: false });
}

/** The sessions of the friendship curriculum that fit into half a term. */
const shortVersion = ['Names and norms', 'Joining a game', 'Saying no kindly', 'Making up again'];

/** A curriculum of the practice facilitator's own: the one for friendship, made shorter. */
export function fillOwnCurriculum(workspace: OpenWorkspace): void {
  const { audience, parts } = get(workspace, { key: 'friendship' });
  const last = parts.at(-1);
  create(workspace, {
    name: 'Lunch bunch, five weeks',
    audience,
    summary:
      'The short version for the weeks before the holidays, when there is no time for ten: beginning, three skills that helped most, and the ending.',
    parts: [...parts.filter(({ title }) => shortVersion.includes(title)), ...(last ? [last] : [])],
  });
}
