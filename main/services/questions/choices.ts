import { groupKinds } from '../../../shared/contract/groups.ts';
import type { QuestionKey } from '../../../shared/contract/questions.ts';
import { noteFormats } from '../../../shared/domain/note-formats.ts';
import {
  fieldCodes,
  noValue,
  type QuestionField,
  type QuestionTopic,
  topicCatalogue,
} from '../../../shared/domain/question.ts';
import { schoolYearOf } from '../../../shared/domain/report-span.ts';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { listGoalsOfGroups } from '../../repositories/goals.ts';
import * as rows from '../../repositories/question-records.ts';
import { listLeadersOfGroups, listReportGroups } from '../../repositories/reports.ts';
import { listMeasures } from '../../repositories/measures.ts';
import { readSchoolYear } from '../../repositories/settings.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { goalKeys, keysOf, sessionKey } from './keys.ts';

/** More than anybody looks through; a search narrows them. */
const mostChoices = 5000;

/** Fields that say something of people's records: who looks through them is noted. */
const ofRecords: readonly QuestionField[] = ['member', 'goal'];

/** Of which topics a record may be without a value of a field. */
const mayBeNone: Partial<Record<QuestionField, readonly QuestionTopic[]>> = {
  facilitator: ['attendance', 'notes', 'goals', 'ratings', 'scores'],
  member: ['notes', 'goals', 'ratings'],
  grade: ['attendance', 'notes', 'goals', 'ratings', 'scores'],
  session: ['ratings', 'scores'],
  author: ['notes'],
  tag: ['goals'],
};

/**
 * What can be chosen of a field, by name. Not only what there is on the days of a question: a saved one is asked again
 * when there is more.
 * @throws MezzoError NOT_FOUND where the topic has no such field
 */
export function choices(
  workspace: OpenWorkspace,
  { topic, field }: { topic: QuestionTopic; field: QuestionField },
): { keys: QuestionKey[]; isCut: boolean } {
  if (!topicCatalogue[topic].fields.includes(field)) throw new MezzoError('NOT_FOUND', { kind: 'field' });
  if (ofRecords.includes(field)) noteView(workspace, 'report', 'question');
  const found = readChoices(workspace, field);
  const none =
    mayBeNone[field]?.includes(topic) === true ? keysOf(workspace.db, field, new Set([noValue])) : [];
  return { keys: [...found.slice(0, mostChoices), ...none], isCut: found.length > mostChoices };
}

function readChoices(workspace: OpenWorkspace, field: QuestionField): QuestionKey[] {
  const { db } = workspace;
  const groups = listReportGroups(db);
  const groupIds = JSON.stringify(groups.map(({ id }) => id));
  const keys = (values: readonly string[]) =>
    keysOf(db, field, new Set(values.filter((value) => value !== noValue)));
  switch (field) {
    case 'group':
      return keys(groups.map(({ id }) => id));
    case 'group-kind': {
      const used = new Set<string>(groups.map(({ kind }) => kind));
      return keys(groupKinds.filter((kind) => used.has(kind)));
    }
    case 'facilitator':
      return keys(listLeadersOfGroups(db, groupIds).map(({ facilitatorId }) => facilitatorId));
    case 'author':
      return keys(rows.listSignerNames(db).map(({ id }) => id));
    case 'member':
      return keys(rows.listAllMembers(db, groupIds));
    case 'grade': {
      const members = new Set(rows.listAllMembers(db, groupIds));
      return keys(rows.listGrades(db).flatMap(({ id, grade }) => (members.has(id) ? grade : [])));
    }
    case 'session': {
      const today = localNow(workspace).date;
      return rows.listSessionsToChoose(db, { groupIds, today, most: mostChoices + 1 }).map(sessionKey);
    }
    case 'goal':
      return goalKeys(db, rows.listGoalKeys(db, null));
    case 'tag':
      return keys(
        listGoalsOfGroups(
          db,
          groups.map(({ id }) => id),
        ).flatMap(({ competences }) => competences),
      );
    case 'measure':
      return keys(listMeasures(db).map(({ id }) => id));
    case 'note-format':
      return keys([...Object.keys(noteFormats), ...rows.listFormatNames(db).map(({ id }) => id)]);
    case 'month':
      return keys(rows.listMonths(db, groupIds)).toReversed();
    case 'school-year': {
      const schoolYear = readSchoolYear(db);
      return keys(
        // A year that begins within a month: what the month has may be of either.
        rows
          .listMonths(db, groupIds)
          .flatMap((month) => [`${month}-01`, month].map((day) => String(schoolYearOf(day, schoolYear)))),
      ).toReversed();
    }
    default:
      return keys(fieldCodes[field]);
  }
}
