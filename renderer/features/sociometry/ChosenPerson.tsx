import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { listNames } from '../../data/sociometry-words.ts';
import { Button, Card, Data } from '../../ui/index.ts';
import styles from './sociometry.module.css';

interface ChosenPersonProps {
  details: RoundDetails;
  personId: string;
  nameOf: ReadonlyMap<string, string>;
  hasRejections: boolean;
  onClose: () => void;
}

/** The choices of and for one member, in words. */
export function ChosenPerson({ details, personId, nameOf, hasRejections, onClose }: ChosenPersonProps) {
  const { t } = useTranslation();
  const { choices, members, isRanked } = details.round;
  const hasAnswered = members.find((member) => member.personId === personId)?.hasAnswered ?? false;
  const positive = choices.filter(({ valence }) => valence === 'positive');
  const negative = choices.filter(({ valence }) => valence === 'negative');
  const made = positive.filter(({ fromId }) => fromId === personId).map(({ toId }) => toId);
  const received = positive.filter(({ toId }) => toId === personId).map(({ fromId }) => fromId);
  const mutual = made.filter((id) => received.includes(id));
  const lines = [
    {
      what: isRanked ? t('Chose, in this order') : t('Chose'),
      who: isRanked ? made.map((id) => nameOf.get(id)).join(', ') : listNames(made, nameOf, t),
      nobody: hasAnswered ? t('nobody') : t('has not been asked'),
    },
    { what: t('Chosen by'), who: listNames(received, nameOf, t), nobody: t('nobody in this round') },
    { what: t('Mutual'), who: listNames(mutual, nameOf, t), nobody: t('none in this round') },
    ...(hasRejections
      ? [
          {
            what: t('Would rather not'),
            who: listNames(
              negative.filter(({ fromId }) => fromId === personId).map(({ toId }) => toId),
              nameOf,
              t,
            ),
            nobody: t('nobody'),
          },
        ]
      : []),
  ];
  return (
    <Card
      title={<Data>{nameOf.get(personId) ?? ''}</Data>}
      aside={
        <Button size="small" onPress={onClose}>
          {t('Show everybody')}
        </Button>
      }
    >
      <dl className={styles.findings}>
        {lines.map(({ what, who, nobody }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{who === '' ? nobody : <Data>{who}</Data>}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
