import { MezzoError } from '../../../shared/contract/failures.ts';
import { mostRawLines, type RawRecords, type ReportScope } from '../../../shared/contract/reports.ts';
import { displayName } from '../../../shared/domain/person-name.ts';
import { listFacilitators } from '../../repositories/facilitators.ts';
import {
  listRawActs,
  listRawAttendance,
  listRawNotes,
  listRawObservations,
  listRawRatings,
  listRawSessions,
  readRhythms,
} from '../../repositories/raw-records.ts';
import {
  listRawForms,
  listRawGroups,
  listRawIncidents,
  listRawMembers,
  listRawStages,
} from '../../repositories/raw-standing.ts';
import { listReportPeople, type ReportRows } from '../../repositories/reports.ts';
import { listServiceEntries } from '../../repositories/service-entries.ts';
import { logEvent } from '../change.ts';
import { type CsvFile, csvName, writeReportCsv } from '../csv-file.ts';
import { readSeries } from '../measures/series.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { rawColumns } from './raw-columns.ts';
import { columnsWithoutNames, withoutNames } from './raw-without-names.ts';
import { readScope } from './scope.ts';

type Row = Record<string, string | number | null>;

/**
 * The records behind the reports, a line each, for calculations of one's own: codes and figures, no text of a record.
 * With pseudonyms nobody who is or was a member is named, nor is a rater or a group (see `withoutNames`).
 */
export function raw(
  workspace: OpenWorkspace,
  { what, names, ...scope }: ReportScope & { what: RawRecords; names: 'shown' | 'pseudonyms' },
): CsvFile {
  const { rows } = readScope(workspace, scope);
  const isNamed = names === 'shown';
  const read = readRows(workspace, what, rows);
  const found = isNamed ? named(workspace, read) : withoutNames(workspace, read);
  const shown = isNamed ? rawColumns[what] : columnsWithoutNames(rawColumns[what]);
  logEvent(workspace, {
    action: 'export.raw',
    objectType: 'export',
    detail: { what, rows: found.length, names },
  });
  return writeReportCsv(csvName(`data-${what}`, null, localNow(workspace).date), [
    [...shown],
    ...found.map((row) => shown.map((column) => String(row[column] ?? ''))),
  ]);
}

function readRows({ db }: OpenWorkspace, what: RawRecords, rows: ReportRows): Row[] {
  switch (what) {
    case 'sessions':
      return listRawSessions(db, rows);
    case 'attendance':
      return listRawAttendance(db, rows);
    case 'ratings':
      return listRawRatings(db, rows);
    case 'acts': {
      const acts = listRawActs(db, rows, mostRawLines + 1);
      if (acts.length > mostRawLines) throw new MezzoError('EXPORT_TOO_LONG', { most: mostRawLines });
      return acts;
    }
    case 'observations':
      return listRawObservations(db, rows);
    case 'notes':
      return listRawNotes(db, rows);
    case 'scores':
      return listRawScores(db, rows);
    case 'groups':
      return listRawGroups(db, rows.groupIds);
    case 'members':
      return listRawMembers(db, rows.groupIds);
    case 'forms':
      return listRawForms(db, rows.groupIds);
    case 'incidents':
      return listRawIncidents(db, rows);
    case 'stages':
      return listRawStages(db, rows);
    case 'service': {
      const nameOf = new Map(listFacilitators(db).map(({ id, name }) => [id, name]));
      return listServiceEntries(db, { ...rows, facilitatorId: null }).map(
        ({ groupName: _name, facilitatorId, ...entry }) => ({
          ...entry,
          facilitator: nameOf.get(facilitatorId) ?? '',
        }),
      );
    }
  }
}

/** Each sheet with its score; one on which something was left out has none. */
function listRawScores(db: OpenWorkspace['db'], { groupIds, from, to }: ReportRows): Row[] {
  const isWithin = (day: string) => (from === null || day >= from) && (to === null || day <= to);
  const rhythms = readRhythms(db, groupIds);
  return (JSON.parse(groupIds) as string[])
    .flatMap((groupId) => readSeries(db, { groupId }))
    .flatMap(({ groupId, measureId, name, low, high, better, personId, rater, raterName, points }) =>
      points
        .filter(({ takenOn }) => isWithin(takenOn))
        .map(({ occasion, sessionId, takenOn, score }) => ({
          groupId,
          measureId,
          measure: name,
          low,
          high,
          better,
          personId,
          rater,
          raterName,
          rhythm: rhythms.get(`${groupId} ${measureId} ${rater}`) ?? '',
          occasion,
          sessionId,
          takenOn,
          score,
        })),
    );
}

function named({ db }: OpenWorkspace, rows: readonly Row[]): Row[] {
  const ids = [...new Set(rows.map(({ personId }) => personId))].filter((id) => typeof id === 'string');
  const people = new Map(listReportPeople(db, ids).map((person) => [person.id, person]));
  return rows.map((row) => {
    const person = people.get(String(row['personId'] ?? ''));
    return { ...row, name: person ? displayName(person) : '' };
  });
}
