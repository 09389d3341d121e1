import type { QuestionTopic } from '../../../shared/domain/question.ts';
import type { QuestionRecord } from '../../../shared/domain/question-records.ts';
import { daysBetween, wallClock } from '../../../shared/domain/local-time.ts';
import { listNoteRecords } from '../../repositories/question-records.ts';
import { listMeasures } from '../../repositories/measures.ts';
import { listScores } from '../../repositories/scores.ts';
import { readSettings } from '../../repositories/settings.ts';
import { scoreOf } from '../measures/series.ts';
import { readAttendanceFacts } from '../reports/attendance-facts.ts';
import { goalRecords, ratingRecords } from './goal-records.ts';
import type { QuestionScope } from './scope.ts';

/** The records of a topic in its groups and days, in no order. */
export const readRecords: Readonly<Record<QuestionTopic, (scope: QuestionScope) => QuestionRecord[]>> = {
  attendance: attendanceRecords,
  notes: noteRecords,
  goals: goalRecords,
  ratings: ratingRecords,
  scores: scoreRecords,
};

/** Every member's place at every held session on whose day they were a member; not recorded is a status of its own. */
function attendanceRecords({ workspace, rows, valuesOf, fieldsOf }: QuestionScope): QuestionRecord[] {
  return readAttendanceFacts(workspace, rows).places.map(({ session, personId, status, minutes }) => ({
    id: `${session.id} ${personId}`,
    day: session.date,
    personId,
    series: null,
    numbers: { minutes },
    values: {
      ...valuesOf(session.groupId, personId),
      ...fieldsOf(session.date),
      session: session.id,
      status: status ?? 'not-recorded',
    },
  }));
}

/** Notes that were begun, of groups and members: private notes and incidents are no notes of the record. */
function noteRecords({ workspace, rows, today, valuesOf, fieldsOf }: QuestionScope): QuestionRecord[] {
  const { notesDueDays, timeZone } = readSettings(workspace.db);
  return listNoteRecords(workspace.db, rows).map((note) => {
    const signedOn = note.signedAt === null ? null : wallClock(new Date(note.signedAt), timeZone).date;
    // A session that was moved to a later day has a note from before it: no days, not fewer than none.
    const days = Math.max(0, daysBetween(note.date, signedOn ?? today));
    const isSigned = note.state === 'signed';
    const timeliness = days <= notesDueDays ? (isSigned ? 'in-time' : 'due') : isSigned ? 'late' : 'overdue';
    return {
      id: note.id,
      day: note.date,
      personId: note.personId,
      series: null,
      numbers: { 'days-to-sign': isSigned ? days : null, 'days-unsigned': isSigned ? null : days },
      values: {
        ...valuesOf(note.groupId, note.personId),
        ...fieldsOf(note.date),
        session: note.sessionId,
        'note-kind': note.kind,
        'note-status': note.state,
        'note-format': note.format,
        author: note.facilitatorId ?? '',
        timeliness,
      },
    };
  });
}

/** Every sheet of a measure; one on which a question was left out has no score, and counts as a sheet without one. */
function scoreRecords({ workspace, groupIds, rows, valuesOf, fieldsOf }: QuestionScope): QuestionRecord[] {
  const { db } = workspace;
  const measures = new Map(listMeasures(db).map((measure) => [measure.id, measure]));
  const isWithin = (day: string) =>
    (rows.from === null || day >= rows.from) && (rows.to === null || day <= rows.to);
  return groupIds.flatMap((groupId) =>
    listScores(db, { groupId })
      .filter(({ takenOn }) => isWithin(takenOn))
      .map((sheet) => ({
        id: sheet.id,
        day: sheet.takenOn,
        personId: sheet.personId,
        // How it was before, as seen now, lies on no line over time.
        series:
          sheet.occasion === 'retrospective'
            ? null
            : JSON.stringify([groupId, sheet.personId, sheet.measureId, sheet.rater, sheet.raterName]),
        numbers: { score: scoreOf(measures.get(sheet.measureId)!, sheet.answers).score },
        values: {
          ...valuesOf(groupId, sheet.personId),
          ...fieldsOf(sheet.takenOn),
          session: sheet.sessionId ?? '',
          measure: sheet.measureId,
          rater: sheet.rater,
          occasion: sheet.occasion,
        },
      })),
  );
}
