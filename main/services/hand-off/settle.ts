import { overlappingSpan } from '../../../shared/domain/membership.ts';
import type { WritableDatabase } from '../../db/query.ts';
import { listMemberIds } from '../../repositories/hand-off-rows.ts';
import * as memberships from '../../repositories/memberships.ts';
import { insertRoundMember, listMissingMembers } from '../../repositories/sociometry.ts';

/**
 * What every change keeps by itself and two copies together may have broken: nobody is a member twice on one day, nor
 * waits for a place twice. The first of two that meet takes the days of both. Both sides find the same.
 */
export function settleMemberships(db: WritableDatabase, groupId: string, updatedAt: string): void {
  const people = new Set(listMemberIds(db, groupId));
  for (const personId of people) {
    for (;;) {
      const rows = memberships
        .listOfPersonInGroup(db, groupId, personId)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1));
      const spans = rows.filter((row): row is memberships.MemberSpan => row.state === 'member');
      const pair = spans
        .map((span) => ({
          span,
          other: overlappingSpan(
            span,
            spans.filter(({ id }) => id > span.id),
          ),
        }))
        .find(({ other }) => other !== null);
      if (!pair?.other) {
        const waits = rows.filter(({ state }) => state === 'waiting');
        const isIn = spans.some(({ leftOn }) => leftOn === null);
        for (const row of waits.slice(isIn ? 0 : 1)) memberships.deleteMembership(db, row.id);
        break;
      }
      const { span, other } = pair;
      memberships.deleteMembership(db, other.id);
      memberships.updateMembership(db, span.id, {
        joinedOn: span.joinedOn < other.joinedOn ? span.joinedOn : other.joinedOn,
        leftOn:
          span.leftOn === null || other.leftOn === null
            ? null
            : span.leftOn > other.leftOn
              ? span.leftOn
              : other.leftOn,
        leaveReason: span.leaveReason || other.leaveReason,
        updatedAt,
      });
    }
  }
}

/** Who was taken out of a round here and chosen there stays in it: a choice is between two who took part. */
export function settleRounds(db: WritableDatabase, groupId: string, newId: () => string): void {
  for (const { roundId, personId, hasAnswered } of listMissingMembers(db, groupId))
    insertRoundMember(db, { id: newId(), roundId, personId, hasAnswered: hasAnswered === 1 });
}
