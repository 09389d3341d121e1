import { minutesInTheRoom, type RawData, type RawRow } from './recomputed-reports.ts';

/**
 * Who took part how much, worked out anew from the files of raw data by code that shares nothing with Mezzo. The rules
 * are those of the calculations: a member's part is held against the time that they were there.
 */
export interface RecountedTalk {
  acts: number;
  memberActs: number;
  recalled: number;
  untimed: number;
  facilitatorShare: number | null;
  memberToMember: number | null;
  evenness: number | null;
  giniCorrected: number | null;
  spoke: number;
  present: number;
  /** Each member who was there. */
  members: Map<string, { acts: number; minutes: number; recalled: number; expected: number }>;
}

export function recountTalk(data: RawData, acts: readonly RawRow[], sessionId: string): RecountedTalk {
  const own = acts.filter((row) => row['sessionId'] === sessionId);
  const said = own.filter((row) => row['speaker'] === 'member');
  const there = new Map<string, number>();
  for (const mark of data.attendance.filter((row) => row['sessionId'] === sessionId)) {
    const minutes = minutesThere(
      data,
      mark,
      said.some((row) => row['personId'] === mark['personId']),
    );
    if (minutes !== null) there.set(mark['personId']!, minutes);
  }
  let allMinutes = 0;
  for (const minutes of there.values()) allMinutes += minutes;
  const ofThose = said.filter((row) => there.has(row['personId']!));
  const members = new Map(
    [...there].map(([personId, minutes]) => {
      const mine = ofThose.filter((row) => row['personId'] === personId);
      return [
        personId,
        {
          acts: mine.length,
          minutes,
          recalled: mine.filter((row) => row['source'] === 'recalled').length,
          expected: (ofThose.length * minutes) / allMinutes,
        },
      ];
    }),
  );
  const rates = [...members.values()].map((member) => member.acts / member.minutes);
  const addressed = said.filter((row) => row['addressee'] !== 'not-noted');
  const count = (rows: readonly RawRow[], column: string, value: string) =>
    rows.filter((row) => row[column] === value).length;
  return {
    acts: own.length,
    memberActs: ofThose.length,
    recalled: count(own, 'source', 'recalled'),
    untimed: count(own, 'atSeconds', ''),
    facilitatorShare: own.length === 0 ? null : count(own, 'speaker', 'facilitator') / own.length,
    memberToMember:
      addressed.length === 0 ? null : count(addressed, 'addressee', 'member') / addressed.length,
    evenness: evennessOf(rates),
    giniCorrected: giniOf(rates),
    spoke: [...members.values()].filter((member) => member.acts > 0).length,
    present: members.size,
    members,
  };
}

/** Minutes in the session; of whom nothing is recorded the whole of it is assumed; null who was not there. */
function minutesThere(data: RawData, mark: RawRow, hasSpoken: boolean): number | null {
  const { whole, inTheRoom } = minutesInTheRoom(data, mark);
  if (inTheRoom > 0) return inTheRoom;
  const status = mark['status']!;
  if (status === 'excused' || status === 'unexcused') return hasSpoken ? whole : null;
  if (status === '' || status === 'present') return whole;
  return Math.max(1, whole - Number(mark['minutesMissed'] || 0));
}

/** By the area under the curve of the sorted values, corrected for small groups. */
function giniOf(values: readonly number[]): number | null {
  let weighted = 0;
  let total = 0;
  for (const [place, value] of values.toSorted((one, other) => one - other).entries()) {
    weighted += (place + 1) * value;
    total += value;
  }
  const n = values.length;
  if (n < 2 || total === 0) return null;
  return ((2 * weighted) / (n * total) - (n + 1) / n) * (n / (n - 1));
}

function evennessOf(values: readonly number[]): number | null {
  let total = 0;
  for (const value of values) total += value;
  if (values.length < 2 || total === 0) return null;
  let bits = 0;
  for (const value of values) if (value > 0) bits -= (value / total) * Math.log2(value / total);
  return bits / Math.log2(values.length);
}
