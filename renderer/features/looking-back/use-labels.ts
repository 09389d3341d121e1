import { useTranslation } from 'react-i18next';
import type { ObservedSession, ObserverRecord } from '../../../shared/contract/time-line.ts';
import { type ComparedBy, nobody, uncategorised } from '../../../shared/domain/coding-units.ts';
import { balesWords } from '../../data/bales-words.ts';
import { useNames } from '../../data/names.ts';

/** The name of a record: the observer's, or that it is the facilitator's own. */
export function useRecordName(): (record: ObserverRecord) => string {
  const { t } = useTranslation();
  return (record) => (record.codingId === null ? t('The facilitator’s own') : record.observer);
}

export interface Label {
  text: string;
  /** Whether somebody's name, which is not translated. */
  isData: boolean;
  /** The same where room is scarce: a name with its last initial. */
  short: string;
}

/** What a window's label means: somebody's name, a category, or that nobody was recorded. */
export function useLabelOf(
  participants: ObservedSession['participants'],
  by: ComparedBy,
): (label: string) => Label {
  const { t } = useTranslation();
  const names = useNames();
  const people = new Map(participants.map((participant) => [participant.id, participant]));
  return (label) => {
    if (label === nobody) return words(t('Nobody'));
    if (label === uncategorised) return words(t('No category'));
    if (by === 'category') return words(`${label} ${balesWords(Number(label), t)}`);
    const participant = people.get(label);
    if (!participant) return words(t('Somebody else'));
    if (participant.kind !== 'member')
      return { text: participant.givenName, short: participant.givenName, isData: true };
    return { text: names.display(participant), short: names.signIn(participant), isData: true };
  };
}

function words(text: string): Label {
  return { text, short: text, isData: false };
}
