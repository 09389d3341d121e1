import { randomInt } from 'node:crypto';
import { findNames, type GuardedPerson } from '../../../shared/domain/name-guard.ts';
import { listCandidates } from '../../repositories/people.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

type Row = Record<string, string | number | null>;

/** Columns that are names, or as good as one. */
const ofNames = new Set(['name', 'raterName', 'groupName']);
/** Columns with the id of a record of one member. */
const ofMembers = ['personId', 'toPersonId'] as const;

/** A class by its number or its stage; what else somebody wrote there ("Ms Reyes’ room") may name somebody. */
const plainGrade =
  /^(?:(?:grade|gr|year|yr|class|form|room)\.?\s*)?(?:\p{L}{0,3}\s?\p{N}{1,2}(?:st|nd|rd|th|[.º°])?\s?\p{L}?|(?:pre-?|t)?k|kindergarten|preschool|freshman|sophomore|junior|senior|adult)(?:\s+(?:grade|class|year))?$/iu;

/** The columns of a file in which nobody is named. */
export function columnsWithoutNames(columns: readonly string[]): string[] {
  return columns.filter((column) => !ofNames.has(column));
}

/**
 * Lines of raw data in which nobody is named: in the place of the ids of members and of their goals are numbers that are
 * drawn anew for every file, and the lines stand in the order of those numbers, not in that of the records. Texts that
 * somebody typed lose the names in them.
 */
export function withoutNames({ db }: OpenWorkspace, rows: readonly Row[]): Row[] {
  const members = drawKeys(
    'M',
    rows.flatMap((row) => ofMembers.map((column) => row[column])),
  );
  const goals = drawKeys(
    'G',
    rows.map(({ goalId }) => goalId),
  );
  const people = listCandidates(db);
  const keyed = rows.map((row): Row => {
    const out = { ...row };
    for (const column of ofMembers) if (column in row) out[column] = members.get(row[column]!) ?? '';
    if ('goalId' in row) out['goalId'] = goals.get(row['goalId']!) ?? '';
    if ('grade' in row) out['grade'] = gradeOf(String(row['grade'] ?? ''), people);
    if ('measure' in row) out['measure'] = cutNames(String(row['measure'] ?? ''), people);
    return out;
  });
  // Acts follow the clock of their session; all others stand by whom they are about.
  if (rows.some((row) => 'atSeconds' in row)) return keyed;
  return [
    ...Map.groupBy(keyed, ({ groupId, sessionId, goalId }) =>
      goalId ? groupId : (sessionId ?? groupId),
    ).values(),
  ].flatMap((block) =>
    block.toSorted((one, other) => numberIn(one['personId']) - numberIn(other['personId'])),
  );
}

/** A number for each, by chance. */
function drawKeys(
  letter: string,
  ids: readonly (string | number | null | undefined)[],
): Map<string | number, string> {
  const drawn = [...new Set(ids.flatMap((id) => (id ? [id] : [])))];
  for (let place = drawn.length - 1; place > 0; place -= 1) {
    const other = randomInt(place + 1);
    [drawn[place], drawn[other]] = [drawn[other]!, drawn[place]!];
  }
  return new Map(drawn.map((id, place) => [id, `${letter}${place + 1}`]));
}

const numberIn = (key: string | number | null | undefined) => Number(String(key ?? '').slice(1)) || 0;

function gradeOf(grade: string, people: readonly GuardedPerson[]): string {
  const text = grade.trim();
  return plainGrade.test(text) && findNames(text, people, null).length === 0 ? text : '';
}

function cutNames(text: string, people: readonly GuardedPerson[]): string {
  let [out, from] = ['', 0];
  for (const { start, end } of findNames(text, people, null)) {
    out += `${text.slice(from, start)}…`;
    from = end;
  }
  return out + text.slice(from);
}
