import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { largestLibraryFile } from '../../../shared/contract/activities.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { formatBytes } from '../../i18n/format.ts';
import { AppLink, Busy, FileDrop, LinkButton } from '../../ui/index.ts';
import { ActivitiesPreview, type LibraryPreview } from './ActivitiesPreview.tsx';
import { ImportFrame } from './ImportFrame.tsx';
import { PracticeNotice, useIsPractice } from './PracticeNotice.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TakenIn } from './Taking.tsx';
import { useUpload } from '../../data/use-upload.ts';
import styles from './transfer.module.css';

/** Activities come in from a file that another Mezzo has exported: all of it, or nothing. */
export function ImportActivitiesScreen() {
  const { t } = useTranslation();
  const isPractice = useIsPractice();
  const [preview, setPreview] = useState<(LibraryPreview & { uploadId: string }) | null>(null);
  const [taken, setTaken] = useState<{ count: number; undoStep: number | null } | null>(null);
  const { upload, start, forget } = useUpload(async ({ uploadId }) => ({
    ...(await client.activities.previewImport({ uploadId })),
    uploadId,
  }));
  const take = useChange((uploadId: string) => client.activities.import({ uploadId }), {
    onSuccess: setTaken,
  });
  const step = taken ? 'done' : preview ? 'preview' : 'file';
  const toTake = preview?.activities.filter(({ outcome }) => outcome !== 'same').length ?? 0;

  function beginAnew(): void {
    forget();
    setPreview(null);
    setTaken(null);
  }

  return (
    <ImportFrame
      title={t('Import activities')}
      subtitle={t('A file that a colleague has exported from Mezzo. It holds exercises, no records.')}
      above={<AppLink href="/activities">{t('Activities')}</AppLink>}
      step={step}
      isPlain
    >
      {isPractice && <PracticeNotice />}
      {step === 'file' && !isPractice && (
        <div className={styles.step}>
          <FileDrop
            label={t('A file of activities')}
            description={t(
              'Its name ends in .json; up to {{size}}. Nothing is taken in before you have looked it over.',
              {
                size: formatBytes(largestLibraryFile),
              },
            )}
            accept={['.json', 'application/json']}
            onFile={(file) => start(file, setPreview)}
            isDisabled={upload.state === 'sending'}
            errorMessage={
              upload.state !== 'failed'
                ? undefined
                : upload.failure.code === 'FILE_BINARY'
                  ? t('This is not a file of activities. Nothing was taken in.')
                  : failureMessage(upload.failure, t)
            }
          />
          {upload.state === 'sending' && <Busy lines={3} />}
        </div>
      )}
      {step === 'preview' && preview && (
        <div className={styles.step}>
          <ActivitiesPreview preview={preview} />
          <StepButtons
            onBack={beginAnew}
            onAnother={beginAnew}
            note={preview.problemCount === 0 && t('One step takes all of it back.')}
            forward={
              preview.problemCount === 0
                ? {
                    label: t('Import {{count}} activities', { count: toTake }),
                    onPress: () => take.mutate(preview.uploadId),
                    isWorking: take.isPending,
                  }
                : undefined
            }
          />
        </div>
      )}
      {taken && (
        <TakenIn
          undoStep={taken.undoStep}
          onAnother={beginAnew}
          link={
            <LinkButton kind="primary" href="/activities">
              {t('Open the library')}
            </LinkButton>
          }
        >
          {t('{{count}} activities are in the library.', { count: taken.count })}
        </TakenIn>
      )}
    </ImportFrame>
  );
}
