/**
 * The goals of the practice groups, all invented. Levels stand from -2 to +2. Ratings are those of the second, fourth,
 * sixth and eighth session by the facilitators, of the fourth and the eighth by the class teacher; null is not rated.
 */
export interface PracticeGoal {
  text: string;
  levels: readonly [string, string, string, string, string];
  importance: number;
  difficulty: number;
  baseline: number;
  competences: readonly string[];
  /** The place of the group's goal that it serves, from 0. */
  serves: number;
  facilitator: readonly (number | null)[];
  teacher?: readonly (number | null)[];
  /** The member's own, at the same sessions as the facilitators'. */
  own?: readonly (number | null)[];
  /** Worded anew after the fourth session. */
  revised?: { reason: string; text: string; levels: PracticeGoal['levels']; baseline: number };
  closed?: string;
  smart?: { specific?: string; measurable?: string; timed?: string };
}

/** A goal in the words of whoever has it, and its five levels from -2 to +2, parted by bars. */
export function scale(text: string, levels: string): Pick<PracticeGoal, 'text' | 'levels'> {
  const [least = '', less = '', expected = '', more = '', most = ''] = levels.split(' | ');
  return { text, levels: [least, less, expected, more, most] };
}
