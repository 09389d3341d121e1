import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChartSpline } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { readChartAddress } from '../../data/member-chart.ts';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { ChartTools } from './ChartTools.tsx';
import { MemberChart } from './MemberChart.tsx';
import { Multiples } from './Multiples.tsx';
import styles from './single-system.module.css';

/** Each member's scores before and while the group works: all on one page, or one member's large. */
export function ChartsPage({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const read = useQuery({
    ...core.singleSystem.ofGroup.queryOptions({ input: { groupId, series: readChartAddress(search) } }),
    placeholderData: keepPreviousData,
  });
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const chart = read.data;
  if (chart.choices.length === 0)
    return (
      <EmptyState
        icon={<ChartSpline />}
        action={
          <LinkButton kind="primary" href={`/groups/${groupId}/goals/measures`}>
            {t('Go to the measures')}
          </LinkButton>
        }
      >
        {t(
          'Charts draw each member’s scores over time: what was before the group, and what is since. They show by themselves once a measure was answered or a goal rated.',
        )}
      </EmptyState>
    );
  const member = chart.members.find(({ personId }) => personId === search.get('member'));
  return (
    <div className={styles.page}>
      <ChartTools groupId={groupId} chart={chart} member={member ?? null} />
      {chart.chosen === null ? (
        <EmptyState>{t('Of this there is no score any more. Choose another above.')}</EmptyState>
      ) : member ? (
        <MemberChart chart={chart} member={member} />
      ) : (
        <Multiples chart={chart} />
      )}
    </div>
  );
}
