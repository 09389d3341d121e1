import type { TFunction } from 'i18next';
import type { Ending, EndingStepEntry } from '../../../shared/contract/endings.ts';
import type { EndingStep } from '../../../shared/domain/ending-steps.ts';

/** What a step is called; one of one's own has its own words. */
export function stepTitle({ step, text }: Pick<EndingStepEntry, 'step' | 'text'>, t: TFunction): string {
  return step === '' ? text : broughtTitle(step, t);
}

export function broughtTitle(step: EndingStep, t: TFunction): string {
  switch (step) {
    case 'gains':
      return t('Look at what each member gained');
    case 'feelings':
      return t('Talk about how the ending feels');
    case 'members':
      return t('Say how it ends for each member');
    case 'evaluation':
      return t('Ask the members what was good and what was not');
    case 'last-ratings':
      return t('Rate the goals a last time');
    case 'last-measures':
      return t('Ask the measures a last time');
    case 'story':
      return t('Make the story of the group');
    case 'certificates':
      return t('Print the certificates');
    case 'summary':
      return t('Write the closing summary');
    case 'notes':
      return t('Finish the notes');
  }
}

/**
 * What the record says of a step, or what belongs to it where only a person can tell. `lastFrom`: the day from which on
 * ratings count as last ones, where it is still to come.
 */
export function stepNote({ step, evidence }: EndingStepEntry, lastFrom: string | null, t: TFunction): string {
  const { done = 0, of = 0 } = evidence ?? {};
  switch (step) {
    case 'gains':
      return t('Written for {{done}} of {{of}} members', { done, of });
    case 'members':
      return t(
        'Settled for {{done}} of {{of}} members: completed, or a transfer or referral that is arranged',
        {
          done,
          of,
        },
      );
    case 'last-ratings':
      return of === 0
        ? t('No goal has a scale')
        : lastFrom !== null
          ? t('Counts from {{day}} on, in the last two sessions; {{of}} goals have a scale', {
              day: lastFrom,
              of,
            })
          : t('{{done}} of {{of}} scaled goals rated in the last two sessions or since', { done, of });
    case 'last-measures':
      return of === 0
        ? t('No measure is asked here')
        : lastFrom !== null
          ? t('Counts from {{day}} on, in the last two sessions; {{of}} scores are asked for', {
              day: lastFrom,
              of,
            })
          : t('{{done}} of {{of}} scores from the last two sessions or since', { done, of });
    case 'story':
      return done === 0
        ? t('Not written yet')
        : done === 1
          ? t('Saved, not printed yet')
          : t('Saved and printed');
    case 'certificates':
      return done === 0 ? t('Not printed yet') : t('Printed or saved as a PDF');
    case 'summary':
      return done === 0 ? t('Not saved yet') : t('Saved, {{count}} sections written', { count: done });
    case 'notes':
      return of === 0 ? t('No note is asked for') : t('{{done}} of {{of}} notes signed', { done, of });
    case 'feelings':
      return t('Over the last sessions, not only in the last one');
    case 'evaluation':
      return t('In a round, on paper, or with a measure');
    case '':
      return '';
  }
}

/** Where a step is done; null where that is in the room. */
export function stepPlace({ step }: EndingStepEntry, ending: Ending): string | null {
  const base = `/groups/${ending.groupId}`;
  const { latest, next } = ending.countdown;
  switch (step) {
    case 'gains':
    case 'members':
      return `${base}/ending/members`;
    case 'last-ratings': {
      const session = latest ?? next;
      return session ? `/sessions/${session.id}/goals` : `${base}/goals`;
    }
    case 'last-measures':
      return `${base}/goals/measures`;
    case 'story':
      return `${base}/ending/story`;
    case 'certificates':
      return `/print/groups/${ending.groupId}/certificates`;
    case 'summary':
      return `${base}/ending/summary`;
    case 'notes':
      return `${base}/notes?show=open`;
    case 'feelings':
    case 'evaluation':
    case '':
      return null;
  }
}
