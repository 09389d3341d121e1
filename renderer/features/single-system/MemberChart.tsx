import { useTranslation } from 'react-i18next';
import type { ChartedMember, GroupChart } from '../../../shared/contract/single-system.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { SingleSystemChart } from '../../charts/SingleSystemChart.tsx';
import { statusWord } from '../../data/attendance-words.ts';
import { rangeText } from '../../data/measure-words.ts';
import { chartedScoreText, dayName, hasTurns, plotMember, ratioText } from '../../data/member-chart.ts';
import { useNames } from '../../data/names.ts';
import { chartFinding } from '../../data/single-system-findings.ts';
import { chartLegend } from '../../data/single-system-legend.ts';
import { seriesText } from '../../data/single-system-words.ts';
import { Data, DateText, LinkButton } from '../../ui/index.ts';
import { FiguresCard } from './FiguresCard.tsx';

/** One member's chart with everything that it can say, and what was around the scores: attendance and turns. */
export function MemberChart({ chart, member }: { chart: GroupChart; member: ChartedMember }) {
  const { t } = useTranslation();
  const names = useNames();
  const name = names.display({ id: member.personId, ...member });
  const plot = plotMember(chart, member, t);
  const finding = chartFinding(name, plot, t);
  const chosen = chart.chosen!;
  const beginningRow =
    member.beginning === null
      ? []
      : [
          {
            id: 'beginning',
            cells: [t('Beginning'), '', chartedScoreText(chosen, member.beginning), '', ''],
          },
        ];
  return (
    <>
      <ChartFigure
        title={finding}
        caption={`${t('{{series}}, {{range}}.', {
          series: seriesText({ ...chosen, raterName: names.rater(chosen.raterName) }, t),
          range: rangeText(chosen, t),
        })} ${chartLegend([plot], { isSmall: false, hasTurns: hasTurns(member) }, t)}`}
        tools={
          <LinkButton size="small" kind="quiet" href={`/people/${member.personId}`}>
            {t('Open the person')}
          </LinkButton>
        }
        table={
          <ChartTable
            label={t('Scores of {{name}}', { name })}
            columns={[t('Session or day'), t('Date'), t('Score'), t('Attendance'), t('Turns')]}
            rows={[
              ...beginningRow,
              ...chart.days.map((day, place) => {
                const [score, status, ratio] = [
                  member.scores[place] ?? null,
                  member.attendance[place] ?? null,
                  member.participation[place] ?? null,
                ];
                return {
                  id: `${day.on} ${place}`,
                  cells: [
                    <Data key="place">{dayName(day)}</Data>,
                    <DateText key="day" date={day.on} />,
                    score === null ? t('none') : chartedScoreText(chosen, score),
                    status === null ? '' : statusWord(status, t),
                    ratio === null ? '' : ratioText(ratio),
                  ],
                };
              }),
            ]}
          />
        }
      >
        <SingleSystemChart plot={plot} label={finding} />
      </ChartFigure>
      <FiguresCard figures={plot.figures} />
    </>
  );
}
