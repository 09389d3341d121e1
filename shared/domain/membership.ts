/** A span of membership: the first day and the last day, both included; null while it lasts. */
export interface MembershipSpan {
  joinedOn: string;
  leftOn: string | null;
}

/** Whether the person was a member on that day, by any of their spans. */
export function isMemberOn(spans: readonly MembershipSpan[], date: string): boolean {
  return spans.some((span) => span.joinedOn <= date && (span.leftOn === null || date <= span.leftOn));
}

/** Where a person stood on a day: a member, not yet one, or no longer (also between two spans). */
export function membershipOn(
  spans: readonly MembershipSpan[],
  date: string,
): 'member' | 'not-yet-joined' | 'left' {
  if (isMemberOn(spans, date)) return 'member';
  return spans.some((span) => span.joinedOn <= date) ? 'left' : 'not-yet-joined';
}

/** The first of `others` that shares a day with `span`, or null. */
export function overlappingSpan<Span extends MembershipSpan>(
  span: MembershipSpan,
  others: readonly Span[],
): Span | null {
  return (
    others.find(
      (other) =>
        (span.leftOn === null || other.joinedOn <= span.leftOn) &&
        (other.leftOn === null || span.joinedOn <= other.leftOn),
    ) ?? null
  );
}
