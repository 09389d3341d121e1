import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useSettings } from '../../data/settings.ts';
import { PageHeader } from '../../ui/index.ts';
import { Door } from './Door.tsx';
import styles from './private-notes.module.css';
import { PrivateNotes } from './PrivateNotes.tsx';

/** The maker's own notes, behind a door that is shut again whenever one leaves, and while names are hidden. */
export function PrivateNotesScreen() {
  const { t } = useTranslation();
  const { namesHidden } = useSettings();
  const [isOpen, setOpen] = useState(false);
  const [search] = useSearchParams();
  const isShown = isOpen && !namesHidden;
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('Private notes')}
        subtitle={t('For your own memory only, under a key of their own.')}
      />
      {isShown ? (
        <PrivateNotes sessionId={search.get('session')} />
      ) : (
        <Door areNamesHidden={namesHidden} onOpen={() => setOpen(true)} />
      )}
    </div>
  );
}
