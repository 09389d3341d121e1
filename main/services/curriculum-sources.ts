import type { CurriculumFields, CurriculumPart, CurriculumSummary } from '../../shared/contract/curricula.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { plannedMinutes } from '../../shared/domain/agenda-times.ts';
import { activityIdOf } from '../content/activity-ids.ts';
import type { GroupTemplate, TemplateSession } from '../content/group-template.ts';
import { findGroupTemplate, groupTemplates } from '../content/templates/index.ts';
import * as rows from '../repositories/curricula.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** The curricula that Mezzo brings: those of its group templates. */
export function listBrought(): CurriculumSummary[] {
  return groupTemplates.map(({ key, name, audience, summary, sessions }) => ({
    key,
    isOwn: false,
    name,
    audience,
    summary,
    parts: sessions.map(({ title, blocks }) => ({
      title,
      minutes: blocks.reduce((sum, { minutes }) => sum + minutes, 0),
    })),
  }));
}

export function listOwn(workspace: OpenWorkspace): CurriculumSummary[] {
  const lengths = Map.groupBy(rows.listPartLengths(workspace.db), (row) => row.curriculumId);
  return rows.listCurricula(workspace.db).map(({ id, name, audience, summary }) => ({
    key: id,
    isOwn: true,
    name,
    audience,
    summary,
    parts: [...Map.groupBy(lengths.get(id) ?? [], (row) => row.agendaId).values()].map((blocks) => ({
      title: blocks[0]!.title,
      minutes: plannedMinutes(
        blocks.flatMap(({ minutes, lane }) => (minutes === null || lane === null ? [] : [{ minutes, lane }])),
      ),
    })),
  }));
}

/**
 * A curriculum whole, one's own by id or one that Mezzo brings by key.
 * @throws MezzoError NOT_FOUND
 */
export function requireCurriculum(
  workspace: OpenWorkspace,
  key: string,
): CurriculumFields & { key: string; isOwn: boolean } {
  const template = findGroupTemplate(key);
  if (template) return { key, isOwn: false, ...fieldsOfTemplate(template) };
  const row = rows.findCurriculum(workspace.db, key);
  if (!row) throw new MezzoError('NOT_FOUND', { kind: 'curriculum' });
  const { id: _, ...fields } = row;
  return { key, isOwn: true, ...fields, parts: rows.listParts(workspace.db, key) };
}

function fieldsOfTemplate({ name, audience, summary, goals, sessions }: GroupTemplate): CurriculumFields {
  return { name, audience, summary, parts: sessions.map((session) => partOfTemplate(session, goals)) };
}

function partOfTemplate(session: TemplateSession, goals: readonly string[]): CurriculumPart {
  return {
    title: session.title,
    objectives: session.objectives.map(({ text, goal }) => ({
      text,
      goal: goal === undefined ? '' : (goals[goal] ?? ''),
    })),
    blocks: session.blocks.map(({ activity, materials, ...block }) => ({
      ...block,
      lane: 'all',
      materials: [...materials],
      activityId: activity === undefined ? null : activityIdOf(activity),
    })),
  };
}
