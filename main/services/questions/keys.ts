import { groupKinds } from '../../../shared/contract/groups.ts';
import type { QuestionKey } from '../../../shared/contract/questions.ts';
import { caselTags } from '../../../shared/domain/activity-fields.ts';
import { isBroughtFormat } from '../../../shared/domain/note-formats.ts';
import {
  fieldCodes,
  goneValue,
  noValue,
  type QuestionField,
  questionFields,
} from '../../../shared/domain/question.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listFacilitators } from '../../repositories/facilitators.ts';
import { listMeasures } from '../../repositories/measures.ts';
import * as rows from '../../repositories/question-records.ts';
import { listReportGroups, listReportPeople } from '../../repositories/reports.ts';

const bare = { label: null, person: null, session: null, groupId: null, isGone: false };

/**
 * What values of a field are called, in the order in which they are listed: none of them (no grade, nobody) at the end,
 * and behind it what is not there any more.
 */
export function keysOf(
  db: ReadableDatabase,
  field: QuestionField,
  values: ReadonlySet<string>,
): QuestionKey[] {
  const found = readKeys(db, field, [...values]).filter(({ value }) => values.has(value));
  const known = new Set(found.map(({ value }) => value));
  const others = [...values]
    .filter((value) => !known.has(value))
    .toSorted((one, other) => Number(one !== noValue) - Number(other !== noValue) || (one < other ? -1 : 1));
  const canGo = questionFields[field] === 'id';
  return [
    ...found,
    ...others.map((value) => ({
      ...bare,
      field,
      value,
      isGone: value === goneValue || (canGo && value !== noValue),
    })),
  ];
}

/** Those of the values that are there; it may give more. */
function readKeys(db: ReadableDatabase, field: QuestionField, values: readonly string[]): QuestionKey[] {
  const labelled = ({ id, name }: { id: string; name: string }): QuestionKey => ({
    ...bare,
    field,
    value: id,
    label: name,
  });
  const coded = (value: string): QuestionKey => ({ ...bare, field, value });
  switch (field) {
    case 'group':
      return listReportGroups(db).map((group) => ({ ...labelled(group), groupId: group.id }));
    case 'facilitator':
      return listFacilitators(db).map(labelled);
    case 'author':
      return rows.listSignerNames(db).map(labelled);
    case 'member':
      return listReportPeople(db, values).map(({ grade: _g, ...person }) => ({
        ...coded(person.id),
        person,
      }));
    case 'session':
      return rows.listSessionKeys(db, values).map(sessionKey);
    case 'goal':
      return goalKeys(db, rows.listGoalKeys(db, values));
    case 'measure':
      return listMeasures(db).map(labelled);
    case 'note-format':
      return [
        ...values.filter(isBroughtFormat).toSorted().map(coded),
        ...rows.listFormatNames(db).map(labelled),
      ];
    case 'grade':
      return values
        .filter((value) => value !== noValue)
        .toSorted(inNaturalOrder.compare)
        .map((value) => labelled({ id: value, name: value }));
    case 'tag':
      return tagKeys(values);
    case 'group-kind':
      return groupKinds.map(coded);
    case 'month':
    case 'school-year':
      return values.toSorted().map(coded);
    default:
      return fieldCodes[field].map(coded);
  }
}

/** Grade 2 before grade 10. */
const inNaturalOrder = new Intl.Collator('en', { numeric: true });

/** CASEL's competences have words in the page; others are the user's own. */
export function tagKeys(values: readonly string[]): QuestionKey[] {
  const casel = caselTags.filter((tag) => values.includes(tag));
  const own = values.filter((value) => value !== noValue && !casel.some((tag) => tag === value));
  return [
    ...casel.map((value) => ({ ...bare, field: 'tag' as const, value })),
    ...own
      .toSorted(inNaturalOrder.compare)
      .map((value) => ({ ...bare, field: 'tag' as const, value, label: value })),
  ];
}

export function sessionKey({ id, groupId, ...session }: rows.SessionKeyRow): QuestionKey {
  return { ...bare, field: 'session', value: id, session, groupId };
}

/** Goals with whose they are: two members may have the same words. */
export function goalKeys(db: ReadableDatabase, goals: readonly rows.GoalKeyRow[]): QuestionKey[] {
  const ids = [...new Set(goals.flatMap(({ personId }) => personId ?? []))];
  const people = new Map(listReportPeople(db, ids).map(({ grade: _g, ...person }) => [person.id, person]));
  return goals.map(({ id, groupId, personId, text }) => ({
    ...bare,
    field: 'goal',
    value: id,
    label: text,
    person: personId === null ? null : (people.get(personId) ?? null),
    groupId,
  }));
}
