import { useTranslation } from 'react-i18next';
import type { GroupGoalProgress } from '../../../../shared/contract/goals.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { spanOf } from '../../../charts/t-score-plot.ts';
import { TScoreChart } from '../../../charts/TScoreChart.tsx';
import { tScoreText } from '../../../data/goal-words.ts';
import { useNames } from '../../../data/names.ts';
import { sortByName } from '../../../i18n/format.ts';
import { AppLink, Data, DateText } from '../../../ui/index.ts';
import { asPerson } from '../goal-sections.ts';
import { changeWords, namesOfDays, restsOn, scoreWords } from './progress-words.ts';
import styles from './progress.module.css';

/** Each member's score over time, all on one scale, with what it rests on. */
export function MembersProgress({ progress }: { progress: GroupGoalProgress }) {
  const { t } = useTranslation();
  const names = useNames();
  const members = sortByName(progress.members, (member) => names.sort(asPerson(member)));
  if (members.length === 0) return null;
  const span = spanOf(members.filter(({ progress: { points } }) => points.length > 0).map(lineOf));
  const known = members.flatMap(({ progress: { change } }) => (change === null ? [] : [change.t]));
  const up = known.filter((change) => change > 0.05).length;
  const down = known.filter((change) => change < -0.05).length;
  const dayName = namesOfDays(
    members.flatMap(({ goals }) => goals),
    t,
  );
  return (
    <ChartFigure
      title={
        known.length === 0
          ? t('Each member’s goals')
          : t('{{up}} of {{count}} members stand higher than they began, {{down}} lower', {
              up,
              count: known.length,
              down,
            })
      }
      caption={t(
        'T-scores of each member’s own goals. The broken line, 50: as expected. Hollow: where they began.',
      )}
      table={
        <ChartTable
          label={t('Members and what their scores rest on')}
          columns={[t('Member'), t('Beginning'), t('Last'), t('Change'), t('Rests on'), t('Last rated')]}
          rows={members.map((member) => {
            const { baseline, latest } = member.progress;
            return {
              id: member.personId,
              cells: [
                <Data key="name">{names.display(asPerson(member))}</Data>,
                baseline.t === null ? t('not known') : tScoreText(baseline.t),
                latest === null || latest.t === null ? t('not rated') : tScoreText(latest.t),
                changeWords(member.progress, t),
                restsOn(member.progress, t),
                latest === null ? '–' : <DateText key="last" date={latest.on} />,
              ],
            };
          })}
        />
      }
    >
      <div className={styles.multiples}>
        {members.map((member) => {
          const name = names.display(asPerson(member));
          return (
            <div key={member.personId} className={styles.member}>
              <p className={styles.name}>
                <AppLink href={`/people/${member.personId}/goals`}>
                  <Data>{name}</Data>
                </AppLink>{' '}
                <span className={styles.quiet}>{changeWords(member.progress, t)}</span>
              </p>
              {member.progress.points.length === 0 ? (
                <p className={styles.nothing}>{t('not rated yet')}</p>
              ) : (
                <TScoreChart
                  size="small"
                  label={t('{{name}}: {{finding}}', { name, finding: scoreWords(member.progress, t) })}
                  series={[lineOf(member)]}
                  span={span}
                  dayName={dayName}
                  startName={t('begin')}
                  expectedName={t('as expected')}
                  format={tScoreText}
                />
              )}
              <p className={styles.quiet}>{restsOn(member.progress, t)}</p>
            </div>
          );
        })}
      </div>
    </ChartFigure>
  );
}

function lineOf({ personId, progress: { baseline, points } }: GroupGoalProgress['members'][number]) {
  return {
    id: personId,
    name: '',
    baseline: baseline.t,
    points: points.map(({ on, t: value }) => ({ on, value })),
  };
}
