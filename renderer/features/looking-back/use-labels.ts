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
    if (label === nobody) return { text: t('Nobody'), isData: false };
    if (label === uncategorised) return { text: t('No category'), isData: false };
    if (by === 'category') return { text: `${label} ${balesWords(Number(label), t)}`, isData: false };
    const participant = people.get(label);
    if (!participant) return { text: t('Somebody else'), isData: false };
    const isMember = participant.kind === 'member';
    return { text: isMember ? names.display(participant) : participant.givenName, isData: true };
  };
}
