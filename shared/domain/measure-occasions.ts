/** The scores of one person by one kind of rater that say how it was before and after; null where there is none. */
export interface BeforeAfterScores<Sheet> {
  personId: string;
  rater: string;
  pre: Sheet | null;
  /** How it was before, as seen now. */
  retrospective: Sheet | null;
  post: Sheet | null;
  followUp: Sheet | null;
}

interface Dated {
  personId: string;
  rater: string;
  occasion: 'regular' | 'pre' | 'post' | 'retrospective' | 'follow-up';
  /** A local day, 'YYYY-MM-DD'. */
  takenOn: string;
}

/**
 * For each person and rater what there is of before and after, in the order in which they come first. Of several of one
 * occasion the first of before counts, and the last of every other; regular scores say nothing here.
 */
export function beforeAndAfter<Sheet extends Dated>(sheets: readonly Sheet[]): BeforeAfterScores<Sheet>[] {
  const found = new Map<string, BeforeAfterScores<Sheet>>();
  for (const sheet of sheets.toSorted((one, other) => compare(one.takenOn, other.takenOn))) {
    if (sheet.occasion === 'regular') continue;
    const key = `${sheet.personId} ${sheet.rater}`;
    let scores = found.get(key);
    if (!scores) found.set(key, (scores = nothingOf(sheet.personId, sheet.rater)));
    if (sheet.occasion === 'pre') scores.pre ??= sheet;
    else if (sheet.occasion === 'post') scores.post = sheet;
    else if (sheet.occasion === 'retrospective') scores.retrospective = sheet;
    else scores.followUp = sheet;
  }
  return [...found.values()];
}

/**
 * Who lacks what of the one who answers the measure: of `memberIds` those without a score of before by that rater, and
 * who has one of before and none of after by that rater. Scores by others are welcome and wait for nothing.
 */
export function missingScores(
  sheets: readonly Dated[],
  memberIds: readonly string[],
  rater: string,
): { withoutPre: string[]; withoutPost: string[] } {
  const scores = beforeAndAfter(sheets.filter((sheet) => sheet.rater === rater));
  const withPre = new Set(scores.filter(({ pre }) => pre !== null).map(({ personId }) => personId));
  return {
    withoutPre: memberIds.filter((id) => !withPre.has(id)),
    withoutPost: scores
      .filter(({ pre, post }) => pre !== null && post === null)
      .map(({ personId }) => personId),
  };
}

function nothingOf(personId: string, rater: string) {
  return { personId, rater, pre: null, retrospective: null, post: null, followUp: null };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
