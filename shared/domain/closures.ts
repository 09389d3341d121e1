/** Days on which nothing meets, both ends included. */
export interface Closure {
  startsOn: string;
  endsOn: string;
  name: string;
}

/** The closure in which a day falls, the first where there are several; null on a day that is open. */
export function closureOn(closures: readonly Closure[], date: string): Closure | null {
  return closures.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn) ?? null;
}
