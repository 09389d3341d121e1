import type { GroupTimeLine, TimeLineEntry } from '../../../shared/contract/time-line.ts';
import { type TimeLineRow, timeLineRows } from '../../data/time-line-words.ts';

/** What of the time line is shown. */
export interface Shown {
  rows: readonly TimeLineRow[];
  /** Only what is of this member; null: of everybody. */
  personId: string | null;
  /** The climate by this question; null: by the mean of all. */
  questionId: string | null;
}

export const allShown: Shown = { rows: timeLineRows, personId: null, questionId: null };

export function shownEntries(line: GroupTimeLine, { rows, personId }: Shown): TimeLineEntry[] {
  return line.entries.filter(
    (entry) => rows.includes(entry.kind) && (personId === null || entry.personIds.includes(personId)),
  );
}

/** Where the evidence of something lies: the session's own page, or the list that it belongs to. */
export function evidenceHref(
  groupId: string,
  { kind, sessionId }: { kind: TimeLineRow; sessionId: string | null },
): string {
  if (kind === 'incident') return `/groups/${groupId}/notes/incidents`;
  if (sessionId === null) return `/groups/${groupId}/plan/norms`;
  return kind === 'attendance' ? `/sessions/${sessionId}` : `/sessions/${sessionId}/looking-back`;
}
