import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendanceSummary,
  bearsMinutes,
  exchangeMark,
  isAttended,
  type AttendanceStatus,
} from '../../../shared/domain/attendance.ts';

const statuses: AttendanceStatus[] = ['present', 'late', 'left-early', 'excused', 'unexcused'];
const marks = fc.array(fc.constantFrom(...statuses, null), { maxLength: 60 });

describe('the record of attendance', () => {
  it('counts what was recorded, and back from the last mark how long somebody was away', () => {
    expect(attendanceSummary(['present', 'late', null, 'unexcused', 'excused'])).toEqual({
      recorded: 4,
      attended: 2,
      rate: 0.5,
      excused: 1,
      unexcused: 1,
      late: 1,
      leftEarly: 0,
      absencesInARow: 2,
    });
  });

  it('has no rate where nothing is recorded: not recorded is not absent', () => {
    for (const nothing of [[], [null], [null, null, null]])
      expect(attendanceSummary(nothing)).toMatchObject({ recorded: 0, rate: null, absencesInARow: 0 });
  });

  it('counts late and left early as attended', () => {
    expect(attendanceSummary(['late', 'left-early'])).toMatchObject({ attended: 2, rate: 1 });
    expect(statuses.filter(isAttended)).toEqual(['present', 'late', 'left-early']);
  });

  it('with one mark exchanged is the record of the marks as they then are, but for the run of absences', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(...statuses, null), fc.nat(), (before, mark, choice) => {
        fc.pre(before.length > 0);
        const place = choice % before.length;
        const counted = attendanceSummary(before);
        const wanted = attendanceSummary(before.with(place, mark));
        expect(exchangeMark(counted, before[place]!, mark)).toEqual({
          ...wanted,
          absencesInARow: counted.absencesInARow,
        });
      }),
    );
  });

  it('has minutes only for late and left early', () => {
    expect(statuses.filter(bearsMinutes)).toEqual(['late', 'left-early']);
  });

  it('sees a run of absences through what is not recorded, and ends it at the first attendance', () => {
    expect(attendanceSummary(['unexcused', 'present', 'excused', null, 'unexcused', null])).toMatchObject({
      absencesInARow: 2,
    });
    expect(attendanceSummary(['unexcused', 'late', null])).toMatchObject({ absencesInARow: 0 });
  });

  it('refuses a mark that it does not know, and names it', () => {
    for (const wrong of ['absent', '', '__proto__', 'toString'])
      expect(() => attendanceSummary([wrong as AttendanceStatus])).toThrow(RangeError);
    expect(() => attendanceSummary(['absent' as AttendanceStatus])).toThrow('absent');
  });

  it('agrees with the marks however they lie', () => {
    fc.assert(
      fc.property(marks, (row) => {
        const summary = attendanceSummary(row);
        const recorded = row.filter((mark) => mark !== null);
        expect(summary.recorded).toBe(recorded.length);
        expect(summary.attended + summary.excused + summary.unexcused).toBe(summary.recorded);
        expect(summary.late + summary.leftEarly).toBeLessThanOrEqual(summary.attended);
        if (summary.rate !== null) {
          expect(summary.rate).toBeGreaterThanOrEqual(0);
          expect(summary.rate).toBeLessThanOrEqual(1);
        }
        expect(summary.absencesInARow).toBeLessThanOrEqual(summary.excused + summary.unexcused);
        const run = recorded.slice(recorded.length - summary.absencesInARow);
        expect(run.every((mark) => !isAttended(mark))).toBe(true);
      }),
    );
  });

  it('depends on the order of the marks for the run alone, and on nothing not recorded', () => {
    fc.assert(
      fc.property(marks, (row) => {
        const { absencesInARow: _run, ...totals } = attendanceSummary(row);
        const { absencesInARow: _other, ...reversed } = attendanceSummary(row.toReversed());
        expect(reversed).toEqual(totals);
        expect(attendanceSummary(row.filter((mark) => mark !== null))).toEqual(attendanceSummary(row));
      }),
    );
  });
});
