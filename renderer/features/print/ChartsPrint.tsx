import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { GroupChart } from '../../../shared/contract/single-system.ts';
import { SingleSystemChart } from '../../charts/SingleSystemChart.tsx';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { rangeText } from '../../data/measure-words.ts';
import {
  axisSentence,
  chartAddress,
  hasTurns,
  plotMember,
  readChartAddress,
} from '../../data/member-chart.ts';
import { useNames } from '../../data/names.ts';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { useSettings } from '../../data/settings.ts';
import { chartFinding, groupFinding } from '../../data/single-system-findings.ts';
import { chartLegend } from '../../data/single-system-legend.ts';
import {
  chartCaution,
  figuresInWords,
  seriesName,
  seriesText,
  whyNoFigures,
} from '../../data/single-system-words.ts';
import { sortByName } from '../../i18n/format.ts';
import { Busy, Data, EmptyState, LinkButton, LoadFailure, Sheet } from '../../ui/index.ts';
import styles from './charts-print.module.css';
import { PrintFrame } from './PrintFrame.tsx';

/** The charts of a group's members on paper, or that of the one member whom the address names. */
export function ChartsPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const read = useQuery(
    core.singleSystem.ofGroup.queryOptions({ input: { groupId, series: readChartAddress(search) } }),
  );
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  if (read.data.chosen === null)
    return (
      <>
        <h1 className="visually-hidden">{t('Charts')}</h1>
        <EmptyState action={<LinkButton href={`/groups/${groupId}/goals/charts`}>{t('Charts')}</LinkButton>}>
          {t('There is no score yet, so there is nothing to print.')}
        </EmptyState>
      </>
    );
  return <ChartsSheet groupId={groupId} chart={read.data} personId={search.get('member')} />;
}

function ChartsSheet(props: { groupId: string; chart: GroupChart; personId: string | null }) {
  const { groupId, chart, personId } = props;
  const { t } = useTranslation();
  const { paper, organisation } = useSettings();
  const names = useNames();
  const chosen = chart.chosen!;
  const members = sortByName(
    chart.members.map((member) => ({
      id: member.personId,
      name: names.display({ id: member.personId, ...member }),
      place: names.sort({ id: member.personId, ...member }),
      hasTurns: hasTurns(member),
      plot: plotMember(chart, member, t),
    })),
    ({ place }) => place,
  );
  const plots = members.map(({ plot }) => plot);
  const one = members.find(({ id }) => id === personId);
  const inWords = one ? figuresInWords(one.plot.figures, t) : [];
  const measure = seriesName(chosen, t);
  return (
    <PrintFrame
      view="charts"
      objectId={groupId}
      fileName={t('Charts {{group}} {{measure}}', { group: chart.groupName, measure })}
      isWide={false}
      backHref={`/groups/${groupId}/goals/charts?${chartAddress(chosen, one?.id ?? null)}`}
      label={
        one
          ? t('The chart of one member, with what it says')
          : t('The charts of all members. It names members: for whoever leads, not for a member’s record.')
      }
    >
      <Sheet
        paper={paper}
        title={one ? chartFinding(one.name, one.plot, t) : groupFinding(plots, t)}
        subtitle={`${seriesText(chosen, t)}, ${rangeText(chosen, t)}`}
        aside={
          <>
            <Data>{chart.groupName}</Data>
            {organisation && (
              <>
                <br />
                <Data>{organisation}</Data>
              </>
            )}
          </>
        }
        footer={<SheetFooter />}
      >
        {one ? (
          <>
            <SingleSystemChart plot={one.plot} label={chartFinding(one.name, one.plot, t)} />
            {inWords.length === 0 && <p>{whyNoFigures(one.plot.figures, t)}</p>}
            <dl className={styles.figures}>
              {inWords.map(({ id, name, value, text }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>{value ?? '–'}</dd>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : (
          <ul className={styles.multiples}>
            {members.map(({ id, name, plot }) => (
              <li key={id}>
                <p>
                  <Data>{name}</Data>
                </p>
                <SingleSystemChart size="small" plot={plot} label={chartFinding(name, plot, t)} />
              </li>
            ))}
          </ul>
        )}
        <p className={styles.key}>
          {one
            ? chartLegend([one.plot], { isSmall: false, hasTurns: one.hasTurns }, t)
            : `${axisSentence(chart.days, t)} ${chartLegend(plots, { isSmall: true }, t)}`}{' '}
          {chartCaution(t)}
        </p>
      </Sheet>
    </PrintFrame>
  );
}
