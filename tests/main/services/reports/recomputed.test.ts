import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aggregate, AttendanceFigures, ReportScope } from '../../../../shared/contract/reports.ts';
import {
  countChanges,
  countFigures,
  type RawData,
  type RawRow,
  readCsv,
} from '../../../support/recomputed-reports.ts';
import { openTestCore, type TestCore } from '../../../support/test-core.ts';

let core: TestCore;
beforeAll(async () => {
  core = await openTestCore({ door: 'shut', now: '2026-03-12T15:00:00Z' });
  await core.client.workspace.openPractice();
  // With the usual threshold the small fiction shows nothing of its members.
  await core.client.settings.update({ smallestCount: 3 });
});
afterAll(() => core.remove());

const always: ReportScope = { groupIds: [], from: null, to: null };

const readFile = async (what: 'notes' | 'service') =>
  readCsv((await core.client.reports.raw({ ...always, what, names: 'shown' })).text);

async function readRaw(scope: ReportScope): Promise<RawData> {
  const file = async (what: 'sessions' | 'attendance' | 'ratings') =>
    readCsv((await core.client.reports.raw({ ...scope, what, names: 'shown' })).text);
  const { timeZone } = await core.client.settings.get();
  return {
    sessions: await file('sessions'),
    attendance: await file('attendance'),
    ratings: await file('ratings'),
    timeZone,
  };
}

function expectSame(found: AttendanceFigures, counted: AttendanceFigures) {
  const { memberMinutes, ...rest } = counted;
  expect(found).toMatchObject(rest);
  expect(found.memberMinutes).toBeCloseTo(memberMinutes, 6);
}

describe('every number of the reports, worked out anew from the raw data by other code', () => {
  it.each([
    ['all days', always],
    ['a month of them', { groupIds: [], from: '2026-02-01', to: '2026-02-28' }],
  ] as const)('attendance and minutes by member, group, facilitator and month: %s', async (_, asked) => {
    const scope = { ...asked, groupIds: [] };
    const data = await readRaw(scope);
    const report = await core.client.reports.attendance(scope);
    expect(report.total.attended).toBeGreaterThan(20);

    expectSame(
      report.total,
      countFigures(data, () => true),
    );
    for (const group of report.byGroup)
      expectSame(
        group,
        countFigures(data, (session) => session['groupId'] === group.id),
      );
    expect(report.byGroup.map(({ id }) => id).toSorted()).toEqual(
      [...new Set(data.sessions.filter(isMet).map((row) => row['groupId']!))].toSorted(),
    );
    for (const facilitator of report.byFacilitator)
      expectSame(
        facilitator,
        countFigures(data, (session) => session['ledBy']!.split('; ').includes(facilitator.name)),
      );
    expect(report.byFacilitator.length).toBeGreaterThan(1);
    for (const month of report.byMonth)
      expectSame(
        month,
        countFigures(data, (session) => session['date']!.startsWith(month.month)),
      );
    expect(report.byMember.length).toBe(new Set(data.attendance.map((row) => row['personId'])).size);
    for (const member of report.byMember) {
      const own = countFigures(data, (_session, mark) => mark?.['personId'] === member.person.id);
      const held = new Set(
        data.attendance.filter((row) => row['personId'] === member.person.id).map((row) => row['sessionId']),
      );
      const ofSessions = countFigures(data, (session) => held.has(session['sessionId']!));
      expectSame(member, {
        ...own,
        sessions: ofSessions.sessions,
        cancelled: 0,
        sessionMinutes: ofSessions.sessionMinutes,
      });
    }
  });

  it('a facilitator’s log', async () => {
    const data = await readRaw(always);
    const [notes, service] = [await readFile('notes'), await readFile('service')];
    const facilitators = await core.client.facilitators.list();
    let signed = 0;
    for (const { id, name } of facilitators) {
      const log = await core.client.reports.serviceLog({ facilitatorId: id, from: null, to: null });
      for (const session of log.sessions) {
        const counted = countFigures(data, (row) => row['sessionId'] === session.id);
        const own = notes.filter(
          (row) => row['sessionId'] === session.id && row['signedBy']!.split('; ').includes(name),
        );
        expect(session).toMatchObject({
          minutes: counted.sessionMinutes,
          attended: counted.attended,
          recorded: counted.recorded,
          groupNotes: own.filter((row) => row['kind'] === 'group').length,
          memberNotes: own.filter((row) => row['kind'] === 'individual').length,
        });
        signed += own.length;
      }
      expect(log.entries.map(({ kind, minutes }) => `${kind} ${minutes}`).toSorted()).toEqual(
        service
          .filter((row) => row['facilitator'] === name)
          .map((row) => `${row['kind']} ${row['minutes']}`)
          .toSorted(),
      );
      expect(log.sessions.map((session) => session.id).toSorted()).toEqual(
        data.sessions
          .filter((row) => row['state'] === 'held' && row['ledBy']!.split('; ').includes(name))
          .map((row) => row['sessionId'])
          .toSorted(),
      );
    }
    expect(signed).toBeGreaterThan(20);
  });

  it('missing work: marks, notes of the group and of members', async () => {
    const data = await readRaw(always);
    const notes = await readFile('notes');
    await core.client.settings.update({ notesExpected: 'group-and-individual' });
    const { lines, today } = await core.client.reports.missing(always);
    const found = (kind: string) =>
      lines
        .filter((line) => line.kind === kind)
        .map(({ sessionId, count, of }) => `${sessionId} ${count} of ${of}`)
        .toSorted();
    const held = data.sessions.filter((row) => row['state'] === 'held');
    const gaps = (gapOf: (sessionId: string) => { count: number; of: number }) =>
      held
        .flatMap((row) => {
          const { count, of } = gapOf(row['sessionId']!);
          return count === 0 ? [] : [`${row['sessionId']} ${count} of ${of}`];
        })
        .toSorted();
    const placesOf = (id: string) => data.attendance.filter((row) => row['sessionId'] === id);
    const isSigned = (id: string, personId: string) =>
      notes.some(
        (row) => row['sessionId'] === id && row['personId'] === personId && row['state'] === 'signed',
      );
    // Sessions that nobody marked yet are not in the raw attendance: the practice has none before today.
    expect(data.sessions.filter((row) => row['state'] === 'planned' && row['date']! < today)).toEqual([]);
    expect(found('attendance')).toEqual(
      gaps((id) => ({
        count: placesOf(id).filter((row) => row['status'] === '').length,
        of: placesOf(id).length,
      })),
    );
    expect(found('group-note')).toEqual(gaps((id) => ({ count: isSigned(id, '') ? 0 : 1, of: 1 })));
    expect(found('member-notes')).toEqual(
      gaps((id) => {
        const there = placesOf(id).filter((row) =>
          ['present', 'late', 'left-early'].includes(row['status']!),
        );
        return { count: there.filter((row) => !isSigned(id, row['personId']!)).length, of: there.length };
      }),
    );
    expect(found('member-notes').length).toBeGreaterThan(1);
  });

  it.each(['none', 'group', 'kind', 'grade', 'month'] as const)(
    'the aggregate, by %s: what is shown is right, in rows and in all',
    async (breakdown) => {
      const data = await readRaw(always);
      const report = await core.client.reports.aggregate({ ...always, breakdown });
      const changes = countChanges(data, null);
      const groups = await core.client.groups.list();
      const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
      const keyOf = (session: RawRow, mark: RawRow | null): string => {
        if (breakdown === 'group') return nameOf.get(session['groupId']!)!;
        if (breakdown === 'kind') return session['groupKind']!;
        if (breakdown === 'month') return session['date']!.slice(0, 7);
        return mark?.['grade'] ?? '';
      };
      expectRow(report.total, data, changes, () => true);
      expect(report.people).toBe(new Set(data.attendance.map((row) => row['personId'])).size);
      if (breakdown !== 'none') expect(report.rows.length).toBeGreaterThan(1);
      for (const row of report.rows) {
        const isMeant = (session: RawRow, mark: RawRow | null) => row.keys.includes(keyOf(session, mark));
        expectRow(row, data, changes, isMeant, breakdown);
      }
      expectBands(report, data, changes, keyOf);
    },
  );
});

const isMet = (row: RawRow) => row['state'] === 'held' || row['state'] === 'cancelled';
type Row = Aggregate['total'];

function seatsOf(data: RawData, isMeant: (session: RawRow, mark: RawRow) => boolean): string[] {
  const sessionOf = new Map(data.sessions.map((row) => [row['sessionId']!, row]));
  const own = data.attendance.filter((mark) => isMeant(sessionOf.get(mark['sessionId']!)!, mark));
  return [...new Set(own.map((mark) => `${mark['groupId']} ${mark['personId']}`))];
}

function expectRow(
  row: Row,
  data: RawData,
  changes: Map<string, number>,
  isMeant: (session: RawRow, mark: RawRow | null) => boolean,
  breakdown = 'none',
) {
  const counted = countFigures(data, isMeant);
  const seats = seatsOf(data, isMeant);
  if (breakdown !== 'month') expect(row.members).toBe(seats.length);
  // A grade has the sessions at which one of its members was to be.
  if (breakdown !== 'grade')
    expect(row).toMatchObject({
      sessions: counted.sessions,
      cancelled: counted.cancelled,
      sessionMinutes: counted.sessionMinutes,
    });
  // To the nearest 5 %, the mean in whole points.
  if (typeof row.share === 'number')
    expect(Math.abs((counted.attended / counted.recorded) * 100 - row.share)).toBeLessThanOrEqual(2.5);
  if (row.share === 'none') expect(counted.recorded).toBe(0);
  const known = seats.flatMap((seat) => changes.get(seat) ?? []);
  if (typeof row.change === 'number')
    expect(
      Math.abs(known.reduce((sum, change) => sum + change, 0) / known.length - row.change),
    ).toBeLessThanOrEqual(0.5);
  if (row.change === 'none') expect(known).toEqual([]);
}

function expectBands(
  report: Aggregate,
  data: RawData,
  changes: Map<string, number>,
  keyOf: (session: RawRow, mark: RawRow | null) => string,
) {
  const rows =
    report.breakdown === 'none' || report.breakdown === 'month'
      ? [() => true]
      : report.rows.map(
          ({ keys }) =>
            (session: RawRow, mark: RawRow) =>
              keys.includes(keyOf(session, mark)),
        );
  const changeBand = (seat: string) => {
    const change = changes.get(seat);
    if (change === undefined) return 3;
    return Math.abs(change) < 1e-9 ? 1 : change > 0 ? 0 : 2;
  };
  const attendanceBand = (seat: string) => {
    const own = data.attendance.filter(
      (row) => `${row['groupId']} ${row['personId']}` === seat && row['status'] !== '',
    );
    const there = own.filter((row) => ['present', 'late', 'left-early'].includes(row['status']!));
    if (own.length === 0) return 3;
    return there.length / own.length >= 0.8 - 1e-12 ? 0 : there.length / own.length >= 0.5 ? 1 : 2;
  };
  for (const [table, bandOf] of [
    [report.changes, changeBand],
    [report.attendance, attendanceBand],
  ] as const) {
    let shown = 0;
    for (const [place, cells] of (table?.cells ?? []).entries()) {
      const seats = seatsOf(data, table!.cells.length === rows.length ? rows[place]! : () => true);
      for (const [column, cell] of cells.entries())
        if (cell !== null) {
          shown += 1;
          expect(cell).toBe(seats.filter((seat) => bandOf(seat) === column).length);
        }
    }
    for (const [column, total] of (table?.totals ?? []).entries())
      if (total !== null)
        expect(total).toBe(seatsOf(data, () => true).filter((seat) => bandOf(seat) === column).length);
    if (table) expect(shown).toBeGreaterThan(0);
  }
}
