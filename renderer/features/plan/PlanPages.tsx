import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubPages } from '../../ui/index.ts';

export type PlanPage = 'plan' | 'norms' | 'curriculum';

interface PlanPagesProps {
  groupId: string;
  page: PlanPage;
  /** What can be done with the page that is open. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The pages of a group's plan, one row of tabs below those of the group. */
export function PlanPages({ groupId, page, actions, children }: PlanPagesProps) {
  const { t } = useTranslation();
  const base = `/groups/${groupId}/plan`;
  const tabs = [
    { page: 'plan', href: base, label: t('Plan') },
    { page: 'norms', href: `${base}/norms`, label: t('Norms') },
    { page: 'curriculum', href: `${base}/curriculum`, label: t('Curriculum') },
  ];
  return (
    <SubPages
      label={t('Pages of the plan')}
      tabs={tabs}
      current={tabs.find((tab) => tab.page === page)?.href ?? base}
      actions={actions}
    >
      {children}
    </SubPages>
  );
}
