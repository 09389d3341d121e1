import { useTranslation } from 'react-i18next';
import type { ChartedMember, GroupChart } from '../../../shared/contract/single-system.ts';
import { ChartTable } from '../../charts/ChartTable.tsx';
import { chartedScoreText, dayName } from '../../data/member-chart.ts';
import { Data } from '../../ui/index.ts';

interface ScoreTableProps {
  chart: GroupChart;
  members: readonly { member: ChartedMember; name: string }[];
}

/** The scores behind the charts: a row for each member, a column for each place of the axis. */
export function ScoreTable({ chart, members }: ScoreTableProps) {
  const { t } = useTranslation();
  const hasBeginning = members.some(({ member }) => member.beginning !== null);
  return (
    <ChartTable
      label={t('Scores by member and day')}
      columns={[
        t('Member'),
        ...(hasBeginning ? [t('Beginning')] : []),
        ...chart.days.map((day, place) => <Data key={place}>{dayName(day)}</Data>),
      ]}
      rows={members.map(({ member, name }) => ({
        id: member.personId,
        cells: [
          <Data key="name">{name}</Data>,
          ...(hasBeginning
            ? [member.beginning === null ? t('none') : chartedScoreText(chart.chosen!, member.beginning)]
            : []),
          ...member.scores.map((score) =>
            score === null ? t('none') : chartedScoreText(chart.chosen!, score),
          ),
        ],
      }))}
    />
  );
}
