/**
 * The reports worked out anew from the files of raw data, by code that shares nothing with Mezzo: its own reader of CSV,
 * its own rules, written from the words of the practice and of the calculations. No import on purpose.
 */
export type RawRow = Record<string, string>;

/** RFC 4180, with a mark at the beginning and apostrophes before what a spreadsheet would run. */
export function readCsv(text: string): RawRow[] {
  const rows: string[][] = [];
  let cell = '';
  let row: string[] = [];
  let isQuoted = false;
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',' || sign === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  const [headings = [], ...lines] = rows;
  return lines.map((line) =>
    Object.fromEntries(
      headings.map((heading, place) => [heading, (line[place] ?? '').replace(/^'(?=[=+\-@])/, '')]),
    ),
  );
}

export interface RawData {
  sessions: RawRow[];
  attendance: RawRow[];
  ratings: RawRow[];
  timeZone: string;
}

const attendedMarks = ['present', 'late', 'left-early'];

/** When a clock on the wall of the zone shows a time, by trying the hours around it. */
function wallMoment(date: string, start: string, timeZone: string): number {
  const asUtc = Date.parse(`${date}T${start}:00Z`);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  for (let quarters = -56; quarters <= 56; quarters += 1) {
    const moment = asUtc + quarters * 900_000;
    if (clock.format(moment) === `${date} ${start}`) return moment;
  }
  return asUtc;
}

interface Meeting {
  row: RawRow;
  minutes: number;
  /** From when to when people in the room count; null where the session was not run. */
  room: { from: number; to: number } | null;
}

function meetingsOf({ sessions, timeZone }: RawData): Map<string, Meeting> {
  return new Map(
    sessions.map((row): [string, Meeting] => {
      const planned = Number(row['plannedMinutes']);
      const said = row['actualMinutes'] === '' ? null : Number(row['actualMinutes']);
      if (row['runStartedAt'] === '')
        return [row['sessionId']!, { row, minutes: said ?? planned, room: null }];
      const started = Date.parse(row['runStartedAt']!);
      const wall = wallMoment(row['date']!, row['start']!, timeZone);
      // Begun within an hour of its time it is that meeting, and begins no earlier than planned.
      const begin = Math.abs(started - wall) <= 3_600_000 ? Math.max(started, wall) : started;
      const end = Date.parse(row['runEndedAt']!);
      const minutes = said ?? Math.max(1, Math.round((end - begin) / 60_000));
      return [row['sessionId']!, { row, minutes, room: { from: begin, to: begin + minutes * 60_000 } }];
    }),
  );
}

/** Minutes of the meeting, and how many of them the member was seen in the room; 0 where nobody looked. */
export function minutesInTheRoom(data: RawData, mark: RawRow): { whole: number; inTheRoom: number } {
  const meeting = meetingsOf(data).get(mark['sessionId']!)!;
  return { whole: meeting.minutes, inTheRoom: stayOf(mark, meeting) };
}

function stayOf(mark: RawRow, { room }: Meeting): number {
  if (!room || mark['inTheRoom'] === '') return 0;
  // Every second of the meeting once, however stays overlap.
  const marks = mark['inTheRoom']!.split(' ').map((stay) => {
    const [from = '', to = ''] = stay.split('/');
    return [Math.max(room.from, Date.parse(from)), Math.min(room.to, to === '' ? room.to : Date.parse(to))];
  });
  let until = room.from;
  let there = 0;
  for (const [from, to] of marks.toSorted((one, other) => one[0]! - other[0]!)) {
    there += Math.max(0, to! - Math.max(from!, until));
    until = Math.max(until, to!);
  }
  return there / 60_000;
}

function minutesOf(mark: RawRow, meeting: Meeting): number {
  if (!attendedMarks.includes(mark['status']!)) return 0;
  const there = stayOf(mark, meeting);
  if (there > 0) return there;
  const missed = mark['status'] === 'present' ? 0 : Number(mark['minutesMissed'] || 0);
  return Math.max(1, meeting.minutes - missed);
}

/** The figures of some sessions and places, as the report has them. */
export function countFigures(data: RawData, isMeant: (session: RawRow, mark: RawRow | null) => boolean) {
  const meetings = meetingsOf(data);
  const own = [...meetings.values()].filter(({ row }) => isMeant(row, null));
  const places = data.attendance
    .map((mark) => ({ mark, meeting: meetings.get(mark['sessionId']!)! }))
    .filter(({ mark, meeting }) => isMeant(meeting.row, mark));
  const held = own.filter(({ row }) => row['state'] === 'held');
  const count = (status: string) => places.filter(({ mark }) => mark['status'] === status).length;
  const recorded = places.filter(({ mark }) => mark['status'] !== '');
  return {
    sessions: held.length,
    cancelled: own.filter(({ row }) => row['state'] === 'cancelled').length,
    sessionMinutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    members: new Set(places.map(({ mark }) => mark['personId'])).size,
    expected: places.length,
    recorded: recorded.length,
    attended: count('present') + count('late') + count('left-early'),
    late: count('late'),
    leftEarly: count('left-early'),
    excused: count('excused'),
    unexcused: count('unexcused'),
    memberMinutes: recorded.reduce((sum, { mark, meeting }) => sum + minutesOf(mark, meeting), 0),
    possibleMinutes: recorded.reduce((sum, { meeting }) => sum + meeting.minutes, 0),
  };
}

/** T by its formula, with the assumed correlation of 0.3. */
function scoreOf(levels: readonly { level: number; weight: number }[]): number {
  const weighed = levels.reduce((sum, { level, weight }) => sum + level * weight, 0);
  const squares = levels.reduce((sum, { weight }) => sum + weight * weight, 0);
  const whole = levels.reduce((sum, { weight }) => sum + weight, 0);
  return 50 + (10 * weighed) / Math.sqrt(0.7 * squares + 0.3 * whole * whole);
}

/** Each member's change in T from the baseline to the last rating, "groupId personId"; none where nothing compares. */
export function countChanges({ ratings }: RawData, from: string | null): Map<string, number> {
  const out = new Map<string, number>();
  const groups = Map.groupBy(ratings, (row) => row['groupId']!);
  for (const [groupId, all] of groups) {
    const said = all.filter((row) => row['rater'] === 'facilitator' && row['level'] !== '');
    const names = Map.groupBy(said.toReversed(), (row) => row['raterName']!);
    const voice = [...names].toSorted((one, other) => other[1].length - one[1].length)[0]?.[0];
    for (const [personId, own] of Map.groupBy(all, (row) => row['personId']!)) {
      if (personId === '') continue;
      const spoken = own.filter(
        (row) => row['rater'] === 'facilitator' && row['raterName'] === voice && row['level'] !== '',
      );
      const goals = Map.groupBy(own, (row) => row['goalId']!);
      const isOut = (row: RawRow, on: string) => row['closeReason'] === 'set-aside' && row['closedOn']! <= on;
      // The last day with a point: a rating of a goal that counted, or the day on which a rated one was set aside.
      const days = spoken.filter((row) => !isOut(row, row['ratedOn']!)).map((row) => row['ratedOn']!);
      for (const row of spoken)
        if (row['closeReason'] === 'set-aside' && row['ratedOn']! < row['closedOn']!)
          days.push(row['closedOn']!);
      const last = days.toSorted().at(-1);
      if (last === undefined || (from !== null && last < from)) continue;
      const pairs = [...goals.keys()].flatMap((goalId) => {
        const row = spoken.filter((one) => one['goalId'] === goalId && one['ratedOn']! <= last).at(-1);
        if (!row || isOut(row, last) || row['isScaled'] !== '1' || row['baselineLevel'] === '') return [];
        const weight = Number(row['importance']) * Number(row['difficulty']);
        return [{ before: Number(row['baselineLevel']), after: Number(row['level']), weight }];
      });
      if (pairs.length === 0) continue;
      out.set(
        `${groupId} ${personId}`,
        scoreOf(pairs.map(({ after, weight }) => ({ level: after, weight }))) -
          scoreOf(pairs.map(({ before, weight }) => ({ level: before, weight }))),
      );
    }
  }
  return out;
}
