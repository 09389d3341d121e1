import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { mostRoundMembers, type Round, roundFields } from '../../../shared/contract/sociometry.ts';
import { isYoungChild } from '../../../shared/domain/sociometric-care.ts';

/** The form of a round: what was asked, and who takes part. */
export const roundForm = roundFields.extend({
  personIds: z.array(z.string()).min(2).max(mostRoundMembers),
  careTaken: z.boolean(),
});
export type RoundForm = z.output<typeof roundForm>;

export interface PossibleMember {
  id: string;
  givenName: string;
  familyName: string;
  preferredName: string;
  /** In the group on the day of the round. */
  isMember: boolean;
  isYoung: boolean;
}

/** Everybody who was ever in the group, once each: who is in it on that day first. */
export function possibleMembers(roster: readonly RosterEntry[], day: string): PossibleMember[] {
  const people = new Map<string, PossibleMember>();
  for (const { state, joinedOn, leftOn, person } of roster) {
    if (state !== 'member' || joinedOn === null) continue;
    const isMember = joinedOn <= day && (leftOn === null || leftOn >= day);
    const { id, givenName, familyName, preferredName } = person;
    const known = people.get(id);
    people.set(id, {
      id,
      givenName,
      familyName,
      preferredName,
      isMember: isMember || known?.isMember === true,
      isYoung: isYoungChild(person, day),
    });
  }
  const calledName = (one: PossibleMember) => one.preferredName || one.givenName || one.familyName;
  return [...people.values()].sort(
    (one, other) =>
      Number(other.isMember) - Number(one.isMember) || calledName(one).localeCompare(calledName(other)),
  );
}

/** A new round among the members of the day; rejections are never on by themselves. */
export function newRoundForm(
  roster: readonly RosterEntry[],
  { takenOn, sessionId }: { takenOn: string; sessionId: string | null },
): RoundForm {
  return {
    criterion: '',
    takenOn,
    sessionId,
    choiceLimit: 3,
    isRanked: true,
    allowsRejections: false,
    remarks: '',
    personIds: possibleMembers(roster, takenOn).flatMap(({ id, isMember }) => (isMember ? [id] : [])),
    careTaken: false,
  };
}

export function formOf(round: Round): RoundForm {
  const { criterion, takenOn, sessionId, choiceLimit, isRanked, allowsRejections, remarks } = round;
  return {
    criterion,
    takenOn,
    sessionId,
    choiceLimit,
    isRanked,
    allowsRejections,
    remarks,
    personIds: round.members.map(({ personId }) => personId),
    careTaken: allowsRejections,
  };
}

/** Questions that work, to begin with. */
export function questions(t: TFunction): string[] {
  return [
    t('With whom would you like to work in pairs next time?'),
    t('Whom would you like to sit beside?'),
    t('Whom would you ask for help?'),
    t('With whom would you like to spend the break?'),
  ];
}
