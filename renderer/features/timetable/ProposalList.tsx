import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/contract/sessions.ts';
import type { CycleFields, LedgerRow, Proposal } from '../../../shared/contract/timetable.ts';
import { clashSentence } from '../../data/clash-words.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button, Data, DateText, Pill, TimeText } from '../../ui/index.ts';
import { mostMissed, proposalCosts, proposalReason } from './proposal-words.ts';
import styles from './timetable.module.css';

interface ProposalListProps {
  groupId: string;
  proposals: readonly Proposal[];
  ledger: readonly LedgerRow[];
  /** The session that is being moved; null plans a new one. */
  moved: Session | null;
  place: string;
  cycle: CycleFields['kind'];
}

const firstShown = 6;

/** Times from the fairest down, each with its reason, what it costs whom, and what is in the way. */
export function ProposalList({ groupId, proposals, ledger, moved, place, cycle }: ProposalListProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [shownCount, setShownCount] = useState(firstShown);
  const most = mostMissed(ledger);
  const take = useChange(
    async ({ slot: { date, start, minutes } }: Proposal): Promise<{ undoStep: number | null }> => {
      if (!moved)
        return await client.sessions.create({
          groupId,
          fields: { date, start, minutes, place, topic: '', remarks: '' },
        });
      const { id, topic, remarks } = moved;
      const fields = { date, start, minutes, place, topic, remarks };
      return await client.sessions.update({ id, fields, scope: 'this' });
    },
    {
      message: (_, { slot }) =>
        moved
          ? t('The session is moved to {{day}}.', { day: formatDate(slot.date) })
          : t('A session on {{day}} is planned.', { day: formatDate(slot.date) }),
    },
  );

  return (
    <>
      <ol className={styles.proposals} aria-label={t('Proposed times')}>
        {proposals.slice(0, shownCount).map((proposal) => {
          const { slot, clashes, worst } = proposal;
          const isTaken = clashes.some(({ kind }) => kind === 'same-group');
          return (
            <li key={`${slot.date} ${slot.periodName}`} className={styles.proposal}>
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
                onPress={() => take.mutate(proposal)}
                isDisabled={isTaken || take.isPending}
                aria-label={
                  moved
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
                {moved ? t('Move here') : t('Plan here')}
              </Button>
            </li>
          );
        })}
      </ol>
      {proposals.length > shownCount && (
        <div>
          <Button onPress={() => setShownCount(proposals.length)}>
            {t('Show {{count}} more', { count: proposals.length - shownCount })}
          </Button>
        </div>
      )}
    </>
  );
}
