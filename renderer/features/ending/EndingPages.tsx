import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubPages } from '../../ui/index.ts';

export type EndingPage = 'steps' | 'members' | 'story' | 'summary';

interface EndingPagesProps {
  groupId: string;
  page: EndingPage;
  actions?: ReactNode;
  children: ReactNode;
}

/** The pages of a group's end: what is still to do, how it ends for each member, the story, the closing summary. */
export function EndingPages({ groupId, page, actions, children }: EndingPagesProps) {
  const { t } = useTranslation();
  const base = `/groups/${groupId}/ending`;
  const tabs: readonly { page: EndingPage; href: string; label: string }[] = [
    { page: 'steps', href: base, label: t('Ending') },
    { page: 'members', href: `${base}/members`, label: t('Each member') },
    { page: 'story', href: `${base}/story`, label: t('Story of the group') },
    { page: 'summary', href: `${base}/summary`, label: t('Closing summary') },
  ];
  return (
    <SubPages
      label={t('Pages of the ending')}
      tabs={tabs}
      current={tabs.find((tab) => tab.page === page)?.href ?? base}
      actions={actions}
    >
      {children}
    </SubPages>
  );
}
