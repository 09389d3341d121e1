import { z } from 'zod';
import { blockKinds, lanes, mostBlockMinutes, mostBlocks, mostObjectives } from '../domain/agenda-times.ts';
import { changed, changedRecord, id, line, paragraph, procedure, requiredLine } from './define.ts';
import { sessionWithGroup } from './sessions.ts';

export { blockKinds, lanes } from '../domain/agenda-times.ts';

/** One timed block of an agenda. Its start is never stored: it follows from what stands before it. */
export const blockFields = z.object({
  title: requiredLine(120),
  kind: z.enum(blockKinds),
  /** Whole minutes, 1 to 600. */
  minutes: z.int().min(1).max(mostBlockMinutes),
  /** `all`: everybody together. `a`, `b`: parallel parts; neighbouring a and b blocks run side by side. */
  lane: z.enum(lanes),
  goal: line(300),
  materials: z.array(requiredLine(80)).max(40),
  /** Who leads it: one of the group's facilitators, or null. */
  ownerId: id.nullable(),
  notes: paragraph(4000),
  adaptations: paragraph(2000),
  /** The activity of the library that it is; its text stays the block's own. */
  activityId: id.nullable(),
});

export const block = blockFields.extend({
  id,
  /** After the session: whether it was reached; null while nobody said. */
  isReached: z.boolean().nullable(),
});

export const objective = z.object({
  text: requiredLine(300),
  /** The group's goal that it serves, or null. */
  goalId: id.nullable(),
});

/** What an agenda holds, apart from where it hangs. */
export const agendaFields = z.object({
  blocks: z.array(block).max(mostBlocks),
  objectives: z.array(objective).max(mostObjectives),
});

export const agenda = agendaFields.extend({
  agendaId: id.nullable(),
  session: sessionWithGroup,
  /** Changes with every save; a save must name the one it was made from. */
  version: z.number(),
  /** The curriculum and part that was laid here; empty and null where none was. */
  curriculumName: z.string(),
  part: z.number().nullable(),
  ofParts: z.number().nullable(),
  /** The group's facilitators, for owners and parallel parts. */
  facilitators: z.array(z.object({ id, name: z.string() })),
  goals: z.array(z.object({ id, text: z.string() })),
});

export const catchUp = z.object({
  /** The session before this one that was held; null where there is none. */
  lastSession: z
    .object({ id, number: z.number().nullable(), date: z.string(), topic: z.string() })
    .nullable(),
  /** What was done then: the blocks that were reached, or all where nobody said. */
  blocks: z.array(z.object({ title: z.string(), goal: z.string(), notes: z.string() })),
  objectives: z.array(z.string()),
  /** Members of today who were absent then, and for how many held sessions in a row. */
  absent: z.array(
    z.object({
      person: z.object({ id, givenName: z.string(), familyName: z.string(), preferredName: z.string() }),
      sessionsMissed: z.number(),
      reason: z.string(),
      /** Everything missed since they were last here, the latest first. */
      missed: z.array(
        z.object({ sessionId: id, number: z.number().nullable(), date: z.string(), topic: z.string() }),
      ),
    }),
  ),
});

export const agendaTemplate = z.object({
  id,
  name: z.string(),
  minutes: z.number(),
  /** The titles of its blocks, in order. */
  titles: z.array(z.string()),
});

export const agendas = {
  /** The agenda of a session; empty, without an id, where nothing is planned yet. */
  get: procedure.input(z.object({ sessionId: id })).output(agenda),
  /**
   * Saves the whole agenda in one step; blocks keep their ids.
   * Errors: CHANGED_ELSEWHERE where `version` is not the one that is there.
   */
  save: procedure
    .input(agendaFields.extend({ sessionId: id, version: z.int().min(0) }))
    .output(changed.extend({ version: z.number() })),
  /**
   * Puts copies of another session's (or a template's) blocks here: in place of what is there, or at its end.
   * Errors: AGENDA_FULL.
   */
  copyFrom: procedure
    .input(
      z.object({
        sessionId: id,
        from: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('session'), sessionId: id }),
          z.object({ kind: z.literal('template'), templateId: id }),
        ]),
        mode: z.enum(['replace', 'append']),
      }),
    )
    .output(changed),
  /** Sessions with an agenda, of every group, the latest first, for copying; at most 500. */
  sources: procedure.output(
    z.array(
      z.object({
        sessionId: id,
        groupName: z.string(),
        number: z.number().nullable(),
        date: z.string(),
        topic: z.string(),
        blocks: z.number(),
        minutes: z.number(),
      }),
    ),
  ),
  /**
   * Moves blocks that were not reached to the group's next planned session (at its beginning), and says that they
   * were not reached here. One that stands there already is not put there again: `moved` counts those that were.
   * Errors: NO_NEXT_SESSION, AGENDA_FULL.
   */
  carryOver: procedure
    .input(z.object({ sessionId: id, blockIds: z.array(id).min(1).max(mostBlocks) }))
    .output(changed.extend({ toSessionId: id, moved: z.number() })),
  catchUp: procedure.input(z.object({ sessionId: id })).output(catchUp),
  templates: procedure.output(z.array(agendaTemplate)),
  saveTemplate: procedure.input(z.object({ sessionId: id, name: requiredLine(120) })).output(changedRecord),
  renameTemplate: procedure.input(z.object({ id, name: requiredLine(120) })).output(changed),
  removeTemplate: procedure.input(z.object({ id })).output(changed),
  /** What the sessions of a range need, first what is needed first, with the sessions and blocks that ask for it. */
  materials: procedure
    .input(z.object({ from: z.iso.date(), to: z.iso.date(), groupId: id.nullable() }))
    .output(
      z.array(
        z.object({
          material: z.string(),
          uses: z.array(
            z.object({
              sessionId: id,
              groupName: z.string(),
              date: z.string(),
              start: z.string(),
              blockTitle: z.string(),
            }),
          ),
        }),
      ),
    ),
};

export type AgendaBlock = z.output<typeof block>;
export type AgendaBlockFields = z.output<typeof blockFields>;
export type Agenda = z.output<typeof agenda>;
export type AgendaFields = z.output<typeof agendaFields>;
export type CatchUp = z.output<typeof catchUp>;
export type Objective = z.output<typeof objective>;
