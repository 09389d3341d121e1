import { z } from 'zod';
import { interactionPatterns } from '../domain/interaction-pattern.ts';
import { observationKinds } from './acts.ts';
import { attendanceStatuses, attendanceSummary } from './attendance.ts';
import { id, procedure } from './define.ts';
import { participant } from './room.ts';
import { sessionStates, sessionWithGroup } from './sessions.ts';

export { interactionPatterns } from '../domain/interaction-pattern.ts';

/** From where the minutes are known: the times of the run, the mark, or nothing, and all of the session is assumed. */
export const presenceSources = ['times', 'mark', 'assumed'] as const;

/** What one member did in a session, against the time they were there (participation.ts). */
const partInSession = z.object({
  minutesPresent: z.number(),
  presence: z.enum(presenceSources),
  acts: z.number(),
  /** Talk time, seconds; null where one of the member's acts has no length. */
  seconds: z.number().nullable(),
  share: z.number().nullable(),
  fairShare: z.number(),
  ratio: z.number().nullable(),
  actsPerMinute: z.number(),
});

export const memberParticipation = partInSession.extend({
  personId: id,
  /** Acts that this member addressed to a facilitator, to another member, to the group; acts addressed to the member. */
  toFacilitators: z.number(),
  toMembers: z.number(),
  toGroup: z.number(),
  received: z.number(),
});

/** "Looks like", with the figures that it rests on; null where nothing stands out or there is too little. */
export const foundPattern = z
  .object({
    kind: z.enum(interactionPatterns),
    /** Whom it turns on: the facilitator of a maypole, facilitator and member of a hot seat. */
    participantIds: z.array(id),
    figures: z.object({
      acts: z.number(),
      toFacilitator: z.number(),
      toPeers: z.number(),
      byFacilitator: z.number(),
      withOneMember: z.number(),
      inTurn: z.number(),
    }),
  })
  .nullable();

/** What follows from one record of one session as a whole. */
const figuresOfRecord = z.object({
  /** Length on which the figures rest, minutes. */
  minutes: z.number(),
  /** Acts of everyone, and of members. */
  acts: z.number(),
  memberActs: z.number(),
  facilitatorShare: z.number().nullable(),
  /** Of the members' acts of which it is known to whom: those addressed to another member. */
  memberToMember: z.number().nullable(),
  /** Acts of which nobody noted to whom; they are left out of who speaks to whom. */
  unaddressed: z.number(),
  /** Acts recalled afterwards; acts without a time. */
  recalled: z.number(),
  untimed: z.number(),
  gini: z.number().nullable(),
  giniCorrected: z.number().nullable(),
  evenness: z.number().nullable(),
  pattern: foundPattern,
  /** Twelve counts, categories 1 to 12; null where nothing was categorised. */
  bales: z.array(z.number()).length(12).nullable(),
});

/** The dynamics of one session, from one record of it. */
export const sessionDynamics = figuresOfRecord.extend({
  session: sessionWithGroup,
  /** Whose record it is; null for the facilitator's own. */
  observer: z.string().nullable(),
  /** All records of the session that hold acts. */
  records: z.array(z.object({ codingId: id.nullable(), observer: z.string(), acts: z.number() })),
  participants: z.array(participant),
  members: z.array(memberParticipation),
  /** Rows and columns in the order of `participants`, one last column for the group. */
  whoToWhom: z.array(z.array(z.number())),
});

/** One member in one session of a group. */
export const memberInSession = partInSession.extend({ personId: id });

/** A session as a point of the group's trends. Without acts all its figures are empty: nothing was recorded. */
export const sessionPoint = figuresOfRecord.extend({
  sessionId: id,
  number: z.number().nullable(),
  date: z.string(),
  topic: z.string(),
  state: z.enum(sessionStates),
  /** Who alone kept a record, where the facilitator's own is empty and so are the figures; else null. */
  observer: z.string().nullable(),
  attended: z.number(),
  recorded: z.number(),
  /** Those who were there; empty without acts. */
  members: z.array(memberInSession),
  /** What the register says of those who were members on the day; null where it says nothing. */
  marks: z.array(z.object({ personId: id, status: z.enum(attendanceStatuses).nullable() })),
});

export const groupDynamics = z.object({
  groupName: z.string(),
  /** Sessions that were held or run, in order of time. */
  sessions: z.array(sessionPoint),
  /** Everybody who was a member at one of them, or whom an act speaks of. */
  people: z.array(participant),
});

const exchanged = z.object({ participantId: id, acts: z.number() });

/** Everything that is known of one member's part in one group. */
export const personDynamics = z.object({
  person: participant,
  /** The groups that the person is or was a member of, the latest first. */
  groups: z.array(z.object({ id, name: z.string() })),
  /** The group that the figures are of; null where the person is in none. */
  group: z.object({ id, name: z.string() }).nullable(),
  attendance: attendanceSummary,
  sessions: z.array(
    z.object({
      sessionId: id,
      number: z.number().nullable(),
      date: z.string(),
      topic: z.string(),
      status: z.enum(attendanceStatuses).nullable(),
      /** Acts of all members and of everyone; 0: nothing was recorded, and the next is null. */
      memberActs: z.number(),
      acts: z.number(),
      recalled: z.number(),
      minutes: z.number(),
      part: partInSession.nullable(),
    }),
  ),
  /** Over the sessions with acts in which the person was there. */
  totals: z.object({
    sessions: z.number(),
    minutes: z.number(),
    acts: z.number(),
    /** As many acts as the time present would give of the members' acts. */
    expectedActs: z.number(),
    ratio: z.number().nullable(),
    /** Seconds; null where an act has no length. */
    seconds: z.number().nullable(),
    recalled: z.number(),
    toGroup: z.number(),
  }),
  /** Whom the person addressed, and who addressed the person, the most often first. */
  toWhom: z.array(exchanged),
  fromWhom: z.array(exchanged),
  people: z.array(participant),
  /** What was seen of the person: behaviour in sessions, never a label. */
  seen: z.array(
    z.object({
      kind: z.enum(observationKinds),
      code: z.string(),
      /** The tag's name; empty for roles and factors. */
      name: z.string(),
      times: z.number(),
      sessionNumbers: z.array(z.number()),
    }),
  ),
  /** The sociometric rounds that the person took part in, the earliest first. */
  rounds: z.array(
    z.object({
      roundId: id,
      takenOn: z.string(),
      criterion: z.string(),
      size: z.number(),
      answered: z.number(),
      chosenBy: z.number(),
      chose: z.number(),
      mutual: z.number(),
      status: z.enum(['star', 'isolate', 'unchosen', 'member']),
    }),
  ),
});

export const dynamics = {
  /** From the facilitator's own record (codingId null) or an observer's. Members who were not there are left out. */
  session: procedure.input(z.object({ sessionId: id, codingId: id.nullable() })).output(sessionDynamics),
  /** The trends of a group over its sessions, from the facilitator's own records; without one there is a gap. */
  group: procedure.input(z.object({ groupId: id })).output(groupDynamics),
  /** One person in one of their groups; without one asked for, the group of their latest membership. */
  person: procedure.input(z.object({ personId: id, groupId: id.nullable() })).output(personDynamics),
};

export type SessionDynamics = z.output<typeof sessionDynamics>;
export type MemberParticipationFigures = z.output<typeof memberParticipation>;
export type MemberInSession = z.output<typeof memberInSession>;
export type FoundPattern = z.output<typeof foundPattern>;
export type GroupDynamics = z.output<typeof groupDynamics>;
export type SessionPoint = z.output<typeof sessionPoint>;
export type PersonDynamics = z.output<typeof personDynamics>;
