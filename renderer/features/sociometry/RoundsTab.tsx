import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { FileDown, FileUp, History, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoundSummary } from '../../../shared/contract/sociometry.ts';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { askedWords } from '../../data/sociometry-words.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import {
  Busy,
  Button,
  type Column,
  Data,
  DataTable,
  DateText,
  EmptyState,
  LinkButton,
  LoadFailure,
} from '../../ui/index.ts';
import { roundAddress, roundsAddress } from './addresses.ts';
import { Caution } from './Caution.tsx';
import styles from './sociometry.module.css';

/** The sociometric rounds of a group: when whom was asked what, and how it fell out in figures. */
export function RoundsTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const rounds = useQuery(core.sociometry.list.queryOptions({ input: { groupId } }));
  const exportRounds = useChange(() => client.sociometry.export({ groupId, roundId: null }), {
    onSuccess: downloadCsv,
  });
  if (!rounds.data)
    return rounds.isError ? (
      <LoadFailure
        message={failureMessage(toFailure(rounds.error), t)}
        onRetry={() => void rounds.refetch()}
      />
    ) : (
      <Busy lines={6} />
    );
  const newRound = (
    <LinkButton kind="primary" icon={<Plus aria-hidden="true" />} href={roundsAddress(groupId, 'new')}>
      {t('New round')}
    </LinkButton>
  );
  const importFile = (
    <LinkButton icon={<FileUp aria-hidden="true" />} href={`/groups/${groupId}/import-rounds`}>
      {t('Import')}
    </LinkButton>
  );
  if (rounds.data.length === 0)
    return (
      <EmptyState
        action={
          <span className={styles.buttons}>
            {newRound}
            {importFile}
          </span>
        }
      >
        {t(
          'Here stand sociometric rounds: on one stated question, whom each member would choose. Ask on paper, enter the answers, and see who is linked with whom.',
        )}
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <Caution />
      <DataTable<RoundSummary>
        label={t('Sociometric rounds')}
        rows={rounds.data}
        rowId={(round) => round.id}
        rowName={(round) =>
          t('{{criterion}}, {{day}}', { criterion: round.criterion, day: formatDate(round.takenOn) })
        }
        rowHref={(round) => roundAddress(groupId, round.id)}
        {...(rounds.data.length > 6 && { filterLabel: t('Find a round') })}
        tools={
          <span className={styles.buttons}>
            {rounds.data.length > 1 && (
              <LinkButton icon={<History aria-hidden="true" />} href={roundsAddress(groupId, 'over-time')}>
                {t('Through time')}
              </LinkButton>
            )}
            {importFile}
            <Button icon={<FileDown aria-hidden="true" />} onPress={() => exportRounds.mutate()}>
              {t('Export')}
            </Button>
            {newRound}
          </span>
        }
        columns={roundColumns(t)}
        empty={<EmptyState>{t('No round matches.')}</EmptyState>}
      />
    </div>
  );
}

function roundColumns(t: TFunction): Column<RoundSummary>[] {
  return [
    {
      id: 'criterion',
      header: t('Question'),
      cell: (round) => (
        <>
          <Data>{round.criterion}</Data>
          <span className={styles.below}>{askedWords(round, t)}</span>
        </>
      ),
      sortValue: (round) => round.criterion,
    },
    {
      id: 'day',
      header: t('Day'),
      cell: (round) => (
        <>
          <DateText date={round.takenOn} />
          {round.sessionNumber !== null && (
            <span className={styles.below}>
              {t('after session {{number}}', { number: round.sessionNumber })}
            </span>
          )}
        </>
      ),
      sortValue: (round) => round.takenOn,
      width: '10rem',
    },
    {
      id: 'answered',
      header: t('Answered'),
      cell: (round) =>
        t('{{answered}} of {{members}}', {
          answered: formatNumber(round.answered),
          members: formatNumber(round.members),
        }),
      sortValue: (round) => round.answered,
      isNumeric: true,
      width: '8rem',
    },
    {
      id: 'pairs',
      header: t('Mutual pairs'),
      cell: (round) => formatNumber(round.mutualPairs),
      sortValue: (round) => round.mutualPairs,
      isNumeric: true,
      width: '8.5rem',
    },
    {
      id: 'unchosen',
      header: t('Not chosen'),
      cell: (round) => formatNumber(round.unchosen),
      sortValue: (round) => round.unchosen,
      isNumeric: true,
      width: '8rem',
    },
  ];
}
