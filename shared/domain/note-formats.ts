/** What a section of a note is about; the page has the words for its heading and its prompt. */
export const noteSectionKeys = [
  'text',
  'data',
  'assessment',
  'plan',
  'subjective',
  'objective',
  'behavior',
  'intervention',
  'response',
  'goal',
  'situation',
  'meeting',
  'done',
  'process',
  'incidents',
  'next',
] as const;
export type NoteSectionKey = (typeof noteSectionKeys)[number];

/** The formats that Mezzo brings. Their sections, in order. */
export const noteFormats = {
  group: ['meeting', 'done', 'process', 'incidents', 'next'],
  dap: ['data', 'assessment', 'plan'],
  soap: ['subjective', 'objective', 'assessment', 'plan'],
  birp: ['behavior', 'intervention', 'response', 'plan'],
  girp: ['goal', 'intervention', 'response', 'plan'],
  sirp: ['situation', 'intervention', 'response', 'plan'],
  free: ['text'],
} as const satisfies Record<string, readonly NoteSectionKey[]>;
export type NoteFormat = keyof typeof noteFormats;

/** The formats of each kind of note; the first is the one that a first note begins with. */
export const formatsOfKind = {
  group: ['group', 'free'],
  individual: ['dap', 'soap', 'birp', 'girp', 'sirp', 'free'],
} as const satisfies Record<NoteKind, readonly NoteFormat[]>;

export const noteKinds = ['group', 'individual'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** True for a format that Mezzo brings; any other is the id of a template of one's own. */
export function isBroughtFormat(format: string): format is NoteFormat {
  return Object.hasOwn(noteFormats, format);
}

/** From which part of the record a pre-filled sentence comes. */
export const noteSources = [
  'session',
  'attendance',
  'agenda',
  'acts',
  'observations',
  'goals',
  'measures',
  'incidents',
] as const;
export type NoteSource = (typeof noteSources)[number];

/** Where a sentence belongs, best first; a format without any of them takes it in its first section. */
const placeOf: Readonly<Record<NoteSource, readonly NoteSectionKey[]>> = {
  session: ['meeting', 'data', 'objective', 'situation', 'intervention'],
  attendance: ['meeting', 'data', 'objective', 'behavior', 'situation', 'response'],
  agenda: ['done', 'intervention', 'data', 'objective', 'situation'],
  acts: ['process', 'behavior', 'data', 'objective', 'response'],
  observations: ['process', 'behavior', 'data', 'objective', 'response'],
  goals: ['goal', 'assessment', 'done', 'situation'],
  measures: ['subjective', 'response', 'data', 'process', 'situation'],
  incidents: ['incidents', 'process'],
};

/** The section of a note, by its key, in which a sentence from `source` belongs. Keys of a template find the first. */
export function sectionFor(source: NoteSource, keys: readonly string[]): string {
  return placeOf[source].find((key) => keys.includes(key)) ?? keys[0] ?? 'text';
}

/** Texts of one format taken over into another: what has the same key stays, the rest goes to the first section. */
export function fitSections<Section extends { key: string; heading: string; text: string }>(
  before: readonly Section[],
  wanted: readonly { key: string; heading: string }[],
): { key: string; heading: string; text: string }[] {
  const homeless = before
    .filter(({ key, text }) => text !== '' && !wanted.some((section) => section.key === key))
    .map(({ heading, text }) => (heading === '' ? text : `${heading}: ${text}`));
  return wanted.map(({ key, heading }, place) => {
    const own = before.find((section) => section.key === key)?.text ?? '';
    const texts = place === 0 ? [own, ...homeless] : [own];
    return { key, heading, text: texts.filter(Boolean).join('\n') };
  });
}

interface SessionHeading {
  date: string;
  number: number | null;
  groupName: string;
}

/** Whether the session of a signed note has been moved, renumbered or renamed since it was signed. */
export function isSignedForAnother(signed: SessionHeading | null, now: SessionHeading): boolean {
  return (
    signed !== null &&
    (signed.date !== now.date || signed.number !== now.number || signed.groupName !== now.groupName)
  );
}
