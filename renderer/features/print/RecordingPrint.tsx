import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProcessRecording } from '../../../shared/contract/looking-back.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { competencyWords, recordingColumns } from '../../data/recording-words.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Data, DateText, LoadFailure, Sheet } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import styles from './time-line-print.module.css';

/** A process recording on paper, to hand to the supervisor. */
export function RecordingPrint({ recordingId }: { recordingId: string }) {
  const { t } = useTranslation();
  const recording = useQuery(core.processRecordings.get.queryOptions({ input: { id: recordingId } }));
  const session = useQuery({
    ...core.sessions.get.queryOptions({ input: { id: recording.data?.sessionId ?? '' } }),
    enabled: recording.data !== undefined,
  });
  const failed = recording.isError ? recording : session.isError ? session : null;
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!recording.data || !session.data) return <Busy lines={12} />;
  return <RecordingPaper recording={recording.data} session={session.data} />;
}

function RecordingPaper({ recording, session }: { recording: ProcessRecording; session: SessionWithGroup }) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  return (
    <PrintFrame
      view="recording"
      objectId={recording.id}
      fileName={t('Process recording {{author}}', { author: recording.author })}
      isWide={false}
      backHref={`/sessions/${recording.sessionId}/looking-back/recordings/${recording.id}`}
      label={t('Process recording, {{count}} exchanges', { count: recording.rows.length })}
    >
      <Sheet
        paper={paper}
        title={t('Process recording')}
        subtitle={
          <>
            <Data>{session.groupName}</Data> · {sessionTitle(session, t)} · <DateText date={session.date} />
          </>
        }
        aside={<Data>{recording.author}</Data>}
        footer={<SheetFooter />}
      >
        <div className={styles.recording}>
          {recording.rows.map((row, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no id, and nothing here changes their order
            <section key={place} className={styles.exchange}>
              <h2>{t('Exchange {{number}}', { number: place + 1 })}</h2>
              <dl className={styles.parts}>
                {recordingColumns(t)
                  .filter(({ name }) => row[name] !== '')
                  .map(({ name, label }) => (
                    <div key={name} className={name === 'said' ? styles.said : undefined}>
                      <dt>{label}</dt>
                      <dd>
                        <Data>{row[name]}</Data>
                      </dd>
                    </div>
                  ))}
                {row.competencies.length > 0 && (
                  <div>
                    <dt>{t('Competencies shown')}</dt>
                    <dd>{row.competencies.map((one) => competencyWords(one, t)).join(', ')}</dd>
                  </div>
                )}
              </dl>
            </section>
          ))}
          {recording.closing !== '' && (
            <section className="keep-together">
              <h2>{t('The supervisor’s closing remark')}</h2>
              <p className={styles.closing}>
                <Data>{recording.closing}</Data>
              </p>
            </section>
          )}
        </div>
      </Sheet>
    </PrintFrame>
  );
}
