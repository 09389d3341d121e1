import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScoresPreview as Preview } from '../../../shared/contract/scores.ts';
import { isReason } from '../../../shared/domain/consent.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Banner, Card, Data, LinkButton, TextField } from '../../ui/index.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { DateOrderField } from './DateOrderField.tsx';
import { ImportFrame } from './ImportFrame.tsx';
import { PracticeNotice, useIsPractice } from './PracticeNotice.tsx';
import { TakenIn } from './Taking.tsx';
import { useUpload } from '../../data/use-upload.ts';
import styles from './transfer.module.css';
import { WholeOrNothing } from './WholeOrNothing.tsx';

interface Input {
  uploadId: string;
  groupId: string;
  dateOrder: 'ymd' | 'dmy' | 'mdy' | null;
  consentReason: string;
}
type Read = Preview & { input: Input };

async function readScores(input: Input): Promise<Read> {
  return { ...(await client.scores.previewImport(input)), input };
}

/** Scores come in from a file `person,measure,date,score`: all of it, or nothing. */
export function ImportScoresScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const isPractice = useIsPractice();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } })).data;
  const [preview, setPreview] = useState<Read | null>(null);
  const [reason, setReason] = useState('');
  const [taken, setTaken] = useState<{ count: number; undoStep: number | null } | null>(null);
  const { upload, start, forget } = useUpload(({ uploadId }) =>
    readScores({ uploadId, groupId, dateOrder: null, consentReason: '' }),
  );
  const again = useChange(readScores, { onSuccess: setPreview });
  const take = useChange((read: Read) => client.scores.import(read.input), { onSuccess: setTaken });
  const measures = `/groups/${groupId}/goals/measures`;
  const step = taken ? 'done' : preview ? 'preview' : 'file';
  const needsReason = preview?.problems.some(({ code }) => code === 'consent-needed') === true;

  const isSaid = reason.trim() === '' || isReason(reason);

  function beginAnew(): void {
    forget();
    setPreview(null);
    setTaken(null);
    setReason('');
  }

  return (
    <ImportFrame
      title={t('Import scores')}
      subtitle={t('One line for each score; measures are found by their names.')}
      above={<AppLink href={measures}>{group ? <Data>{group.name}</Data> : t('Measures')}</AppLink>}
      step={step}
      isPlain
    >
      {isPractice && <PracticeNotice />}
      {step === 'file' && !isPractice && (
        <ChooseFile upload={upload} onFile={(file) => start(file, setPreview)} onCancel={beginAnew}>
          <ScoresExample />
        </ChooseFile>
      )}
      {step === 'preview' && preview && (
        <WholeOrNothing
          preview={preview}
          above={
            <>
              {(preview.dateOrder === null || preview.input.dateOrder !== null) && (
                <DateOrderField
                  value={preview.input.dateOrder}
                  onChange={(dateOrder) => again.mutate({ ...preview.input, dateOrder })}
                />
              )}
              {(needsReason || preview.input.consentReason !== '') && (
                <TextField
                  label={t('Why scores without a consent that holds are taken in')}
                  description={t(
                    'Leave it empty, and they are refused. The reason is kept with each of them.',
                  )}
                  value={reason}
                  onChange={setReason}
                  onBlur={() => {
                    if (isSaid) again.mutate({ ...preview.input, consentReason: reason.trim() });
                  }}
                  maxLength={300}
                  {...(!isSaid && { errorMessage: t('Say it in a few words.') })}
                />
              )}
            </>
          }
          onAnother={beginAnew}
          take={take}
          forward={
            preview.sheets === 0
              ? null
              : {
                  label: t('Import {{count}} scores', { count: preview.sheets }),
                  onPress: () => take.mutate(preview),
                }
          }
        >
          <WhatComes preview={preview} />
        </WholeOrNothing>
      )}
      {taken && (
        <TakenIn
          undoStep={taken.undoStep}
          onAnother={beginAnew}
          link={
            <LinkButton kind="primary" href={measures}>
              {t('See the measures')}
            </LinkButton>
          }
        >
          {t('{{count}} scores are in the group.', { count: taken.count })}
        </TakenIn>
      )}
    </ImportFrame>
  );
}

function WhatComes({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  return (
    <>
      <ul>
        {preview.measures.map(({ measureId, name, sheets, isOfGroup }) => (
          <li key={measureId}>
            <Data>{name}</Data>: {t('{{count}} scores', { count: sheets })}
            {!isOfGroup && <> · {t('the measure is added to this group')}</>}
          </li>
        ))}
      </ul>
      <p>{t('of {{count}} people', { count: preview.people })}</p>
      {preview.changedAnswers > 0 && (
        <Banner kind="warning">
          {t('{{count}} answers that are there already are written over.', { count: preview.changedAnswers })}
        </Banner>
      )}
    </>
  );
}

/** What a file of scores looks like. */
function ScoresExample() {
  const { t } = useTranslation();
  return (
    <Card title={t('What the file looks like')}>
      <div className={styles.step}>
        <p>
          {t(
            'A line says what somebody scored on which day. “rater” is member (or empty), facilitator, teacher or parent; “occasion” is regular (or empty), pre, post, retrospective or follow-up.',
          )}
        </p>
        <p className={styles.example} translate="no">
          {
            'person,measure,date,score,rater,occasion\nAna Lopez,How was today for me,2026-03-12,7,,\nBen Okafor,Coping score (example),2026-02-03,24,teacher,pre'
          }
        </p>
        <p className={styles.quiet}>
          {t(
            'The measures have to be there already. A measure with several questions takes one line for each, with its number in a column “question”.',
          )}
        </p>
      </div>
    </Card>
  );
}
