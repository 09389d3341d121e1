import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubPages } from '../../ui/index.ts';
import { RateLast } from './RateLast.tsx';

export type GoalsPage = 'goals' | 'over-time' | 'measures' | 'charts';

interface GoalsPagesProps {
  groupId: string;
  page: GoalsPage;
  children: ReactNode;
}

/** The pages of what a group works towards: goals and their scales, how they moved, measures, their charts. */
export function GoalsPages({ groupId, page, children }: GoalsPagesProps) {
  const { t } = useTranslation();
  const base = `/groups/${groupId}/goals`;
  const tabs: readonly { page: GoalsPage; href: string; label: string }[] = [
    { page: 'goals', href: base, label: t('Goals') },
    { page: 'over-time', href: `${base}/over-time`, label: t('Over time') },
    { page: 'measures', href: `${base}/measures`, label: t('Measures') },
    { page: 'charts', href: `${base}/charts`, label: t('Charts') },
  ];
  return (
    <SubPages
      label={t('Pages of the goals')}
      tabs={tabs}
      current={tabs.find((tab) => tab.page === page)?.href ?? base}
      actions={<RateLast groupId={groupId} />}
    >
      {children}
    </SubPages>
  );
}
