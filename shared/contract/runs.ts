import { z } from 'zod';
import { blockKinds, lanes, mostBlockMinutes } from '../domain/agenda-times.ts';
import { runAdvances } from '../domain/run-clock.ts';
import { mark, registerCell } from './attendance.ts';
import { consentStanding } from './consent-standing.ts';
import { changed, id, moment, procedure, line } from './define.ts';
import { participant } from './room.ts';
import { sessionWithGroup } from './sessions.ts';

/** One time that a member was in the room. Without an end: until the run's end. */
export const stay = z.object({ arrivedAt: moment, leftAt: moment.nullable() });

/** A block of the agenda as the run sees it: where it stands in the plan, and what became of it. */
export const runBlock = z.object({
  id,
  title: z.string(),
  kind: z.enum(blockKinds),
  /** Planned, whole minutes. */
  minutes: z.number(),
  lane: z.enum(lanes),
  goal: z.string(),
  materials: z.array(z.string()),
  notes: z.string(),
  /** Who leads it; empty where nobody was named. */
  ownerName: z.string(),
  isReached: z.boolean().nullable(),
  /** Minutes that it took: typed afterwards, else as it was run; null where it was not run. */
  actualMinutes: z.number().nullable(),
  /** Whether `actualMinutes` was typed by hand. */
  isTyped: z.boolean(),
});

/** A stretch of the run, in order of time: a block of the agenda (of a parallel section its first), or none. */
export const ranBlock = z.object({
  blockId: id.nullable(),
  /** As it was called and as long as it was planned when it was run; the agenda may have changed since. */
  title: z.string(),
  minutes: z.number(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  addedMinutes: z.number(),
  isSkipped: z.boolean(),
});

export const runMember = z.object({
  personId: id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
  cell: registerCell,
  consent: consentStanding,
  assent: consentStanding,
  /** In order of time. */
  stays: z.array(stay),
  /** The mark that follows from the stays; null where there is none. */
  markByTimes: mark.nullable(),
  /** Whether somebody set the mark by hand: the clock leaves such a mark alone. */
  isMarkedByHand: z.boolean(),
});

/** Where somebody sits: 0 to 1000 from the start and from the top. */
export const seat = z.object({ participantId: id, x: z.number(), y: z.number() });

export const liveRun = z.object({
  session: sessionWithGroup,
  /** The core's clock at the moment of reading; what the page shows counts on from it. */
  now: z.string(),
  /** The session's planned beginning as a moment, and from when on it may be started. */
  plannedStart: z.string(),
  startsFrom: z.string(),
  /** Null while the session was not run. */
  run: z
    .object({
      id,
      startedAt: z.string(),
      /** Null while it runs. */
      endedAt: z.string().nullable(),
      advance: z.enum(runAdvances),
      samplingMinutes: z.number().nullable(),
    })
    .nullable(),
  /** The agenda as it stands now. */
  blocks: z.array(runBlock),
  /** What was run so far, switches that came by themselves included. */
  ran: z.array(ranBlock),
  /** In the order of the room, as the seats are numbered. */
  members: z.array(runMember),
  /** Everybody who can speak or take a seat: members, facilitators, guests. */
  participants: z.array(participant),
  seats: z.array(seat),
});

const inSession = z.object({ sessionId: id });

export const runs = {
  /** Everything that the live screen and the page "What was done" need, in one read. */
  get: procedure.input(inSession).output(liveRun),
  /** Sessions that run now, the latest first. */
  running: procedure.output(z.array(sessionWithGroup.extend({ startedAt: z.string() }))),
  /**
   * Starts the clock: the session runs, and those named are there from the beginning. A run that was finished goes on.
   * Errors: SESSION_CANCELLED; RUN_TOO_EARLY more than an hour before a day to come.
   */
  start: procedure
    .input(inSession.extend({ presentIds: z.array(id).max(500), advance: z.enum(runAdvances) }))
    .output(changed),
  /**
   * Goes to a block of the agenda (of a parallel section: any of its blocks), or to the time after it (null). `leaves`
   * says what became of the block before: done, or skipped and so not reached. Errors: NOT_RUNNING.
   */
  moveTo: procedure
    .input(inSession.extend({ blockId: id.nullable(), leaves: z.enum(['done', 'skipped']) }))
    .output(changed),
  /** Gives this block more minutes, or (negative) fewer. Errors: NOT_RUNNING. */
  addMinutes: procedure.input(inSession.extend({ minutes: z.int().min(-120).max(120) })).output(changed),
  /** The next block by itself when the time is over, or by hand. */
  setAdvance: procedure.input(inSession.extend({ advance: z.enum(runAdvances) })).output(changed),
  /** A prompt each n minutes to say who took part, or none. */
  setSampling: procedure
    .input(inSession.extend({ samplingMinutes: z.int().min(1).max(60).nullable() }))
    .output(changed),
  /**
   * These members come in, or come back. Their marks follow, but for those made by hand: `kept` names their people.
   * Errors: NOT_RUNNING, NOT_A_MEMBER.
   */
  arrive: procedure
    .input(inSession.extend({ personIds: z.array(id).min(1).max(500) }))
    .output(changed.extend({ kept: z.array(id) })),
  /** A member leaves the room, for a while or for good. */
  leave: procedure
    .input(inSession.extend({ personId: id, reason: line(200) }))
    .output(changed.extend({ kept: z.array(id) })),
  /**
   * Corrects when a member was there; none: never. Stays that touch become one. The mark follows as with `arrive`.
   * Errors: LEFT_BEFORE_ARRIVING, NOT_A_MEMBER, NOT_RUN.
   */
  setStays: procedure
    .input(inSession.extend({ personId: id, stays: z.array(stay).max(20) }))
    .output(changed.extend({ kept: z.array(id) })),
  /**
   * Ends the run: the session was held, with its actual start and minutes; blocks that were run are reached. `endedAt`
   * where somebody forgot to end it in time, else now. Errors: NOT_RUNNING.
   */
  finish: procedure.input(inSession.extend({ endedAt: moment.nullable() })).output(changed),
  /** The run goes on where it ended. Errors: NOT_RUN. */
  reopen: procedure.input(inSession).output(changed),
  /** What became of one block, as somebody says afterwards; null minutes: as it was run. */
  setBlockDone: procedure
    .input(
      inSession.extend({
        blockId: id,
        actualMinutes: z.int().min(0).max(mostBlockMinutes).nullable(),
        isReached: z.boolean().nullable(),
      }),
    )
    .output(changed),
};

export type LiveRun = z.output<typeof liveRun>;
export type RunBlock = z.output<typeof runBlock>;
export type RanBlock = z.output<typeof ranBlock>;
export type RunMember = z.output<typeof runMember>;
export type Seat = z.output<typeof seat>;
export type Stay = z.output<typeof stay>;
