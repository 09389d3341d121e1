import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubPages } from '../../ui/index.ts';

export type RosterPage = 'members' | 'enrolment' | 'classes';

interface RosterPagesProps {
  groupId: string;
  page: RosterPage;
  children: ReactNode;
}

/** The pages of a group's roster: who is in it, who is on the way, and what they miss of their classes. */
export function RosterPages({ groupId, page, children }: RosterPagesProps) {
  const { t } = useTranslation();
  const base = `/groups/${groupId}/roster`;
  const tabs: readonly { page: RosterPage; href: string; label: string }[] = [
    { page: 'members', href: base, label: t('Members') },
    { page: 'enrolment', href: `${base}/enrolment`, label: t('Before the group') },
    { page: 'classes', href: `${base}/classes`, label: t('Classes missed') },
  ];
  return (
    <SubPages
      label={t('Pages of the roster')}
      tabs={tabs}
      current={tabs.find((tab) => tab.page === page)?.href ?? base}
    >
      {children}
    </SubPages>
  );
}
