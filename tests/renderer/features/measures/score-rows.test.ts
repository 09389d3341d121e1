import { describe, expect, it } from 'vitest';
import { readScore } from '../../../../renderer/features/measures/EntryCell.tsx';
import { daysOf, scoreRows } from '../../../../renderer/features/measures/score-rows.ts';
import { partsOf } from '../../../../renderer/features/measures/session-asked.ts';
import type { Measure } from '../../../../shared/contract/measures.ts';
import type { SessionAsked, Sheet } from '../../../../shared/contract/scores.ts';

const item = {
  id: 'q',
  text: 'How was today?',
  answer: 'number' as const,
  low: 0,
  high: 10,
  lowWord: '',
  highWord: '',
  words: [],
  isReversed: false,
};

describe('a score that is typed', () => {
  it('may have a comma and a minus as people write them, and has to be an answer to the question', () => {
    expect(readScore(' 7 ', item)).toBe(7);
    expect(readScore('', item)).toBeNull();
    for (const typed of ['11', '-1', '7.5', 'seven', '7 8', '1e1', '.', '−'])
      expect(readScore(typed, item)).toBeUndefined();
    const outside = { ...item, answer: 'score' as const, low: -5, high: 40 };
    expect(readScore('31,5', outside)).toBe(31.5);
    expect(readScore('−4.25', outside)).toBe(-4.25);
  });
});

const sheet = (
  personId: string,
  takenOn: string,
  score: number | null,
  part: Partial<Sheet> = {},
): Sheet => ({
  id: `${personId} ${takenOn}`,
  measureId: 'm',
  groupId: 'g',
  personId,
  sessionId: null,
  takenOn,
  occasion: 'regular',
  rater: 'member',
  raterName: '',
  source: 'entered',
  remark: '',
  consentReason: '',
  answers: [],
  score,
  answered: score === null ? 0 : 1,
  of: 1,
  ...part,
});
const member = (id: string, isMember = true) => ({
  id,
  givenName: id,
  familyName: '',
  preferredName: '',
  isMember,
});

describe('the lines of a table of scores', () => {
  it('are one for each member and rater; who has none stands there empty, who left without one does not', () => {
    const sheets = [
      sheet('ana', '2026-03-03', 4),
      sheet('ana', '2026-03-10', null),
      sheet('ana', '2026-03-17', 7),
      sheet('ana', '2026-03-10', 5, { rater: 'teacher', raterName: 'Ms. Doyle' }),
      sheet('ana', '2026-03-17', 1, { occasion: 'retrospective' }),
    ];
    const rows = scoreRows({ members: [member('ana'), member('ben'), member('cem', false)], sheets });
    expect(
      rows.map((row) => [row.member.id, row.rater, row.first?.score ?? null, row.latest?.score ?? null]),
    ).toEqual([
      ['ana', 'member', 4, 7],
      ['ana', 'teacher', 5, 5],
      ['ben', 'member', null, null],
    ]);
    expect(rows[0]!.sheetOn.get('2026-03-10')!.score).toBeNull();
    expect(daysOf(sheets)).toEqual(['2026-03-03', '2026-03-10', '2026-03-17']);
  });
});

describe('what is asked while the device goes round', () => {
  it('after the last session is asked a second time as seen from now, where that is wanted', () => {
    const one = (id: string, occasion: 'regular' | 'post') =>
      ({ measure: { id } as Measure, occasion }) as SessionAsked['measures'][number];
    const measures = [one('today', 'regular'), one('belonging', 'post')];
    expect(partsOf(measures, false)).toEqual([
      { measureId: 'today', occasion: 'regular' },
      { measureId: 'belonging', occasion: 'post' },
    ]);
    expect(partsOf(measures, true).at(-1)).toEqual({ measureId: 'belonging', occasion: 'retrospective' });
  });
});
