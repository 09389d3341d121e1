import type { TFunction } from 'i18next';
import type { Candidate, ScreeningQuestion } from '../../../shared/contract/enrolment.ts';
import { isSettled } from '../../../shared/domain/consent.ts';
import type { EnrolmentStage } from '../../../shared/domain/enrolment-stage.ts';
import { standingHue, standingWords } from '../../data/consent-words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Hue } from '../../ui/index.ts';

/** A stage, what it holds, and what its empty column says. */
export function stageWords(
  stage: EnrolmentStage,
  t: TFunction,
): { name: string; meaning: string; empty: string } {
  switch (stage) {
    case 'referred':
      return {
        name: t('Referred'),
        meaning: t('Somebody named them for the group. The conversation is still to come.'),
        empty: t('Nobody waits for a first conversation.'),
      };
    case 'screened':
      return {
        name: t('Screened'),
        meaning: t('You have talked with them about the group.'),
        empty: t('Drop somebody here when you have talked.'),
      };
    case 'consent':
      return {
        name: t('Consent'),
        meaning: t('The forms are out or back; each card says what is still missing.'),
        empty: t('Drop somebody here when the forms are out.'),
      };
    case 'enrolled':
      return {
        name: t('Enrolled'),
        meaning: t('In the group. They leave by the roster, with a last day.'),
        empty: t('Nobody is in the group yet.'),
      };
    case 'waiting':
      return {
        name: t('Waiting'),
        meaning: t('On the wait list, in its order.'),
        empty: t('Nobody waits for a place.'),
      };
    case 'declined':
      return {
        name: t('Declined'),
        meaning: t('Not in this group, with the reason. They can be taken up again.'),
        empty: t('Nobody was declined.'),
      };
    case 'left':
      return { name: t('Left'), meaning: t('Was in the group and has left.'), empty: '' };
  }
}

export function questionWords(question: ScreeningQuestion, t: TFunction): string {
  switch (question) {
    case 'fits-the-need':
      return t('Does the group fit what they need?');
    case 'ready':
      return t('Do they want to come, and are they ready for a group?');
    case 'safe':
      return t('Will they and the others be safe in it?');
    case 'no-conflict':
      return t('Is there no conflict with somebody in the group?');
    case 'no-sibling-unless-meant':
      return t('Is no brother or sister in it, unless that is meant?');
  }
}

/** The same five, for a line that lists what speaks against it. */
export function concernWords(question: ScreeningQuestion, t: TFunction): string {
  switch (question) {
    case 'fits-the-need':
      return t('the group may not fit the need');
    case 'ready':
      return t('not ready yet');
    case 'safe':
      return t('safety');
    case 'no-conflict':
      return t('a conflict in the group');
    case 'no-sibling-unless-meant':
      return t('a brother or sister in the group');
  }
}

export interface MissingLine {
  id: string;
  words: string;
  hue: Hue;
}

/** What is still missing for somebody, a line for each thing; `nameOf` names a person of the board. */
export function missingLines(
  candidate: Candidate,
  nameOf: (personId: string) => string,
  t: TFunction,
): MissingLine[] {
  const lines = candidate.missing.map((thing): MissingLine => {
    switch (thing) {
      case 'screening':
        return { id: thing, words: t('Conversation to come'), hue: 'amber' };
      case 'screening-concern':
        return { id: thing, words: concern(candidate, t), hue: 'amber' };
      case 'consent':
      case 'assent':
        return { id: thing, words: standingWords(thing, candidate[thing], t), hue: 'rose' };
      case 'confidentiality':
        return { id: thing, words: t('Limits not explained yet'), hue: 'amber' };
      case 'kept-apart':
        return {
          id: thing,
          words: t('Not together with {{names}}', { names: candidate.keptApartFrom.map(nameOf).join(', ') }),
          hue: 'rose',
        };
    }
  });
  for (const kind of ['consent', 'assent'] as const) {
    if (
      candidate[kind].standing === 'expiring' &&
      candidate.stage !== 'declined' &&
      candidate.stage !== 'left'
    )
      lines.push({
        id: `${kind} expiring`,
        words: standingWords(kind, candidate[kind], t),
        hue: standingHue(candidate[kind]),
      });
  }
  return lines;
}

/**
 * What a card says: before the first conversation nobody expects forms, so only what speaks for or against that
 * conversation.
 */
export function cardLines(
  candidate: Candidate,
  nameOf: (personId: string) => string,
  t: TFunction,
): MissingLine[] {
  const lines = missingLines(candidate, nameOf, t);
  if (candidate.stage !== 'referred') return lines;
  return lines.filter(({ id }) => ['screening', 'screening-concern', 'kept-apart'].includes(id));
}

function concern({ screening: { answers } }: Candidate, t: TFunction): string {
  const against = (Object.keys(answers) as ScreeningQuestion[]).filter(
    (question) => answers[question] === 'no',
  );
  return t('To talk over: {{concerns}}', {
    concerns: against.map((question) => concernWords(question, t)).join(', '),
  });
}

/** What a card says of somebody beside what is missing: where from, since when, why not. */
export function stageFact(candidate: Candidate, t: TFunction): string {
  switch (candidate.stage) {
    case 'referred':
      return [candidate.referredOn === null ? '' : formatDate(candidate.referredOn), candidate.referralSource]
        .filter(Boolean)
        .join(' · ');
    case 'screened':
      return candidate.screening.screenedOn === null
        ? ''
        : t('talked on {{day}}', { day: formatDate(candidate.screening.screenedOn) });
    case 'waiting':
      return t('number {{place}}', { place: candidate.waitPosition ?? '' });
    case 'declined':
      return candidate.declineReason;
    case 'consent':
    case 'enrolled':
    case 'left':
      return '';
  }
}

/** Whether somebody on the way has all that the group asks for. */
export function isReady(candidate: Candidate): boolean {
  return (
    candidate.stage === 'consent' &&
    candidate.missing.length === 0 &&
    isSettled(candidate.consent.standing) &&
    isSettled(candidate.assent.standing)
  );
}
