import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Dialog, InstantText, LoadFailure } from '../../ui/index.ts';
import { NoteText } from './NoteText.tsx';
import styles from './notes.module.css';

/** Every text that a note has had, the latest first, to read and to copy from. */
export function VersionsDialog({ noteId, onClose }: { noteId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const read = useQuery(core.notes.versions.queryOptions({ input: { noteId } }));
  return (
    <Dialog isOpen onClose={onClose} title={t('Texts of this note')} size="large" isDismissable>
      {read.isPending && <Busy lines={6} />}
      {read.isError && (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      )}
      <ol className={styles.versions}>
        {read.data?.map(({ number, savedAt, sections }) => (
          <li key={number}>
            <h3>
              {t('Text {{number}}', { number })},{' '}
              <span className={styles.quiet}>
                <InstantText instant={savedAt} timeZone={timeZone} />
              </span>
            </h3>
            <NoteText sections={sections} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
