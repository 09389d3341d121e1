import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GroupTimeLine } from '../../../shared/contract/time-line.ts';
import { TimeLineChart } from '../../charts/TimeLineChart.tsx';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { confidenceWords, signWords, stageName } from '../../data/stage-words.ts';
import { stageBands } from '../../data/time-line.ts';
import { plotTimeLine, stageLegend, timeLineRows } from '../../data/time-line-words.ts';
import { formatList } from '../../i18n/format.ts';
import { Busy, Data, DateRangeText, EmptyState, LinkButton, LoadFailure, Sheet } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import styles from './time-line-print.module.css';
import { useTypeThatFits } from './use-type-that-fits.ts';

/** A group's time line on one sheet on its side: the line, and what was said of the stages and of what comes next. */
export function TimeLinePrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.timeLine.read.queryOptions({ input: { groupId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  if (read.data.sessions.length === 0)
    return (
      <>
        <h1 className="visually-hidden">{t('Time line')}</h1>
        <EmptyState action={<LinkButton href={`/groups/${groupId}`}>{t('Go to the group')}</LinkButton>}>
          {t('The group has no session yet, so there is nothing to print.')}
        </EmptyState>
      </>
    );
  return <TimeLinePaper groupId={groupId} line={read.data} />;
}

/** The paper is read by whoever it lies before: nobody is named on it, and of the words only those on stages and steps. */
function TimeLinePaper({ groupId, line }: { groupId: string; line: GroupTimeLine }) {
  const { t } = useTranslation();
  const { paper, organisation } = useSettings();
  // The foot has a line that comes a moment later, and takes room.
  const foot = useQuery(core.audit.head.queryOptions()).data?.seq;
  const { inSheet, size } = useTypeThatFits(JSON.stringify([paper, line, foot]), sizes);
  const plot = plotTimeLine(line, { rows: timeLineRows, entries: line.entries, questionId: null }, t);
  const legend = stageLegend(line, t);
  const bands = stageBands(line).flatMap((row) => row.bands);
  const steps = line.entries.filter((entry) => entry.kind === 'next-step');
  const numberOf = new Map(line.sessions.map((session) => [session.id, session.number]));
  const [first, last] = [line.sessions[0]!, line.sessions.at(-1)!];
  // With so many sessions the words would need a second page; they stand in the list.
  const hasWords = line.sessions.length < 15;
  return (
    <PrintFrame
      view="time-line"
      objectId={groupId}
      fileName={t('Time line {{group}}', { group: line.groupName })}
      isWide
      backHref={`/groups/${groupId}/dynamics/time-line`}
      label={t('Time line, one page, no names')}
    >
      <Sheet
        paper={paper}
        isWide
        title={<Data>{line.groupName}</Data>}
        subtitle={
          <>
            {t('Time line of the group')}
            {' · '}
            <DateRangeText first={first.date} last={last.date} />
          </>
        }
        aside={organisation && <Data>{organisation}</Data>}
        footer={<SheetFooter />}
      >
        <div ref={inSheet} className={styles.paper} style={{ fontSize: `${size}pt` }}>
          <TimeLineChart
            plot={plot}
            label={t('The sessions of the group, with what was seen in each')}
            cornerLabel={t('Session')}
            selected={null}
          />
          {!hasWords && legend.length > 0 && (
            <p>
              {t('Stages')}:{' '}
              {formatList(
                legend.map(({ number, name }) => `${number} ${name}`),
                'unit',
              )}
            </p>
          )}
          {hasWords && (
            <div className={styles.words}>
              {bands.length > 0 && (
                <section>
                  <h2>{t('Stages and their signs')}</h2>
                  <ul>
                    {bands.map(({ judgement, from }) => (
                      <li key={judgement.id}>
                        <b>{line.sessions[from]!.number}</b> {stageName(judgement.stage, t)},{' '}
                        {confidenceWords(judgement.confidence, t)}
                        {judgement.signs.length > 0 &&
                          `: ${judgement.signs.map((sign) => signWords(sign, t)).join('; ')}`}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              {steps.length > 0 && (
                <section>
                  <h2>{t('Next steps')}</h2>
                  <ul>
                    {steps.map((step) => (
                      <li key={step.id}>
                        <b>{numberOf.get(step.sessionId ?? '')}</b> <Data>{step.text}</Data>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </div>
          )}
        </div>
      </Sheet>
    </PrintFrame>
  );
}

const sizes = [9, 8.5, 8, 7.5, 7, 6.5];
