import { describe, expect, it } from 'vitest';
import {
  editedRow,
  notesOnRows,
  rowsOfPreview,
  type SeriesRow,
} from '../../../../renderer/features/sessions/series-preview.ts';
import { countInScope } from '../../../../renderer/data/series-scope.ts';
import { groupWithSeries, groupThatMeets } from '../../../support/records.ts';
import { openTestCore } from '../../../support/test-core.ts';

const row = (date: string, start = '10:20', part: Partial<SeriesRow> = {}): SeriesRow => ({
  key: `${date} ${start}`,
  date,
  start,
  minutes: 45,
  letter: null,
  periodName: '',
  isLeftOut: false,
  ...part,
});

describe('the days of a series before they are saved', () => {
  it('stand in order of time, closure days among them as left out', () => {
    const preview = (date: string) => ({
      date,
      start: '10:20',
      minutes: 45,
      letter: 'A',
      periodName: 'P2',
    });
    const rows = rowsOfPreview({
      rows: [preview('2026-03-05'), preview('2026-03-19')],
      skipped: [preview('2026-03-12')],
    });
    expect(rows.map(({ date, isLeftOut }) => [date, isLeftOut])).toEqual([
      ['2026-03-05', false],
      ['2026-03-12', true],
      ['2026-03-19', false],
    ]);
  });

  it('keep the letter of their day and the period of their time, until these are changed by hand', () => {
    const made = row('2026-03-05', '10:20', { letter: 'A', periodName: 'P2' });
    expect(editedRow(made, { minutes: 30 })).toMatchObject({ letter: 'A', periodName: 'P2', minutes: 30 });
    expect(editedRow(made, { date: '2026-03-06' })).toMatchObject({ letter: null, periodName: 'P2' });
    expect(editedRow(made, { start: '11:00' })).toMatchObject({ letter: 'A', periodName: '' });
  });

  it('name the session that they overlap with, of the group or of the series itself', async () => {
    const test = await openTestCore();
    const { groupId } = await groupThatMeets(test.client, ['2026-03-05'], { start: '10:00', minutes: 30 });
    const sessions = await test.client.sessions.listForGroup({ groupId });
    await test.remove();
    const rows = [row('2026-03-05'), row('2026-03-05', '10:30'), row('2026-03-06')];
    const notes = notesOnRows(rows, sessions, []);
    expect(notes.get('2026-03-05 10:20')).toMatchObject({ clash: '10:00', isTaken: false });
    expect(notes.get('2026-03-05 10:30')).toMatchObject({ clash: '10:20', isTaken: false });
    expect(notes.get('2026-03-06 10:20')).toMatchObject({ clash: null });
    const same = notesOnRows([row('2026-03-05', '10:00')], sessions, []);
    expect(same.get('2026-03-05 10:00')).toMatchObject({ clash: '10:00', isTaken: true });
  });

  it('overlap past midnight too', () => {
    const late = row('2026-03-05', '23:30', { minutes: 90 });
    const notes = notesOnRows([late, row('2026-03-06', '00:15'), row('2026-03-06', '01:00')], [], []);
    expect([...notes.values()].map(({ clash }) => clash)).toEqual(['00:15', '23:30', null]);
  });

  it('do not clash with a day that is left out, nor with a cancelled session', () => {
    const rows = [row('2026-03-05'), row('2026-03-05', '10:30', { isLeftOut: true })];
    expect(notesOnRows(rows, [], []).get('2026-03-05 10:20')).toMatchObject({ clash: null });
  });

  it('say on which closure day they fall, also after they were put back', () => {
    const closures = [{ id: 'a', startsOn: '2026-03-02', endsOn: '2026-03-06', name: 'Spring break' }];
    expect(notesOnRows([row('2026-03-06')], [], closures).get('2026-03-06 10:20')?.closure).toBe(
      'Spring break',
    );
  });
});

describe('how many sessions a change reaches', () => {
  it.each(['this', 'following', 'all'] as const)('is said as the core then does it: %s', async (scope) => {
    const test = await openTestCore({ now: '2026-03-12T15:00:00.000Z' });
    const { groupId, sessionIds } = await groupWithSeries(test.client, '2026-03-03', [
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
      '2026-03-24',
      '2026-03-31',
    ]);
    await test.client.sessions.hold({ id: sessionIds[0]!, actualStart: null, actualMinutes: null });
    await test.client.sessions.cancel({ id: sessionIds[3]!, reason: 'trip', scope: 'this' });
    const sessions = await test.client.sessions.listForGroup({ groupId });
    const session = sessions[2]!;
    const said = (change: 'update' | 'cancel' | 'trash') => countInScope(sessions, session, scope, change);
    const input = { id: session.id, scope };
    const { date, start, minutes, place, topic, remarks } = session;
    const fields = { date, start, minutes, place: `${place} B`, topic, remarks };

    expect((await test.client.sessions.update({ ...input, fields })).count).toBe(said('update'));
    const cancelled = await test.client.sessions.cancel({ ...input, reason: 'trip' });
    expect(cancelled.count).toBe(said('cancel'));
    await test.client.undo.undo({ step: cancelled.undoStep });
    expect((await test.client.sessions.trash(input)).count).toBe(said('trash'));
    await test.remove();
  });
});
