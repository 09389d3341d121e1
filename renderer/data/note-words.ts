import type { TFunction } from 'i18next';
import type { NoteStanding, NoteTemplate } from '../../shared/contract/notes.ts';
import {
  formatsOfKind,
  isBroughtFormat,
  type NoteFormat,
  noteFormats,
  type NoteKind,
  type NoteSectionKey,
  type NoteSource,
} from '../../shared/domain/note-formats.ts';
import type { Hue } from '../ui/index.ts';

/** A part of a note as it is written: its heading, and a question that helps to begin. */
export interface AskedSection {
  key: string;
  heading: string;
  prompt: string;
}

export function formatName(format: NoteFormat, t: TFunction): string {
  switch (format) {
    case 'group':
      return t('Group note');
    case 'dap':
      return t('DAP: data, assessment, plan');
    case 'soap':
      return t('SOAP: subjective, objective, assessment, plan');
    case 'birp':
      return t('BIRP: behavior, intervention, response, plan');
    case 'girp':
      return t('GIRP: goal, intervention, response, plan');
    case 'sirp':
      return t('SIRP: situation, intervention, response, plan');
    case 'free':
      return t('Free text');
  }
}

/** The formats that a note of this kind can have: those that Mezzo brings, then templates of one's own. */
export function formatOptions(kind: NoteKind, templates: readonly NoteTemplate[], t: TFunction) {
  return [
    ...formatsOfKind[kind].map((format) => ({ value: format as string, label: formatName(format, t) })),
    ...templates
      .filter((template) => template.kind === kind)
      .map(({ id, name }) => ({ value: id, label: name, isData: true })),
  ];
}

/** The parts of a format; of a template that is gone, nothing is known: one part. */
export function sectionsOf(
  format: string,
  templates: readonly NoteTemplate[],
  t: TFunction,
): readonly AskedSection[] {
  if (isBroughtFormat(format)) return noteFormats[format].map((key) => ({ key, ...sectionWords(key, t) }));
  const template = templates.find(({ id }) => id === format);
  if (template)
    return template.sections.map(({ heading, prompt }, place) => ({
      key: `own-${place + 1}`,
      heading,
      prompt,
    }));
  return [{ key: 'text', ...sectionWords('text', t) }];
}

function sectionWords(key: NoteSectionKey, t: TFunction): Omit<AskedSection, 'key'> {
  switch (key) {
    case 'text':
      return { heading: t('Note'), prompt: t('What should be known next time, by you or by a colleague?') };
    case 'data':
      return { heading: t('Data'), prompt: t('What did you see and hear?') };
    case 'assessment':
      return { heading: t('Assessment'), prompt: t('What does it mean, in view of the goals?') };
    case 'plan':
      return { heading: t('Plan'), prompt: t('What comes next, and who does it?') };
    case 'subjective':
      return { heading: t('Subjective'), prompt: t('What did the member say about it, in their own words?') };
    case 'objective':
      return { heading: t('Objective'), prompt: t('What did you see and hear?') };
    case 'behavior':
      return { heading: t('Behavior'), prompt: t('What did the member do and say?') };
    case 'intervention':
      return { heading: t('Intervention'), prompt: t('What did you do, and why?') };
    case 'response':
      return { heading: t('Response'), prompt: t('How did the member take it up?') };
    case 'goal':
      return { heading: t('Goal'), prompt: t('Which goal was worked on?') };
    case 'situation':
      return { heading: t('Situation'), prompt: t('Where does the member stand, and what was it about?') };
    case 'meeting':
      return { heading: t('Meeting'), prompt: t('When, how long, who was there, what it was about.') };
    case 'done':
      return { heading: t('What was done'), prompt: t('Against the plan: what was reached, what was not?') };
    case 'process':
      return {
        heading: t('Process and dynamics'),
        prompt: t('How did they work together? What changed in the group?'),
      };
    case 'incidents':
      return { heading: t('Incidents'), prompt: t('Only that there was one, and where it is written down.') };
    case 'next':
      return {
        heading: t('Next time'),
        prompt: t('What do you take up again? What will you do differently?'),
      };
  }
}

/** Where a note stands, in a word, and the colour that goes with it. */
export function standingWord(standing: NoteStanding, t: TFunction): { word: string; hue: Hue } {
  switch (standing) {
    case 'unwritten':
      return { word: t('not written'), hue: 'amber' };
    case 'draft':
      return { word: t('draft'), hue: 'blue' };
    case 'needs-second':
      return { word: t('needs a second signature'), hue: 'plum' };
    case 'signed':
      return { word: t('signed'), hue: 'teal' };
    case 'damaged':
      return { word: t('damaged'), hue: 'rose' };
  }
}

/** From where a sentence comes: "from attendance". */
export function sourceWord(source: NoteSource, t: TFunction): string {
  switch (source) {
    case 'session':
      return t('from the session');
    case 'attendance':
      return t('from attendance');
    case 'agenda':
      return t('from the agenda');
    case 'acts':
      return t('from acts');
    case 'observations':
      return t('from what was seen');
    case 'goals':
      return t('from the goals');
    case 'measures':
      return t('from the check-in');
    case 'incidents':
      return t('from the incident log');
  }
}
