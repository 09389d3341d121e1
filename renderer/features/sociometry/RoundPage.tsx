import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, EmptyState, LinkButton, LoadFailure, TabsNav } from '../../ui/index.ts';
import { readView, roundAddress, roundsAddress, type RoundView } from './addresses.ts';
import { AnswersView } from './AnswersView.tsx';
import { Caution } from './Caution.tsx';
import { CompareView } from './CompareView.tsx';
import { MatrixView } from './MatrixView.tsx';
import { MeasuresView } from './MeasuresView.tsx';
import { PictureView } from './PictureView.tsx';
import { RoundHead } from './RoundHead.tsx';
import styles from './sociometry.module.css';
import { TargetView } from './TargetView.tsx';

interface RoundPageProps {
  groupId: string;
  roundId: string;
}

/** One round: what was asked, and what the answers show, in pictures, in a matrix and in figures. */
export function RoundPage({ groupId, roundId }: RoundPageProps) {
  const { t } = useTranslation();
  const read = useQuery(core.sociometry.get.queryOptions({ input: { id: roundId } }));
  const details = read.data;
  const failure = read.isError ? toFailure(read.error) : null;
  if (failure?.code === 'NOT_FOUND' || (details && details.round.groupId !== groupId))
    return (
      <EmptyState action={<LinkButton href={roundsAddress(groupId)}>{t('All rounds')}</LinkButton>}>
        {t('This round is no longer here. It may be in the trash.')}
      </EmptyState>
    );
  if (!details)
    return failure ? (
      <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={10} />
    );
  return <RoundViews details={details} />;
}

function RoundViews({ details }: { details: RoundDetails }) {
  const { t } = useTranslation();
  const { id, groupId } = details.round;
  const view = readView(useSearch());
  const words: Record<RoundView, string> = {
    picture: t('Sociogram'),
    target: t('Target'),
    matrix: t('Matrix'),
    measures: t('Figures'),
    answers: t('Answers'),
    compare: t('Compare'),
  };
  const tabs = (Object.keys(words) as RoundView[]).map((one) => ({
    href: roundAddress(groupId, id, one),
    label: words[one],
  }));
  const isEmpty = details.round.choices.length === 0;
  return (
    <div className={styles.page}>
      <RoundHead details={details} />
      <TabsNav label={t('Views of this round')} tabs={tabs} current={roundAddress(groupId, id, view)} />
      {isEmpty && view !== 'answers' && view !== 'compare' ? (
        <EmptyState
          action={
            <LinkButton kind="primary" href={roundAddress(groupId, id, 'answers')}>
              {t('Enter answers')}
            </LinkButton>
          }
        >
          {t('No choices are entered yet. Print the form, or enter what was said.')}
        </EmptyState>
      ) : (
        <>
          {view === 'picture' && <PictureView details={details} />}
          {view === 'target' && <TargetView details={details} />}
          {view === 'matrix' && <MatrixView details={details} />}
          {view === 'measures' && <MeasuresView details={details} />}
          {view === 'answers' && <AnswersView round={details.round} />}
          {view === 'compare' && <CompareView round={details.round} />}
        </>
      )}
      {view !== 'answers' && <Caution />}
    </div>
  );
}
