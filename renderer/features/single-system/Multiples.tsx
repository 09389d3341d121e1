import { useTranslation } from 'react-i18next';
import type { GroupChart } from '../../../shared/contract/single-system.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { SingleSystemChart } from '../../charts/SingleSystemChart.tsx';
import { axisSentence, chartAddress, plotMember } from '../../data/member-chart.ts';
import { useNames } from '../../data/names.ts';
import { chartFinding, groupFinding } from '../../data/single-system-findings.ts';
import { chartLegend } from '../../data/single-system-legend.ts';
import { chartCaution, seriesText } from '../../data/single-system-words.ts';
import { sortByName } from '../../i18n/format.ts';
import { AppLink, Data } from '../../ui/index.ts';
import { ScoreTable } from './ScoreTable.tsx';
import styles from './single-system.module.css';

/** Every member's scores on one page and on one scale; each opens large. */
export function Multiples({ chart }: { chart: GroupChart }) {
  const { t } = useTranslation();
  const names = useNames();
  const chosen = chart.chosen!;
  const members = sortByName(
    chart.members.map((member) => ({
      member,
      name: names.display({ id: member.personId, ...member }),
      place: names.sort({ id: member.personId, ...member }),
      plot: plotMember(chart, member, t),
    })),
    ({ place }) => place,
  );
  const plots = members.map(({ plot }) => plot);
  return (
    <ChartFigure
      title={groupFinding(plots, t)}
      caption={[
        t('{{series}}.', { series: seriesText({ ...chosen, raterName: names.rater(chosen.raterName) }, t) }),
        axisSentence(chart.days, t),
        chartLegend(plots, { isSmall: true }, t),
        t('Press a name to see more.'),
      ].join(' ')}
      table={<ScoreTable chart={chart} members={members} />}
      footer={chartCaution(t)}
    >
      <ul className={styles.multiples}>
        {members.map(({ member, name, plot }) => (
          <li key={member.personId}>
            <p className={styles.name}>
              <AppLink href={`?${chartAddress(chosen, member.personId)}`}>
                <Data>{name}</Data>
              </AppLink>
              {!member.isMember && <span className={styles.quiet}>{t('no longer a member')}</span>}
            </p>
            <SingleSystemChart size="small" plot={plot} label={chartFinding(name, plot, t)} />
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
