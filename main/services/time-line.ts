import type { GroupTimeLine } from '../../shared/contract/time-line.ts';
import { isAttended } from '../../shared/domain/attendance.ts';
import { listQuestions, listRatings } from '../repositories/climate.ts';
import { findGroup } from '../repositories/groups.ts';
import { listSessions } from '../repositories/sessions.ts';
import * as rows from '../repositories/time-line.ts';
import { countedMarks } from './counted-marks.ts';
import { requireGroup } from './groups.ts';
import { judgementsOf } from './looking-back/stages.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';
import { noteView } from './views.ts';

export function read(workspace: OpenWorkspace, { groupId }: { groupId: string }): GroupTimeLine {
  const { db } = workspace;
  requireGroup(workspace, groupId);
  noteView(workspace, 'timeLine', groupId);
  const sessions = listSessions(db, groupId).filter((session) => session.state !== 'cancelled');
  const marksOf = Map.groupBy(countedMarks(db, groupId, sessions), (mark) => mark.sessionId);
  const meeting = new Set(sessions.map((session) => session.id));
  const ratings = listRatings(db, { groupId }).filter((rating) => meeting.has(rating.sessionId));
  const asked = new Set(ratings.map((rating) => rating.questionId));
  return {
    groupName: findGroup(db, groupId, localNow(workspace).date)?.name ?? '',
    sessions: sessions.map(({ id, number, date, topic, state }) => {
      const marks = marksOf.get(id) ?? [];
      return {
        id,
        number,
        date,
        topic,
        state,
        attended: marks.filter((mark) => isAttended(mark.status)).length,
        recorded: marks.length,
      };
    }),
    people: rows.listPeople(db, groupId),
    judgements: judgementsOf(db, groupId),
    questions: listQuestions(db).filter((question) => asked.has(question.id)),
    ratings,
    entries: rows.listEntries(db, groupId),
  };
}
