import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubPages } from '../../ui/index.ts';

export type DynamicsPage = 'over-time' | 'sociometry' | 'time-line';

interface DynamicsPagesProps {
  groupId: string;
  page: DynamicsPage;
  /** What can be done with the page that is open. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The pages of a group's dynamics: what was observed over its sessions, what its members chose, what happened. */
export function DynamicsPages({ groupId, page, actions, children }: DynamicsPagesProps) {
  const { t } = useTranslation();
  const base = `/groups/${groupId}/dynamics`;
  const tabs: readonly { page: DynamicsPage; href: string; label: string }[] = [
    { page: 'over-time', href: base, label: t('Over time') },
    { page: 'sociometry', href: `${base}/sociometry`, label: t('Sociometry') },
    { page: 'time-line', href: `${base}/time-line`, label: t('Time line') },
  ];
  return (
    <SubPages
      label={t('Pages of the dynamics')}
      tabs={tabs}
      current={tabs.find((tab) => tab.page === page)?.href ?? base}
      actions={actions}
    >
      {children}
    </SubPages>
  );
}
