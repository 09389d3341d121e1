import { describe, expect, it } from 'vitest';
import { beforeAndAfter, missingScores } from '../../../shared/domain/measure-occasions.ts';

type Occasion = 'regular' | 'pre' | 'post' | 'retrospective' | 'follow-up';
const sheet = (personId: string, occasion: Occasion, takenOn: string, rater = 'member') => ({
  personId,
  rater,
  occasion,
  takenOn,
});

describe('before and after', () => {
  it('goes by member and who rated; the first of before counts, and the last of after', () => {
    const sheets = [
      sheet('ana', 'post', '2026-05-01'),
      sheet('ana', 'pre', '2026-02-01'),
      sheet('ana', 'pre', '2026-01-15'),
      sheet('ana', 'post', '2026-05-08'),
      sheet('ana', 'retrospective', '2026-05-08'),
      sheet('ana', 'pre', '2026-01-20', 'teacher'),
      sheet('ana', 'regular', '2026-01-02'),
    ];
    expect(beforeAndAfter(sheets)).toEqual([
      {
        personId: 'ana',
        rater: 'member',
        pre: sheets[2],
        retrospective: sheets[4],
        post: sheets[3],
        followUp: null,
      },
      { personId: 'ana', rater: 'teacher', pre: sheets[5], retrospective: null, post: null, followUp: null },
    ]);
  });

  it('says who has no score of before, and of whom the one of after is missing, by who answers', () => {
    const sheets = [
      sheet('ana', 'pre', '2026-01-15'),
      sheet('ana', 'post', '2026-05-08'),
      sheet('ben', 'pre', '2026-01-15', 'teacher'),
      sheet('cem', 'regular', '2026-01-15'),
    ];
    const members = ['ana', 'ben', 'cem'];
    expect(missingScores(sheets, members, 'member')).toEqual({ withoutPre: ['ben', 'cem'], withoutPost: [] });
    expect(missingScores(sheets, members, 'teacher')).toEqual({
      withoutPre: ['ana', 'cem'],
      withoutPost: ['ben'],
    });
  });
});
