import { MezzoError } from '../../shared/contract/failures.ts';
import type { GroupFields } from '../../shared/contract/groups.ts';
import type { TemplateSummary } from '../../shared/contract/plan.ts';
import { planHeadings } from '../../shared/domain/plan-headings.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import type { GroupTemplate } from '../content/group-template.ts';
import { groupTemplates } from '../content/templates/index.ts';
import type { WritableDatabase } from '../db/query.ts';
import * as normRows from '../repositories/norms.ts';
import * as rows from '../repositories/plans.ts';
import { type AuditFacts, change } from './change.ts';
import { insertNewGroup, requireGroup } from './groups.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

export function templates(): TemplateSummary[] {
  return groupTemplates.map((template) => ({
    key: template.key,
    name: template.name,
    audience: template.audience,
    summary: template.summary,
    kind: template.kind,
    openness: template.openness,
    minutes: template.minutes,
    capacity: template.capacity,
    consentRule: template.consentRule,
    plan: planHeadings.map((heading) => ({ heading, text: template.plan[heading] })),
    sessions: template.sessions.map((session) => session.title),
    norms: [...template.norms],
    goals: [...template.goals],
  }));
}

export function startFrom(
  workspace: OpenWorkspace,
  { groupId, templateKey }: { groupId: string; templateKey: string },
): { undoStep: number | null } {
  const template = requireTemplate(templateKey);
  const { undoStep } = change(
    workspace,
    { action: 'plan.startFrom', objectType: 'group', objectId: groupId },
    (db, audit) => {
      requireGroup(workspace, groupId);
      fillFrom(workspace, db, groupId, template, audit);
    },
  );
  return { undoStep };
}

export function createFrom(
  workspace: OpenWorkspace,
  { templateKey, fields }: { templateKey: string; fields: GroupFields },
): { id: string; undoStep: number | null } {
  const template = requireTemplate(templateKey);
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'group.create', objectType: 'group', objectId: id },
    (db, audit) => {
      insertNewGroup(workspace, db, id, fields);
      fillFrom(workspace, db, id, template, audit);
    },
  );
  return { id, undoStep };
}

/** The name of a template that Mezzo brings; empty for one that it does not (or no longer) bring. */
export function templateName(key: string): string {
  return groupTemplates.find((template) => template.key === key)?.name ?? '';
}

/** Inside the caller's change: what is empty is filled, what is missing is added, what was written stays. */
function fillFrom(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  template: GroupTemplate,
  audit: AuditFacts,
): void {
  const group = rows.findPlannedGroup(db, groupId);
  if (!group) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  const updatedAt = now(workspace);
  // The group's own words for what it is for go before the template's.
  const plan = { ...template.plan, purpose: group.purpose || template.plan.purpose };
  const headings = fillHeadings(workspace, db, groupId, plan, updatedAt);
  const goals = addGoals(workspace, db, groupId, template.goals, updatedAt);
  const norms = addNorms(workspace, db, groupId, template.norms, updatedAt);
  const consentRule = group.consentRule === 'none' ? template.consentRule : group.consentRule;
  if (headings + goals + norms > 0 || consentRule !== group.consentRule)
    rows.updatePlannedGroup(db, groupId, { consentRule, planTemplate: template.key, updatedAt });
  audit.detail = { template: template.key, headings, goals, norms, consentRule };
}

/** A heading with a text, or marked not applicable, is not empty. */
function fillHeadings(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  plan: GroupTemplate['plan'],
  updatedAt: string,
): number {
  const written = rows.listAnswers(db, groupId);
  let filled = 0;
  for (const heading of planHeadings) {
    const text = plan[heading];
    const before = written.find((row) => row.heading === heading);
    if (text === '' || (before && (before.text !== '' || before.state !== 'open'))) continue;
    filled += 1;
    if (before)
      rows.updateAnswer(db, before.id, { text, state: before.state, reason: before.reason, updatedAt });
    else
      rows.insertAnswer(db, {
        id: workspace.newId(),
        groupId,
        heading,
        text,
        state: 'open',
        reason: '',
        updatedAt,
      });
  }
  return filled;
}

function addGoals(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  texts: readonly string[],
  updatedAt: string,
): number {
  const present = rows.listGoals(db, groupId);
  const missing = notYetThere(
    texts,
    present.map((goal) => goal.text),
  );
  const last = present.at(-1)?.position ?? 0;
  for (const [place, text] of missing.entries())
    rows.insertGoal(db, { id: workspace.newId(), groupId, text, position: last + place + 1, updatedAt });
  return missing.length;
}

/** A norm from a template is only proposed: the group has not agreed on it. One that was given up stays so. */
function addNorms(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  texts: readonly string[],
  updatedAt: string,
): number {
  const present = [...normRows.listNorms(db, groupId), ...normRows.listRevisions(db, groupId)];
  const missing = notYetThere(
    texts,
    present.map((norm) => norm.text),
  );
  const next = normRows.nextNormPosition(db, groupId);
  for (const [place, text] of missing.entries())
    normRows.insertNorm(db, {
      id: workspace.newId(),
      groupId,
      text,
      origin: 'stated',
      agreedOn: null,
      droppedOn: null,
      position: next + place,
      updatedAt,
    });
  return missing.length;
}

function notYetThere(texts: readonly string[], present: readonly string[]): string[] {
  const known = new Set(present.map(foldText));
  return texts.filter((text) => !known.has(foldText(text)));
}

function requireTemplate(key: string): GroupTemplate {
  const template = groupTemplates.find((candidate) => candidate.key === key);
  if (!template) throw new MezzoError('NOT_FOUND', { kind: 'template' });
  return template;
}
