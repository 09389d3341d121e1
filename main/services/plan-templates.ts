import { MezzoError } from '../../shared/contract/failures.ts';
import type { GroupFields } from '../../shared/contract/groups.ts';
import type { TemplateSummary } from '../../shared/contract/plan.ts';
import { planHeadings } from '../../shared/domain/plan-headings.ts';
import { fillingOf } from '../../shared/domain/template-filling.ts';
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
  const answers = rows.listAnswers(db, groupId);
  const goals = rows.listGoals(db, groupId);
  const wordings = [...normRows.listNorms(db, groupId), ...normRows.listRevisions(db, groupId)];
  const filling = fillingOf(template, {
    ...group,
    answers,
    goals: goals.map((goal) => goal.text),
    norms: wordings.map((norm) => norm.text),
  });
  const updatedAt = now(workspace);
  const { newId } = workspace;

  for (const { heading, text } of filling.headings) {
    const before = answers.find((answer) => answer.heading === heading);
    const answer = { text, state: 'open' as const, reason: before?.reason ?? '', updatedAt };
    if (before) rows.updateAnswer(db, before.id, answer);
    else rows.insertAnswer(db, { id: newId(), groupId, heading, ...answer });
  }
  const lastGoal = goals.at(-1)?.position ?? 0;
  for (const [place, text] of filling.goals.entries())
    rows.insertGoal(db, { id: newId(), groupId, text, position: lastGoal + place + 1, updatedAt });
  const nextNorm = normRows.nextNormPosition(db, groupId);
  for (const [place, text] of filling.norms.entries())
    // only proposed: the group has not agreed on it
    normRows.insertNorm(db, {
      id: newId(),
      groupId,
      text,
      origin: 'stated',
      agreedOn: null,
      droppedOn: null,
      position: nextNorm + place,
      updatedAt,
    });

  const { consentRule } = filling;
  const added = filling.headings.length + filling.goals.length + filling.norms.length;
  if (added > 0 || consentRule !== group.consentRule)
    rows.updatePlannedGroup(db, groupId, { consentRule, planTemplate: template.key, updatedAt });
  audit.detail = {
    template: template.key,
    headings: filling.headings.length,
    goals: filling.goals.length,
    norms: filling.norms.length,
    consentRule,
  };
}

function requireTemplate(key: string): GroupTemplate {
  const template = groupTemplates.find((candidate) => candidate.key === key);
  if (!template) throw new MezzoError('NOT_FOUND', { kind: 'template' });
  return template;
}
