import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubPages } from '../../ui/index.ts';

export type RecordPage = 'attendance' | 'done' | 'acts' | 'dynamics' | 'goals' | 'notes' | 'looking-back';

interface RecordPagesProps {
  sessionId: string;
  page: RecordPage;
  /** What can be done with the page that is open. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The pages of a session's record: who was there, what was done, who spoke, what is written. */
export function RecordPages({ sessionId, page, actions, children }: RecordPagesProps) {
  const { t } = useTranslation();
  const base = `/sessions/${sessionId}`;
  const tabs: readonly { page: RecordPage; href: string; label: string }[] = [
    { page: 'attendance', href: base, label: t('Attendance') },
    { page: 'done', href: `${base}/done`, label: t('What was done') },
    { page: 'acts', href: `${base}/acts`, label: t('Acts') },
    { page: 'dynamics', href: `${base}/dynamics`, label: t('Dynamics') },
    { page: 'goals', href: `${base}/goals`, label: t('Goals and check-in') },
    { page: 'notes', href: `${base}/notes`, label: t('Notes') },
    { page: 'looking-back', href: `${base}/looking-back`, label: t('Looking back') },
  ];
  return (
    <SubPages
      label={t('Pages of the record')}
      tabs={tabs}
      current={tabs.find((tab) => tab.page === page)?.href ?? base}
      actions={actions}
    >
      {children}
    </SubPages>
  );
}
