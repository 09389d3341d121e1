import type { SessionPoint } from '../../../shared/contract/dynamics.ts';
import { interactionPattern } from '../../../shared/domain/interaction-pattern.ts';
import {
  type Contribution,
  type Participation,
  participationOf,
} from '../../../shared/domain/participation.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { type ActCount, countActs, countCategories, listTimedPairs } from '../../repositories/dynamics.ts';
import type { RecordOf } from '../acts.ts';
import type { Presences } from './presence.ts';

/** What one record says, added up by the database. */
export interface CountedRecord {
  of: RecordOf;
  counts: readonly ActCount[];
  speakers: ReadonlySet<string>;
}

export function readCounts(db: ReadableDatabase, of: RecordOf): CountedRecord {
  const counts = countActs(db, of.sessionId, of.codingId);
  return { of, counts, speakers: new Set(counts.map(({ speakerId }) => speakerId)) };
}

export type FiguresOfRecord = Pick<
  SessionPoint,
  | 'minutes'
  | 'acts'
  | 'memberActs'
  | 'facilitatorShare'
  | 'memberToMember'
  | 'recalled'
  | 'untimed'
  | 'unaddressed'
  | 'gini'
  | 'giniCorrected'
  | 'evenness'
  | 'pattern'
  | 'bales'
>;

/** Everything that follows from one record and from who was there: the session as a whole, and each member's part. */
export function figuresOf(
  db: ReadableDatabase,
  { of, counts }: CountedRecord,
  { minutes, presentOf }: Presences,
): { figures: FiguresOfRecord; members: SessionPoint['members'] } {
  const total = (isCounted: (count: ActCount) => boolean) =>
    counts.reduce((sum, count) => sum + (isCounted(count) ? count.acts : 0), 0);
  const acts = total(() => true);
  const part = participationOf(
    [...presentOf].map(([member, present]) => ({ member, minutes: present.minutes })),
    contributionsOf(counts),
  );
  const facilitators = new Set(
    counts.flatMap(({ speakerId, speakerKind, addresseeId, addresseeKind }) => [
      ...(speakerKind === 'facilitator' ? [speakerId] : []),
      ...(addresseeKind === 'facilitator' && addresseeId !== null ? [addresseeId] : []),
    ]),
  );
  const unaddressed = total(({ isAddresseeKnown }) => !isAddresseeKnown);
  // What went to nobody knows whom makes no pattern; where that is most of it, the rest makes none either.
  const pattern =
    unaddressed * 2 > acts
      ? null
      : interactionPattern(listTimedPairs(db, of.sessionId, of.codingId), facilitators);
  const addressedByMembers = total(
    ({ speakerKind, isAddresseeKnown }) => speakerKind === 'member' && isAddresseeKnown,
  );
  const betweenMembers = total(
    ({ speakerKind, addresseeKind }) => speakerKind === 'member' && addresseeKind === 'member',
  );
  return {
    figures: {
      minutes,
      acts,
      memberActs: part.total,
      facilitatorShare: acts === 0 ? null : total(({ speakerKind }) => speakerKind === 'facilitator') / acts,
      memberToMember: addressedByMembers === 0 ? null : betweenMembers / addressedByMembers,
      unaddressed,
      recalled: counts.reduce((sum, { recalled }) => sum + recalled, 0),
      untimed: counts.reduce((sum, { untimed }) => sum + untimed, 0),
      gini: part.gini,
      giniCorrected: part.giniCorrected,
      evenness: part.evenness,
      pattern: pattern && {
        kind: pattern.kind,
        participantIds: pattern.who,
        figures: { ...pattern.figures },
      },
      bales: acts === 0 ? null : countCategories(db, of.sessionId, of.codingId),
    },
    members: membersOf(part, presentOf),
  };
}

function membersOf(part: Participation, presentOf: Presences['presentOf']): SessionPoint['members'] {
  return part.members.map(({ member, ...figures }) => {
    const present = presentOf.get(member)!;
    return { personId: member, minutesPresent: present.minutes, presence: present.source, ...figures };
  });
}

/** What each speaker did, added up over whom they spoke to. */
function contributionsOf(counts: readonly ActCount[]): Map<string, Contribution> {
  const done = new Map<string, Contribution>();
  for (const { speakerId, acts, durationMs } of counts) {
    const before = done.get(speakerId) ?? { acts: 0, seconds: 0 };
    done.set(speakerId, {
      acts: before.acts + acts,
      seconds: before.seconds === null || durationMs === null ? null : before.seconds + durationMs / 1000,
    });
  }
  return done;
}
