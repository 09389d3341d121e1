import { findGroupTemplate } from '../../content/templates/index.ts';
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
