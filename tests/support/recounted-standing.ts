import type { RawRow } from './recomputed-reports.ts';

/**
 * What is missing, who came and went, and how a group stands, worked out anew from the files of raw data by code that
 * shares nothing with Mezzo but the shape of a row in its own tests.
 */

/** Days from one to the other, by the calendar. */
const daysFrom = (day: string, by: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

const isOn = (row: RawRow, day: string) => row['leftOn'] === '' || row['leftOn']! >= day;

export interface RecountedGap {
  groupId: string;
  /** '' where it is the group's own. */
  personId: string;
  subject: string;
  since: string;
  count: number;
  of: number;
  isOverdue: boolean;
}

/** The last word about a kind of form on a day: whether somebody's "yes" holds. */
function holds(forms: readonly RawRow[], kind: string, day: string): boolean {
  let word: { on: string; isYes: boolean } | null = null;
  const say = (on: string, isYes: boolean) => {
    if (on !== '' && on <= day && (word === null || on >= word.on)) word = { on, isYes };
  };
  for (const form of forms.filter((row) => row['kind'] === kind && row['isGiven'] !== '')) {
    const isYes = form['isGiven'] === '1';
    say(form['returnedOn']!, isYes && (form['expiresOn'] === '' || form['expiresOn']! >= day));
    if (isYes) say(form['withdrawnOn']!, false);
  }
  return (word as { isYes: boolean } | null)?.isYes === true;
}

/** Members of groups that are planned or meet, whose forms do not hold on a day. */
export function recountForms(
  { groups, members, forms }: Record<'groups' | 'members' | 'forms', RawRow[]>,
  day: string,
): RecountedGap[] {
  return groups
    .filter((row) => row['consentRule'] !== 'none' && ['planned', 'active'].includes(row['status']!))
    .flatMap((group) => {
      const needed = group['consentRule'] === 'consent' ? ['consent'] : ['consent', 'assent'];
      const ofGroup = (row: RawRow) => row['groupId'] === group['groupId'];
      const present = members.filter((row) => ofGroup(row) && isOn(row, day));
      return [...new Set(present.map((row) => row['personId']!))].flatMap((personId) => {
        const own = forms.filter((row) => ofGroup(row) && row['personId'] === personId);
        const count = needed.filter((kind) => !holds(own, kind, day)).length;
        if (count === 0) return [];
        return [
          {
            groupId: group['groupId']!,
            personId,
            subject: '',
            since: '',
            count,
            of: needed.length,
            isOverdue: group['status'] === 'active',
          },
        ];
      });
    });
}

/** Scaled goals that are open and nobody rated for four weeks, in groups that met in them. */
export function recountUnrated(
  {
    groups,
    members,
    sessions,
    ratings,
  }: Record<'groups' | 'members' | 'sessions' | 'ratings', readonly RawRow[]>,
  day: string,
): RecountedGap[] {
  const since = daysFrom(day, -28);
  const met = new Set(
    sessions
      .filter((row) => row['state'] === 'held' && row['date']! >= since && row['date']! <= day)
      .map((row) => row['groupId']),
  );
  const active = new Set(
    groups
      .filter((row) => row['status'] === 'active' && met.has(row['groupId']))
      .map((row) => row['groupId']),
  );
  const isThere = (row: RawRow) =>
    row['personId'] === '' ||
    members.some(
      (one) =>
        one['groupId'] === row['groupId'] &&
        one['personId'] === row['personId'] &&
        one['joinedOn']! < since &&
        isOn(one, day),
    );
  const asked = ratings.filter(
    (row) =>
      active.has(row['groupId']) &&
      row['closedOn'] === '' &&
      row['presentIsScaled'] === '1' &&
      row['startedOn']! < since &&
      isThere(row),
  );
  return [...Map.groupBy(asked, (row) => `${row['groupId']} ${row['personId']}`).values()].flatMap((rows) => {
    const last = [...Map.groupBy(rows, (row) => row['goalId']!).values()].map((own) =>
      own
        .map((row) => row['ratedOn']!)
        .toSorted()
        .at(-1)!,
    );
    const count = last.filter((ratedOn) => ratedOn < since).length;
    if (count === 0) return [];
    const { groupId = '', personId = '' } = rows[0]!;
    return [
      {
        groupId,
        personId,
        subject: '',
        since: last.toSorted().at(-1)!,
        count,
        of: last.length,
        isOverdue: true,
      },
    ];
  });
}

/** Who was asked before a group that is over, and not after it: of measures that are asked first and last. */
export function recountWithoutPost(
  {
    groups,
    members,
    sessions,
    scores,
  }: Record<'groups' | 'members' | 'sessions' | 'scores', readonly RawRow[]>,
  day: string,
): RecountedGap[] {
  return groups
    .filter((row) => row['status'] === 'active' || row['status'] === 'ended')
    .flatMap((group) => {
      const ofGroup = (row: RawRow) => row['groupId'] === group['groupId'];
      const own = sessions.filter(ofGroup);
      const last = own
        .filter((row) => row['state'] === 'held')
        .map((row) => row['date']!)
        .toSorted()
        .at(-1);
      const goesOn = own.some((row) => ['planned', 'running'].includes(row['state']!) && row['date']! >= day);
      if (last === undefined || goesOn) return [];
      const there = members.filter((row) => ofGroup(row) && row['joinedOn']! <= last && isOn(row, last));
      const asked = scores.filter((row) => ofGroup(row) && row['rhythm'] === 'first-and-last');
      return [...Map.groupBy(asked, (row) => `${row['measureId']} ${row['rater']}`).values()].flatMap(
        (sheets) => {
          const has = (personId: string, occasion: string) =>
            sheets.some((row) => row['personId'] === personId && row['occasion'] === occasion);
          return [...new Set(there.map((row) => row['personId']!))]
            .filter((personId) => has(personId, 'pre') && !has(personId, 'post'))
            .map((personId) => ({
              groupId: group['groupId']!,
              personId,
              subject: sheets[0]!['measure']!,
              since: last,
              count: 1,
              of: 1,
              isOverdue: true,
            }));
        },
      );
    });
}

/** Incidents that nobody closed, by group; overdue where one needs a report and has none. */
export function recountIncidents(incidents: readonly RawRow[]): RecountedGap[] {
  const open = incidents.filter((row) => row['closedOn'] === '');
  return [...Map.groupBy(open, (row) => row['groupId']!)].map(([groupId, own]) => ({
    groupId,
    personId: '',
    subject: '',
    since: own.map((row) => row['happenedOn']!).toSorted()[0]!,
    count: own.length,
    of: own.length,
    isOverdue: own.some((row) => row['needsReport'] === '1' && row['reports'] === '0'),
  }));
}

interface Days {
  from: string | null;
  to: string | null;
}

const isWithin = (day: string, { from, to }: Days) =>
  day !== '' && (from === null || day >= from) && (to === null || day <= to);

/** Of one group: who came after its first session and who went before the last one, within the days. */
export function recountMovement(
  members: readonly RawRow[],
  sessions: readonly RawRow[],
  days: Days,
): { joined: number; left: number } {
  const met = sessions.filter((row) => row['state'] === 'held' || row['state'] === 'cancelled');
  const first = met.find((row) => row['state'] === 'held')?.['date'];
  const until = days.to ?? met.findLast((row) => isWithin(row['date']!, days))?.['date'];
  const people = [...Map.groupBy(members, (row) => row['personId']!).values()].map((times) =>
    times.toSorted((one, other) => (one['joinedOn']! < other['joinedOn']! ? -1 : 1)),
  );
  return {
    joined: people.filter((times) => {
      const came = times[0]!['joinedOn']!;
      return first !== undefined && came > first && isWithin(came, days);
    }).length,
    left: people.filter((times) => {
      const went = times.at(-1)!['leftOn']!;
      return isWithin(went, days) && (until === undefined || went < until);
    }).length,
  };
}

/** Of one group's sessions: held, still to come, and the last day of all that were not cancelled. */
export function recountSessions(sessions: readonly RawRow[], today: string) {
  const meeting = sessions.filter((row) => row['state'] !== 'cancelled');
  const coming = meeting
    .filter((row) => row['state'] === 'planned' && row['date']! >= today)
    .map((row) => row['date']!);
  return {
    held: meeting.filter((row) => row['state'] === 'held').length,
    left: coming.length + meeting.filter((row) => row['state'] === 'running').length,
    nextOn: coming.toSorted()[0] ?? null,
    lastOn:
      meeting
        .map((row) => row['date']!)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** How often each value stands in a column, '' left out. */
export function countIn(rows: readonly RawRow[], column: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const value = row[column]!;
    if (value !== '') counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
