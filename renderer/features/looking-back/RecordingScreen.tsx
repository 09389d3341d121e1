import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecordingFields, RecordingRow } from '../../../shared/contract/looking-back.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { RecordingForm } from './RecordingForm.tsx';

export const emptyRow: RecordingRow = {
  said: '',
  process: '',
  feelings: '',
  analysis: '',
  skills: '',
  comment: '',
  competencies: [],
};

/** One process recording of a session: a new one, or one that is there. */
export function RecordingScreen({
  sessionId,
  recordingId,
}: {
  sessionId: string;
  recordingId: string | null;
}) {
  const { t } = useTranslation();
  const { ownerName } = useSettings();
  const read = useQuery({
    ...core.processRecordings.get.queryOptions({ input: { id: recordingId ?? '' } }),
    enabled: recordingId !== null,
  });
  if (recordingId === null)
    return (
      <RecordingForm
        sessionId={sessionId}
        recordingId={null}
        saved={{ author: ownerName, rows: [emptyRow], closing: '' }}
        updatedAt={null}
      />
    );
  const failure = read.isError ? toFailure(read.error) : null;
  if (failure?.code === 'NOT_FOUND')
    return (
      <EmptyState
        action={
          <LinkButton href={`/sessions/${sessionId}/looking-back`}>{t('Back to looking back')}</LinkButton>
        }
      >
        {t('This process recording is no longer here.')}
      </EmptyState>
    );
  if (!read.data)
    return failure ? (
      <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={10} />
    );
  const { author, rows, closing, updatedAt } = read.data;
  const saved: RecordingFields = { author, rows, closing };
  return (
    <RecordingForm sessionId={sessionId} recordingId={recordingId} saved={saved} updatedAt={updatedAt} />
  );
}
