import { z } from 'zod';
import { consentKinds } from '../domain/consent.ts';
import { changed, id, line, procedure, undoStepId } from './define.ts';
import { consentStanding } from './consent-standing.ts';
import { sessionWithGroup } from './sessions.ts';

/** A day of every year, 'MM-DD'; the leap day is none. */
const monthDay = z
  .string()
  .regex(/^\d\d-\d\d$/)
  .refine((day) => z.iso.date().safeParse(`2026-${day}`).success);

export const settingsFields = z.object({
  /** The owner's facilitator record; the name that the audit log shows. */
  ownerName: line(120),
  ownerCredentials: line(80),
  organisation: line(120),
  /** An IANA time zone name. */
  timeZone: z
    .string()
    .max(60)
    .refine((zone) => isTimeZone(zone), { error: 'unknown-time-zone' }),
  weekStart: z.union([z.literal(1), z.literal(6), z.literal(7)]),
  /** When the school year and its second term begin, each year anew. */
  schoolYearBegins: monthDay,
  secondTermBegins: monthDay,
  paper: z.enum(['a4', 'letter']),
  idleMinutes: z.int().min(1).max(60),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'standard', 'large', 'larger']),
  language: z.string().max(20),
  /** How many absences in a row are shown on Today: 2 to 10. */
  absencesInARow: z.int().min(2).max(10),
  namesHidden: z.boolean(),
  /** Which notes a held session asks for; of members, those who were there. */
  notesExpected: z.enum(['group-and-individual', 'group', 'none']),
  /** Days after a session until a note that is not signed counts as late: 0 to 60. */
  notesDueDays: z.int().min(0).max(60),
  /** Where two lead a group, each signs. */
  asksSecondSignature: z.boolean(),
  /** Counts of people under this are hidden in what goes out to others: 3 to 50. */
  smallestCount: z.int().min(3).max(50),
  firstSteps: z.enum(['shown', 'left']),
});

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export const settings = {
  get: procedure.output(settingsFields),
  /** Changes only the fields given. */
  update: procedure.input(settingsFields.partial()).output(changed),
};

export const needKinds = [
  'attendance-open',
  'absences-in-a-row',
  'group-ending',
  'group-without-sessions',
  'place-free',
  'consent-missing',
  'consent-expiring',
  'incident-unreported',
  'duplicates',
  'notes-unwritten',
  'goals-unrated',
  'records-due',
  'backup-due',
] as const;

export const today = {
  /** Everything that Today shows, in one read. */
  read: procedure.output(
    z.object({
      date: z.string(),
      /** The wall clock in the workspace's time zone, 'HH:mm'. */
      time: z.string(),
      sessions: z.array(sessionWithGroup),
      week: z.array(sessionWithGroup),
      /** Of the seven days after today. */
      daysAhead: z.array(sessionWithGroup),
      next: sessionWithGroup.nullable(),
      needs: z.array(
        z.object({
          kind: z.enum(needKinds),
          groupId: id.nullable(),
          groupName: z.string().nullable(),
          sessionId: id.nullable(),
          personId: id.nullable(),
          givenName: z.string(),
          familyName: z.string(),
          preferredName: z.string(),
          date: z.string().nullable(),
          count: z.number(),
          of: z.number(),
          /** Of a missing consent of one person: which form does not hold, and how it stands. */
          form: consentStanding.extend({ kind: z.enum(consentKinds) }).optional(),
        }),
      ),
      counts: z.object({ groups: z.number(), people: z.number(), sessions: z.number(), marks: z.number() }),
    }),
  ),
};

export const search = {
  /** Groups, people, sessions, activities, measures and saved questions with words that begin with those typed; diacritics ignored. */
  find: procedure.input(z.object({ text: line(200) })).output(
    z.array(
      z.object({
        kind: z.enum(['group', 'person', 'session', 'facilitator', 'activity', 'measure', 'question']),
        id,
        title: z.string(),
        detail: z.string(),
        date: z.string().nullable(),
        groupId: id.nullable(),
      }),
    ),
  ),
};

export const trashKinds = [
  'group',
  'person',
  'session',
  'facilitator',
  'activity',
  'curriculum',
  'incident',
  'round',
  'note',
  'measure',
  'question',
] as const;
export const trash = {
  list: procedure.output(
    z.array(
      z.object({
        kind: z.enum(trashKinds),
        id,
        name: z.string(),
        trashedAt: z.string(),
        /** What goes and comes back with it. */
        sessions: z.number(),
        marks: z.number(),
      }),
    ),
  ),
  restore: procedure.input(z.object({ kind: z.enum(trashKinds), id })).output(changed),
};

/** The names of changes, for "Undo: ..." on screen and for the audit log. */
export const undo = {
  /** The step that Ctrl+Z takes back and the one that Ctrl+Shift+Z brings again. */
  state: procedure.output(
    z.object({
      undo: z.object({ step: undoStepId, action: z.string(), count: z.number() }).nullable(),
      redo: z.object({ step: undoStepId, action: z.string(), count: z.number() }).nullable(),
    }),
  ),
  /** Takes one step back: the last, or the one named if nothing later touched the same records. Answers which. */
  undo: procedure
    .input(z.object({ step: undoStepId.nullable() }))
    .output(z.object({ step: undoStepId, action: z.string(), count: z.number() })),
  /** Takes several steps back, the newest first: all of them, or none. Answers the first one's action, and all counts. */
  undoMany: procedure
    .input(z.object({ steps: z.array(undoStepId).min(1).max(5000) }))
    .output(z.object({ steps: z.array(undoStepId), action: z.string(), count: z.number() })),
  redo: procedure.output(z.object({ action: z.string(), count: z.number() })),
};

/** What a form can hold: plain values of at most 200,000 characters as JSON, nested at most 50 deep. */
function isKeepable(value: unknown): boolean {
  try {
    const text: unknown = JSON.stringify(value ?? null);
    return typeof text === 'string' && text.length <= 200_000 && nestsAtMost(value, 50);
  } catch {
    // a ring, or a number too large for JSON
    return false;
  }
}

function nestsAtMost(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => nestsAtMost(inner, levels - 1));
}

export const drafts = {
  /** The unfinished text of a form, by the form's key; null where there is none. */
  get: procedure
    .input(z.object({ key: z.string().max(200) }))
    .output(z.object({ value: z.unknown() }).nullable()),
  put: procedure
    .input(
      z.object({
        key: z.string().max(200),
        value: z.unknown().refine(isKeepable),
      }),
    )
    .output(z.object({})),
  clear: procedure.input(z.object({ key: z.string().max(200) })).output(z.object({})),
};

export const diagnostics = {
  /** Facts for a fault report; no personal data. */
  read: procedure.output(z.object({ text: z.string(), folder: z.string(), logFile: z.string() })),
  /** A fault in the page, for the local log: a code and a place, never a record. */
  note: procedure.input(z.object({ code: line(80), place: line(200) })).output(z.object({})),
};

export type SettingsFields = z.output<typeof settingsFields>;
export type NeedKind = (typeof needKinds)[number];
export type TrashKind = (typeof trashKinds)[number];
