import { z } from 'zod';
import { act, sample } from './acts.ts';
import { changed, id, procedure } from './define.ts';
import { climateQuestion, stageJudgement } from './looking-back.ts';
import { participant } from './room.ts';
import { sessionStates, sessionWithGroup } from './sessions.ts';

/** What a mark on the time line is of. */
export const timeLineKinds = [
  'role',
  'factor',
  'tag',
  'norm-kept',
  'norm-broken',
  'incident',
  'next-step',
] as const;

/** Something that was seen or written down: in a session, or (sessionId null) on a day. */
export const timeLineEntry = z.object({
  id,
  kind: z.enum(timeLineKinds),
  sessionId: id.nullable(),
  date: z.string(),
  /** When in the session it was seen, milliseconds since its run began. */
  atMs: z.number().nullable(),
  /** The key of a role or factor; empty for the other kinds. */
  code: z.string(),
  /** The tag, the norm, what happened, the next step; empty where the entry is restricted. */
  text: z.string(),
  remark: z.string(),
  personIds: z.array(id),
  /** An incident in restricted view: that there was one, and nothing else. */
  isRestricted: z.boolean(),
});

export const timeLineSession = z.object({
  id,
  number: z.number().nullable(),
  date: z.string(),
  topic: z.string(),
  state: z.enum(sessionStates),
  attended: z.number(),
  recorded: z.number(),
});

export const groupTimeLine = z.object({
  groupName: z.string(),
  /** In order of time, those cancelled left out. */
  sessions: z.array(timeLineSession),
  /** Everybody who was ever a member, and whoever an entry speaks of. */
  people: z.array(participant.omit({ kind: true })),
  judgements: z.array(stageJudgement),
  questions: z.array(climateQuestion),
  ratings: z.array(z.object({ sessionId: id, questionId: id, value: z.number() })),
  entries: z.array(timeLineEntry),
});

export const timeLine = {
  /** The dynamics of a whole group on one line, each entry with the session it was seen in. */
  read: procedure.input(z.object({ groupId: id })).output(groupTimeLine),
};

/** One record of a session: the facilitator's own (codingId null) or an observer's. */
export const observerRecord = z.object({
  codingId: id.nullable(),
  observer: z.string(),
  /** Whether the others are measured by this one: a trained observer's, or one made for teaching. */
  isKey: z.boolean(),
  acts: z.array(act),
  samples: z.array(sample),
});
export const observedSession = z.object({
  session: sessionWithGroup,
  participants: z.array(participant),
  records: z.array(observerRecord),
});

export const observers = {
  /** Every record of a session side by side, the facilitator's own first (codingId null), for their comparison. */
  read: procedure.input(z.object({ sessionId: id })).output(observedSession),
  /** Says by which record the others are measured: an observer's, or (null) none. */
  setKey: procedure.input(z.object({ sessionId: id, codingId: id.nullable() })).output(changed),
};

export type TimeLineKind = (typeof timeLineKinds)[number];
export type TimeLineEntry = z.output<typeof timeLineEntry>;
export type TimeLineSession = z.output<typeof timeLineSession>;
export type ObserverRecord = z.output<typeof observerRecord>;
export type ObservedSession = z.output<typeof observedSession>;
export type GroupTimeLine = z.output<typeof groupTimeLine>;
