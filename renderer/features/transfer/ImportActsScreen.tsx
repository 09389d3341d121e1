import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActsPreview } from '../../../shared/contract/acts-import.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Card, Data, LinkButton, SelectField } from '../../ui/index.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportFrame } from './ImportFrame.tsx';
import { PracticeNotice, useIsPractice } from './PracticeNotice.tsx';
import { SpeakersInFile } from './SpeakersInFile.tsx';
import { TakenIn } from './Taking.tsx';
import { useUpload } from '../../data/use-upload.ts';
import styles from './transfer.module.css';
import { WholeOrNothing } from './WholeOrNothing.tsx';

type Named = { name: string; participantId: string | null };
type Read = ActsPreview & { uploadId: string };

/** Acts of a session come in from a file, into the facilitator's record or an observer's: all of it, or nothing. */
export function ImportActsScreen({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const isPractice = useIsPractice();
  const record = useQuery(core.acts.list.queryOptions({ input: { sessionId, codingId: null } })).data;
  const session = useQuery(core.sessions.get.queryOptions({ input: { id: sessionId } })).data;
  const [preview, setPreview] = useState<Read | null>(null);
  const [codingId, setCodingId] = useState<string | null>(null);
  const [taken, setTaken] = useState<{ count: number; undoStep: number | null } | null>(null);

  async function readActs(uploadId: string, speakers: Named[]): Promise<Read> {
    const found = await client.actsImport.preview({ uploadId, sessionId, codingId: null, speakers });
    return { ...found, uploadId };
  }
  const { upload, start, forget } = useUpload(({ uploadId }) => readActs(uploadId, []));
  const speakers = preview?.speakers.map(({ name, participantId }) => ({ name, participantId })) ?? [];
  const take = useChange(
    (read: Read) => client.actsImport.apply({ uploadId: read.uploadId, sessionId, codingId, speakers }),
    { onSuccess: setTaken },
  );
  const acts = `/sessions/${sessionId}/acts`;
  const step = taken ? 'done' : preview ? 'preview' : 'file';

  function beginAnew(): void {
    forget();
    setPreview(null);
    setTaken(null);
  }

  function name(speaker: string, participantId: string | null): void {
    setPreview(
      (before) =>
        before && {
          ...before,
          speakers: before.speakers.map((one) => (one.name === speaker ? { ...one, participantId } : one)),
        },
    );
  }

  return (
    <ImportFrame
      title={t('Import acts')}
      subtitle={t('One line for each time that somebody spoke.')}
      above={<AppLink href={acts}>{session ? <Data>{session.groupName}</Data> : t('The session')}</AppLink>}
      step={step}
      isPlain
    >
      {isPractice && <PracticeNotice />}
      {step === 'file' && !isPractice && (
        <ChooseFile upload={upload} onFile={(file) => start(file, setPreview)} onCancel={beginAnew}>
          <ActsExample />
        </ChooseFile>
      )}
      {step === 'preview' && preview && (
        <WholeOrNothing
          preview={preview}
          onAnother={beginAnew}
          take={take}
          forward={
            preview.acts === 0
              ? null
              : {
                  label: t('Import {{count}} acts', { count: preview.acts }),
                  onPress: () => take.mutate(preview),
                }
          }
        >
          {(record?.codings.length ?? 0) > 0 && (
            <SelectField
              label={t('Into whose coding')}
              value={codingId ?? 'own'}
              onChange={(value) => setCodingId(value === 'own' ? null : value)}
              options={[
                { value: 'own', label: t('The facilitator’s own') },
                ...(record?.codings ?? []).map(({ id, observer }) => ({
                  value: id,
                  label: observer,
                  isData: true,
                })),
              ]}
            />
          )}
          <SpeakersInFile preview={preview} participants={record?.participants ?? []} onName={name} />
        </WholeOrNothing>
      )}
      {taken && (
        <TakenIn
          undoStep={taken.undoStep}
          onAnother={beginAnew}
          link={
            <LinkButton kind="primary" href={`/sessions/${sessionId}/dynamics`}>
              {t('See the dynamics')}
            </LinkButton>
          }
        >
          {t('{{count}} acts are in the record.', { count: taken.count })}
        </TakenIn>
      )}
    </ImportFrame>
  );
}

/** What a file of acts looks like. */
function ActsExample() {
  const { t } = useTranslation();
  return (
    <Card title={t('What the file looks like')}>
      <div className={styles.step}>
        <p>
          {t(
            'A line says when somebody began to speak, for how long, to whom, and in which of Bales’s categories. Length, addressee and category may be left out. An empty addressee is the whole group; a question mark, or no such column, means that nobody noted to whom.',
          )}
        </p>
        <p className={styles.example} translate="no">
          {
            'start_seconds,duration_seconds,speaker,addressee,category\n12.5,4,Ana Lopez,Ben Okafor,6\n17,2.5,Ben Okafor,,3'
          }
        </p>
      </div>
    </Card>
  );
}
