import type { Occasion } from '../../../shared/contract/measures.ts';
import type { SessionAsked } from '../../../shared/contract/scores.ts';
import type { PassingPart } from '../../data/passing-around.ts';

export type { SessionAsked };
export type SessionMeasure = SessionAsked['measures'][number];

/** Whether a member was there, or nobody said that they were not. */
export function mayBeThere({ attendance }: SessionAsked['members'][number]): boolean {
  return attendance !== 'excused' && attendance !== 'unexcused';
}

/** The sheet of a member on an occasion, in the member's own name. */
export function ownSheet({ sheets }: SessionMeasure, personId: string, occasion: Occasion) {
  return sheets.find(
    (sheet) => sheet.personId === personId && sheet.occasion === occasion && sheet.rater === 'member',
  );
}

/** Which measures of the list are asked, on which occasions: of a last one also how it was before, if wanted. */
export function partsOf(measures: readonly SessionMeasure[], asksLookingBack: boolean): PassingPart[] {
  return measures.flatMap(({ measure, occasion }) => {
    const own = { measureId: measure.id, occasion };
    return occasion === 'post' && asksLookingBack
      ? [own, { measureId: measure.id, occasion: 'retrospective' as const }]
      : [own];
  });
}

/** What the member answers: outside scores are entered, and what somebody else rates is asked elsewhere. */
export function isAskable({ measure, rater }: SessionMeasure): boolean {
  return measure.kind === 'check-in' && rater === 'member';
}
