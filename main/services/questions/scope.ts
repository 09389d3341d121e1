import type { Question, QuestionField } from '../../../shared/domain/question.ts';
import { chooseRecords, fieldsOfDay, type QuestionRecord } from '../../../shared/domain/question-records.ts';
import { listGrades } from '../../repositories/question-records.ts';
import type { Span } from '../../repositories/records.ts';
import { listLeadersOfGroups, listReportGroups, type ReportRows } from '../../repositories/reports.ts';
import { readSchoolYear } from '../../repositories/settings.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** What the records of every topic share. */
export interface QuestionScope {
  workspace: OpenWorkspace;
  today: string;
  groupIds: readonly string[];
  /** The groups and days to read. */
  rows: ReportRows;
  rater: Question['rater'];
  /** The fields that a record has from its group and from whose it is. */
  valuesOf: (groupId: string, personId: string | null) => SharedValues;
  /** Those that it has from its day. */
  fieldsOf: (day: string) => ReturnType<typeof fieldsOfDay>;
}

type SharedField = 'group' | 'group-kind' | 'facilitator' | 'member' | 'grade';
type SharedValues = Readonly<Record<SharedField, string | readonly string[]>>;

const ofGroup: readonly QuestionField[] = ['group', 'group-kind', 'facilitator'];

/**
 * The groups that the conditions leave, so that no more is read than can count. Groups in the trash are gone; who leads
 * a group is who leads it today.
 */
export function readScope(
  workspace: OpenWorkspace,
  { conditions, rater }: Pick<Question, 'conditions' | 'rater'>,
  { today, ...span }: Span & { today: string },
): QuestionScope {
  const { db } = workspace;
  const groups = listReportGroups(db);
  const everyId = JSON.stringify(groups.map(({ id }) => id));
  const leadersOf = Map.groupBy(listLeadersOfGroups(db, everyId), ({ groupId }) => groupId);
  const valuesOfGroup = new Map(
    groups.map(({ id, kind }) => {
      const leaders = leadersOf.get(id)?.map(({ facilitatorId }) => facilitatorId) ?? [''];
      return [id, { group: id, 'group-kind': kind, facilitator: leaders }];
    }),
  );
  const left = chooseRecords(
    [...valuesOfGroup].map(([id, values]): QuestionRecord => ({ ...bare, id, values })),
    conditions.filter(({ is, field }) => is !== 'between' && ofGroup.some((one) => one === field)),
  );
  const groupIds = left.map(({ id }) => id);
  const gradeOf = new Map(listGrades(db).map(({ id, grade }) => [id, grade]));
  // Tens of thousands of records lie on a few hundred days.
  const days = new Map<string, ReturnType<typeof fieldsOfDay>>();
  const schoolYear = readSchoolYear(db);
  return {
    workspace,
    today,
    rater,
    groupIds,
    rows: { groupIds: JSON.stringify(groupIds), ...span },
    valuesOf: (groupId, personId) => ({
      ...valuesOfGroup.get(groupId)!,
      member: personId ?? '',
      grade: personId === null ? '' : (gradeOf.get(personId) ?? ''),
    }),
    fieldsOf: (day) => {
      let fields = days.get(day);
      if (!fields) days.set(day, (fields = fieldsOfDay(day, schoolYear)));
      return fields;
    },
  };
}

const bare = { day: null, numbers: {}, personId: null, series: null };
