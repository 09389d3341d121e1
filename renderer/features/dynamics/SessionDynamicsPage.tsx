import { useQuery } from '@tanstack/react-query';
import { ChartNetwork, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { sourceWords } from '../../data/dynamics-words.ts';
import { Banner, Busy, EmptyState, LinkButton, LoadFailure, SelectField } from '../../ui/index.ts';
import { BalesFigure } from './BalesFigure.tsx';
import styles from './dynamics.module.css';
import { KeyFigures } from './KeyFigures.tsx';
import { MatrixFigure } from './MatrixFigure.tsx';
import { ParticipationFigure, TalkTimeFigure } from './ParticipationFigures.tsx';
import { PatternFigure } from './PatternFigure.tsx';
import { ReplayFigure } from './ReplayFigure.tsx';
import { TurnOrderFigure } from './TurnOrderFigure.tsx';

const own = 'own';

/** Who took part how much, who spoke to whom, and how it went: from one record of the session. */
export function SessionDynamicsPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const first = useQuery(core.dynamics.session.queryOptions({ input: { sessionId, codingId: null } }));
  // Where the facilitator has no record, an observer's is shown at once.
  const codingId =
    chosen === null
      ? (first.data?.acts === 0 && first.data.records[0]?.codingId) || null
      : chosen === own
        ? null
        : chosen;
  const shown = useQuery({
    ...core.dynamics.session.queryOptions({ input: { sessionId, codingId } }),
    enabled: first.data !== undefined,
  });
  const read = first.isError ? first : shown;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!shown.data) return <Busy lines={12} />;
  const dynamics = shown.data;
  if (dynamics.acts === 0 && dynamics.records.length === 0) return <NoActs sessionId={sessionId} />;
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        {dynamics.records.length > 1 || dynamics.observer !== null ? (
          <div className={styles.record}>
            <SelectField
              label={t('Coding')}
              value={codingId ?? own}
              onChange={setChosen}
              options={recordsOf(dynamics).map(({ codingId: id, observer, acts }) => ({
                value: id ?? own,
                label:
                  id === null
                    ? t('The facilitator’s own, {{count}} acts', { count: acts })
                    : t('{{observer}}, {{count}} acts', { observer, count: acts }),
                isData: id !== null,
              }))}
            />
          </div>
        ) : (
          <p className={styles.quiet}>{sourceWords(dynamics, t)}</p>
        )}
        <LinkButton
          href={`/print/sessions/${sessionId}/dynamics${codingId === null ? '' : `?record=${codingId}`}`}
          icon={<Printer aria-hidden="true" />}
        >
          {t('Print')}
        </LinkButton>
      </div>
      {dynamics.acts === 0 ? (
        <EmptyState>{t('This coding holds no act.')}</EmptyState>
      ) : (
        <>
          {dynamics.recalled > 0 && (
            <Banner kind="info" title={t('Partly from memory')}>
              {t(
                '{{recalled}} of {{acts}} acts were put down afterwards. Memory keeps the loud better than the quiet.',
                {
                  recalled: dynamics.recalled,
                  acts: dynamics.acts,
                },
              )}
            </Banner>
          )}
          {dynamics.unaddressed > 0 && (
            <Banner kind="info" title={t('To whom is not always on record')}>
              {t(
                'Of {{unaddressed}} of {{acts}} acts nobody noted to whom. They count for who took part; who speaks to whom leaves them out, and from more than half on no pattern is looked for.',
                { unaddressed: dynamics.unaddressed, acts: dynamics.acts },
              )}
            </Banner>
          )}
          <KeyFigures dynamics={dynamics} />
          <div className={styles.columns}>
            <div className={styles.column}>
              <ReplayFigure dynamics={dynamics} codingId={codingId} />
              <PatternFigure dynamics={dynamics} />
            </div>
            <div className={styles.column}>
              <ParticipationFigure dynamics={dynamics} />
              <TalkTimeFigure dynamics={dynamics} />
            </div>
          </div>
          {dynamics.unaddressed < dynamics.acts && <MatrixFigure dynamics={dynamics} />}
          <TurnOrderFigure dynamics={dynamics} codingId={codingId} />
          {dynamics.bales && <BalesFigure counts={dynamics.bales} />}
        </>
      )}
    </div>
  );
}

/** The facilitator's own record is always there to be chosen, empty or not. */
function recordsOf({ records }: SessionDynamics): SessionDynamics['records'] {
  return records.some(({ codingId }) => codingId === null)
    ? records
    : [{ codingId: null, observer: '', acts: 0 }, ...records];
}

function NoActs({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={<ChartNetwork />}
      action={
        <div className={styles.actions}>
          <LinkButton kind="primary" href={`/sessions/${sessionId}/acts`}>
            {t('Put acts down from memory, or from a file')}
          </LinkButton>
          <LinkButton href={`/sessions/${sessionId}/run`}>{t('Run the session')}</LinkButton>
        </div>
      }
    >
      {t(
        'No act of this session is on record, so nothing can be said of who took part. Acts come from tapping in the live run, from memory afterwards, or from a CSV file.',
      )}
    </EmptyState>
  );
}
