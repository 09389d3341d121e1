import { expect, it } from 'vitest';
import { goalGains } from '../../../../renderer/features/ending/goal-gains.ts';

const levels = ['I watch', 'I stand near', 'I ask to join', 'I join', 'I begin a game'];
const goal = (id: string, own = levels) => ({ id, text: `Goal ${id}`, levels: own });
const rated = (id: string, baselineLevel: number | null, level: number, revision = 1) => ({
  id,
  baselineLevel,
  revision: 1,
  ratings: [{ ratedOn: '2026-03-03', level, revision, sessionNumber: 8 }],
});

it('what was gained is proposed from goals that stand higher than they began, in the words of the level', () => {
  const goals = [goal('up'), goal('same'), goal('unwritten', ['', '', '', '', '']), goal('reworded')];
  expect(
    goalGains(
      [rated('up', -2, 1), rated('same', -1, -1), rated('unwritten', null, 0), rated('reworded', -2, 2, 0)],
      goals,
    ),
  ).toBe('I join\nGoal unwritten');
});
