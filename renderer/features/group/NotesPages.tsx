import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubPages } from '../../ui/index.ts';

export type NotesPage = 'notes' | 'incidents';

interface NotesPagesProps {
  groupId: string;
  page: NotesPage;
  /** What can be done with the page that is open. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The pages of what is written about a group: its notes, and its incidents. */
export function NotesPages({ groupId, page, actions, children }: NotesPagesProps) {
  const { t } = useTranslation();
  const base = `/groups/${groupId}/notes`;
  const tabs: readonly { page: NotesPage; href: string; label: string }[] = [
    { page: 'notes', href: base, label: t('Notes') },
    { page: 'incidents', href: `${base}/incidents`, label: t('Incidents') },
  ];
  return (
    <SubPages
      label={t('Pages of the notes')}
      tabs={tabs}
      current={tabs.find((tab) => tab.page === page)?.href ?? base}
      actions={actions}
    >
      {children}
    </SubPages>
  );
}
