import { describe, expect, it } from 'vitest';
import { isAwaited, isMarkedThere } from '../../../../renderer/features/live/in-the-room.ts';
import type { RunMember } from '../../../../shared/contract/runs.ts';
import type { AttendanceStatus } from '../../../../shared/domain/attendance.ts';

const marked = (
  status: AttendanceStatus | null,
  plannedAbsence: string | null = null,
): Pick<RunMember, 'cell'> => ({
  cell: {
    state: status === null ? 'open' : 'mark',
    mark: status === null ? null : { status, minutes: null, reason: '' },
    plannedAbsence,
  },
});

describe('who is in the room when a session begins', () => {
  it('is ticked where somebody has noted it already', () => {
    expect(isMarkedThere(marked('present'))).toBe(true);
    expect(isMarkedThere(marked('late'))).toBe(true);
    expect(isMarkedThere(marked('excused'))).toBe(false);
    expect(isMarkedThere(marked(null))).toBe(false);
  });

  it('is everybody but those of whom it is known that they stay away', () => {
    const everybody = [marked(null), marked('present'), marked('late'), marked('present', 'Trip')];
    expect(everybody.filter(isAwaited)).toEqual(everybody);
    const away = [marked('excused'), marked('unexcused'), marked(null, 'Trip')];
    expect(away.filter(isAwaited)).toEqual([]);
  });
});
