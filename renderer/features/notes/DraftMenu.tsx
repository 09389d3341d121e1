import { Ellipsis, History, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteEntry } from '../../../shared/contract/notes.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { IconButton, Menu } from '../../ui/index.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

interface DraftMenuProps {
  entry: NoteEntry;
  /** What was typed last is saved before the draft goes. */
  onBeforeTrash: () => Promise<unknown>;
}

/** What is seldom done with a draft: look at earlier texts, throw it away. */
export function DraftMenu({ entry, onBeforeTrash }: DraftMenuProps) {
  const { t } = useTranslation();
  const [isReading, setReading] = useState(false);
  const trash = useChange((input: { noteId: string }) => client.notes.trash(input), {
    message: () => t('The draft is in the trash.'),
  });
  const { note } = entry;
  if (note === null) return null;
  return (
    <>
      <Menu
        trigger={<IconButton label={t('More for this note')} icon={<Ellipsis aria-hidden="true" />} />}
        label={t('This note')}
        entries={[
          { id: 'versions', label: t('Earlier texts'), icon: <History aria-hidden="true" /> },
          {
            id: 'trash',
            label: t('Move the draft to the trash'),
            icon: <Trash2 aria-hidden="true" />,
            isDanger: true,
            startsGroup: true,
          },
        ]}
        onAction={(id) => {
          if (id === 'versions') setReading(true);
          else void onBeforeTrash().then(() => trash.mutate({ noteId: note.id }));
        }}
      />
      {isReading && <VersionsDialog noteId={note.id} onClose={() => setReading(false)} />}
    </>
  );
}
