import type { TFunction } from 'i18next';
import type { MeasureFields, MeasureItemFields, Rater } from '../../../shared/contract/measures.ts';

export function newQuestion(fields: Partial<MeasureItemFields> = {}): MeasureItemFields {
  return {
    id: null,
    text: '',
    answer: 'number',
    low: 0,
    high: 10,
    lowWord: '',
    highWord: '',
    words: [],
    isReversed: false,
    ...fields,
  };
}

/** The total of an outside score (no text), or one of its sub-scores. */
export function newSubScore(fields: Partial<MeasureItemFields> = {}): MeasureItemFields {
  return newQuestion({ answer: 'score', low: 0, high: 100, ...fields });
}

function emptyMeasure(fields: Partial<MeasureFields>): MeasureFields {
  return {
    name: '',
    kind: 'check-in',
    better: 'increase',
    scoring: 'sum',
    items: [newQuestion()],
    cutOffs: [],
    source: '',
    instructions: '',
    needsConsent: false,
    ...fields,
  };
}

export interface MeasureExample {
  /** Its part of the address. */
  key: string;
  fields: MeasureFields;
  /** Who answers it, where it is not the member. */
  rater?: Rater;
  /** For what it is good, in a line. */
  use: string;
}

/** Check-ins to begin with, in our own words; they are nobody's instrument, and no norms stand behind them. */
export function measureExamples(t: TFunction): MeasureExample[] {
  const faces = (text: string) => newQuestion({ text, answer: 'faces', low: 1, high: 5 });
  const oftenWords = [t('never'), t('sometimes'), t('often'), t('always')];
  const often = (text: string, isReversed = false) =>
    newQuestion({ text, answer: 'words', low: 1, high: oftenWords.length, words: oftenWords, isReversed });
  return [
    {
      key: 'today',
      use: t('One number at the end of each session'),
      fields: emptyMeasure({
        name: t('How was today for me'),
        items: [
          newQuestion({
            text: t('How was the group for you today?'),
            lowWord: t('not good at all'),
            highWord: t('very good'),
          }),
        ],
      }),
    },
    {
      key: 'arriving',
      use: t('A face on the way in, for young children too'),
      fields: emptyMeasure({
        name: t('How I arrive'),
        items: [faces(t('How do you feel right now?'))],
      }),
    },
    {
      key: 'room',
      use: t('Three faces: was there room for me here?'),
      fields: emptyMeasure({
        name: t('Room for me'),
        scoring: 'mean',
        items: [
          faces(t('I felt safe here today.')),
          faces(t('I could say what I wanted to say.')),
          faces(t('Somebody was kind to me.')),
        ],
      }),
    },
    {
      key: 'others',
      use: t('Getting on with others, by words from never to always'),
      fields: emptyMeasure({
        name: t('My week with others'),
        scoring: 'mean',
        instructions: t('Think of the days since we last met.'),
        items: [
          often(t('I joined in when others did something.')),
          often(t('I asked somebody for help when I needed it.')),
          often(t('I got into a quarrel that I did not want.'), true),
          often(t('I did something kind for somebody.')),
        ],
      }),
    },
    {
      key: 'stress',
      use: t('One number, and less is better'),
      fields: emptyMeasure({
        name: t('How heavy the week was'),
        better: 'decrease',
        items: [
          newQuestion({
            text: t('How heavy was this week for you?'),
            lowWord: t('light'),
            highWord: t('hardly bearable'),
          }),
        ],
      }),
    },
    {
      key: 'classroom',
      rater: 'teacher',
      use: t('For a teacher: what can be seen in class'),
      fields: emptyMeasure({
        name: t('Seen in class'),
        scoring: 'mean',
        instructions: t('For a teacher: think of the last two weeks in your class.'),
        items: [
          often(t('Works together with others.')),
          often(t('Calms down within a few minutes after being upset.')),
          often(t('Is drawn into quarrels.'), true),
        ],
      }),
    },
  ];
}

/** What the form of a new measure begins with, by the last part of its address; null for none that is known. */
export function beginningOf(key: string, t: TFunction): MeasureFields | null {
  if (key === 'check-in') return emptyMeasure({});
  if (key === 'score') return emptyMeasure({ kind: 'score', scoring: 'entered', items: [newSubScore()] });
  return measureExamples(t).find((example) => example.key === key)?.fields ?? null;
}
