import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CycleFields, LedgerRow, Proposal } from '../../../shared/contract/timetable.ts';
import { clashSentence } from '../../data/clash-words.ts';
import { useNames } from '../../data/names.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button, Data, DateText, Pill, TimeText } from '../../ui/index.ts';
import { mostMissed, proposalCosts, proposalReason } from './proposal-words.ts';
import styles from './timetable.module.css';

interface ProposalItemProps {
  proposal: Proposal;
  ledger: readonly LedgerRow[];
  cycle: CycleFields['kind'];
  /** A session moves here; else a new one is planned. */
  isMove: boolean;
  isPending: boolean;
  onTake: () => void;
}

/** A time with its reason, what it costs whom, and what is in the way. */
export function ProposalItem({ proposal, ledger, cycle, isMove, isPending, onTake }: ProposalItemProps) {
  const { t } = useTranslation();
  const names = useNames();
  const most = mostMissed(ledger);
  const { slot, clashes, worst } = proposal;
  const isTaken = clashes.some(({ kind }) => kind === 'same-group');
  return (
    <li className={styles.proposal}>
      <div className={styles.slot}>
        <span>
          <b>
            <DateText date={slot.date} format="weekday" />
          </b>{' '}
          {slot.letter !== null && (
            <span className={styles.quiet}>
              {cycle === 'weeks'
                ? t('{{letter}} week', { letter: slot.letter })
                : t('{{letter}} day', { letter: slot.letter })}
            </span>
          )}
        </span>
        <span className={styles.detail}>
          <Data>{slot.periodName}</Data>, <TimeText time={slot.start} minutes={slot.minutes} />
        </span>
      </div>
      <div className={styles.reason}>
        <span>
          {proposalReason(proposal, t)}{' '}
          {most > 1 && worst > most && <Pill hue="amber">{t('touches the most missed class')}</Pill>}
        </span>
        {proposalCosts(proposal, ledger, names, t).map(({ course, who }) => (
          <span key={course} className={styles.detail}>
            <Data>{course}</Data>: <Data>{who}</Data>
          </span>
        ))}
        {clashes.map((clash) => (
          <span key={`${clash.kind} ${clash.sessionId} ${clash.name}`} className={styles.clash}>
            <TriangleAlert aria-hidden="true" />
            <Data>{clashSentence(clash, names, t)}</Data>
          </span>
        ))}
      </div>
      <Button
        size="small"
        onPress={onTake}
        isDisabled={isTaken || isPending}
        aria-label={
          isMove
            ? t('Move here: {{day}}, {{period}}', {
                day: formatDate(slot.date, 'weekday'),
                period: slot.periodName,
              })
            : t('Plan here: {{day}}, {{period}}', {
                day: formatDate(slot.date, 'weekday'),
                period: slot.periodName,
              })
        }
      >
        {isMove ? t('Move here') : t('Plan here')}
      </Button>
    </li>
  );
}
