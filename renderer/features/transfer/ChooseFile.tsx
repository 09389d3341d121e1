import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureMessage } from '../../data/failure-messages.ts';
import { formatBytes } from '../../i18n/format.ts';
import { FileDrop, ProgressBar } from '../../ui/index.ts';
import styles from './transfer.module.css';
import type { UploadState } from '../../data/use-upload.ts';

interface ChooseFileProps {
  upload: UploadState;
  onFile: (file: File) => void;
  onCancel: () => void;
  /** What the file should look like, with an example. */
  children: ReactNode;
}

/** The first step: a file, and how it gets in. */
export function ChooseFile({ upload, onFile, onCancel, children }: ChooseFileProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.step}>
      <FileDrop
        label={t('A table saved as CSV')}
        description={t(
          'Up to 50 MB. In a spreadsheet: File, Save as, CSV. Nothing is taken in before you have looked it over.',
        )}
        accept={['.csv', '.tsv', '.txt', 'text/csv', 'text/tab-separated-values', 'text/plain']}
        onFile={onFile}
        isDisabled={upload.state === 'sending'}
        errorMessage={upload.state === 'failed' ? failureMessage(upload.failure, t) : undefined}
      />
      {upload.state === 'sending' && (
        <ProgressBar
          label={t('Reading the file')}
          value={upload.sent}
          total={Math.max(1, upload.of)}
          valueLabel={t('{{done}} of {{total}}', {
            done: formatBytes(upload.sent),
            total: formatBytes(upload.of),
          })}
          onCancel={onCancel}
        />
      )}
      {children}
    </div>
  );
}
