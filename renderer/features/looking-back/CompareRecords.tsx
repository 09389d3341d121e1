import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObservedSession } from '../../../shared/contract/time-line.ts';
import { type ComparedBy, windowLengths } from '../../../shared/domain/coding-units.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Banner, Card, SelectField } from '../../ui/index.ts';
import { AgreementCard } from './AgreementCard.tsx';
import { compareRecords, compareSamples, countUntimed } from './compare.ts';
import { ConfusionCard } from './ConfusionCard.tsx';
import { DifferingCard } from './DifferingCard.tsx';
import { KeyCard } from './KeyCard.tsx';
import styles from './looking-back.module.css';
import { useLabelOf, useRecordName } from './use-labels.ts';

const ownRecord = 'own';
const noKey = 'none';

/** Which two records are compared, in what windows and by what; and what comes of it. */
export function CompareRecords({ read }: { read: ObservedSession }) {
  const { t } = useTranslation();
  const { records, participants, session } = read;
  const nameOf = useRecordName();
  const key = records.find((record) => record.isKey);
  const observers = records.filter((record) => record.codingId !== null);
  const [firstId, setFirstId] = useState<string | null>(null);
  const [secondId, setSecondId] = useState<string | null>(null);
  const [seconds, setSeconds] = useState(10);
  const [by, setBy] = useState<ComparedBy>('speaker');
  const idOf = (record: { codingId: string | null }) => record.codingId ?? ownRecord;
  const second =
    records.find((record) => idOf(record) === secondId) ??
    observers.find((record) => !record.isKey) ??
    observers[0]!;
  const first =
    records.find((record) => idOf(record) === firstId) ??
    (key && key !== second ? key : records.find((record) => record !== second)!);
  const labelOf = useLabelOf(participants, by);
  const setKey = useChange(
    (codingId: string | null) => client.observers.setKey({ sessionId: session.id, codingId }),
    {
      message: (_, codingId) =>
        codingId === null
          ? t('No coding is the key any more.')
          : t('The others are measured by this coding now.'),
    },
  );
  const isSame = first === second;
  const compared = isSame ? null : compareRecords(first, second, seconds, by, participants);
  const untimed = countUntimed([first, second]);
  const options = records.map((record) => ({
    value: idOf(record),
    label: nameOf(record),
    isData: record.codingId !== null,
  }));

  return (
    <div className={styles.stack}>
      <Card title={t('What is compared')}>
        <div className={styles.choices}>
          <SelectField
            label={t('First coding')}
            value={idOf(first)}
            onChange={setFirstId}
            options={options}
          />
          <SelectField
            label={t('Second coding')}
            value={idOf(second)}
            onChange={setSecondId}
            options={options}
          />
          <SelectField
            label={t('By')}
            value={by}
            onChange={(next) => setBy(next === 'category' ? 'category' : 'speaker')}
            options={[
              { value: 'speaker', label: t('Who spoke') },
              { value: 'category', label: t('Bales’s category') },
            ]}
          />
          <SelectField
            label={t('Windows of')}
            value={String(seconds)}
            onChange={(next) => setSeconds(Number(next))}
            options={windowLengths.map((length) => ({
              value: String(length),
              label: t('{{count}} seconds', { count: length }),
            }))}
          />
          <SelectField
            label={t('Key')}
            value={key?.codingId ?? noKey}
            onChange={(next) => setKey.mutate(next === noKey ? null : next)}
            options={[
              { value: noKey, label: t('None') },
              ...observers.map((record) => ({
                value: idOf(record),
                label: record.observer,
                isData: true,
              })),
            ]}
          />
        </div>
        <p className={`${styles.note} ${styles.below}`}>
          {t(
            'The session is cut into windows of equal length. What counts in a window is who spoke longest in it, or of which category; or that nothing was coded. The key, for teaching, is the coding by which the others are measured.',
          )}
        </p>
      </Card>
      {isSame ? (
        <Banner>{t('Choose two different codings.')}</Banner>
      ) : compared === null ? (
        <Banner>{t('Neither coding has an act with a time, so there is nothing to compare.')}</Banner>
      ) : (
        <>
          <AgreementCard
            agreement={compared.agreement}
            samples={compareSamples(first, second, participants)}
            untimed={untimed}
          />
          {key && observers.length > 1 && (
            <KeyCard records={records} ofKey={key} seconds={seconds} by={by} participants={participants} />
          )}
          <ConfusionCard
            agreement={compared.agreement}
            labelOf={labelOf}
            first={nameOf(first)}
            second={nameOf(second)}
          />
          <DifferingCard
            sessionId={session.id}
            differing={compared.differing}
            units={compared.agreement.units}
            labelOf={labelOf}
            first={nameOf(first)}
            second={nameOf(second)}
          />
        </>
      )}
    </div>
  );
}
