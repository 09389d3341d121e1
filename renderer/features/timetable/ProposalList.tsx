import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/contract/sessions.ts';
import type { CycleFields, LedgerRow, Proposal } from '../../../shared/contract/timetable.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { Button, Data } from '../../ui/index.ts';
import { ProposalItem } from './ProposalItem.tsx';
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

/** Times from the fairest down; those at which no member ever has a class are one line at the end. */
export function ProposalList({ groupId, proposals, ledger, moved, place, cycle }: ProposalListProps) {
  const { t } = useTranslation();
  const [shownCount, setShownCount] = useState(firstShown);
  // Where no timetable is entered, nothing is known of class time either.
  const isOutside = ({ isClassTime, students }: Proposal) => students > 0 && !isClassTime;
  const inClassTime = proposals.filter((proposal) => !isOutside(proposal));
  const outside = proposals.filter(isOutside);
  const periods = [...new Set(outside.map(({ slot }) => slot.periodName))];
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

  const item = (proposal: Proposal) => (
    <ProposalItem
      key={`${proposal.slot.date} ${proposal.slot.periodName}`}
      proposal={proposal}
      ledger={ledger}
      cycle={cycle}
      isMove={moved !== null}
      isPending={take.isPending}
      onTake={() => take.mutate(proposal)}
    />
  );

  return (
    <>
      <ol className={styles.proposals} aria-label={t('Proposed times')}>
        {inClassTime.slice(0, shownCount).map(item)}
      </ol>
      {inClassTime.length > shownCount && (
        <div>
          <Button onPress={() => setShownCount(inClassTime.length)}>
            {t('Show {{count}} more', { count: inClassTime.length - shownCount })}
          </Button>
        </div>
      )}
      {outside.length > 0 && (
        <details className={styles.outside} open={inClassTime.length === 0}>
          <summary>
            {t('Outside class time:')} <Data>{formatList(periods)}</Data>{' '}
            {t('({{count}} times)', { count: outside.length })}
          </summary>
          <ol className={styles.proposals} aria-label={t('Proposed times outside class time')}>
            {outside.map(item)}
          </ol>
        </details>
      )}
    </>
  );
}
