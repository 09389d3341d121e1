import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { TrendingUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupGoalProgress, Voice } from '../../../../shared/contract/goals.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { TScoreChart } from '../../../charts/TScoreChart.tsx';
import { core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { tScoreMeaning, tScoreText } from '../../../data/goal-words.ts';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../../ui/index.ts';
import { MembersProgress } from './MembersProgress.tsx';
import { DayName } from './DayName.tsx';
import { meanFinding, namesOfDays, sessionNumbers } from './progress-words.ts';
import styles from './progress.module.css';
import { VoiceSelect } from './VoiceSelect.tsx';

/** How far the goals of a group and its members were attained over time, by one voice. */
export function OverTimePage({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const [voice, setVoice] = useState<Voice>({ rater: 'facilitator', raterName: null });
  const read = useQuery({
    ...core.goals.progress.queryOptions({ input: { groupId, voice } }),
    placeholderData: keepPreviousData,
  });
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const progress = read.data;
  if (progress.voices.length === 0)
    return (
      <EmptyState
        icon={<TrendingUp />}
        action={<LinkButton href={`/groups/${groupId}/goals`}>{t('Go to the goals')}</LinkButton>}
      >
        {t(
          'No goal is rated yet. Ratings come from the page Goals of a session’s record; the lines show here by themselves.',
        )}
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <p className={styles.quiet}>
          {t('A T-score sums up the scaled goals of one person or of the group.')} {tScoreMeaning(t)}{' '}
          {t(
            'Weights count; what is not rated is left out, never taken as 0. The scores describe: they prove no cause.',
          )}
        </p>
        <div className={styles.voice}>
          <VoiceSelect voice={progress.voice} voices={progress.voices} onChange={setVoice} />
        </div>
      </div>
      <MeanFigure progress={progress} />
      <MembersProgress progress={progress} />
    </div>
  );
}

/** The members on average and the goals of the group, on one plot. */
function MeanFigure({ progress }: { progress: GroupGoalProgress }) {
  const { t } = useTranslation();
  const { mean, group, members } = progress;
  const allGoals = [...group.goals, ...members.flatMap(({ goals }) => goals)];
  const dayName = namesOfDays(allGoals, t);
  const numberOf = sessionNumbers(allGoals);
  const days = [
    ...new Set([...mean.points.map(({ on }) => on), ...group.progress.points.map(({ on }) => on)]),
  ].toSorted();
  const finding = meanFinding(progress, t);
  const score = (value: number | null | undefined) =>
    value === null || value === undefined ? t('not rated') : tScoreText(value);
  return (
    <ChartFigure
      title={finding}
      caption={t(
        'T-scores. Line: the mean of the members’ own goals, {{members}} of {{count}} members with scaled goals rated so far. Broken line: the goals of the group, {{rated}} of {{goals}} rated. Hollow: where they began.',
        {
          members: mean.latest?.members ?? 0,
          count: mean.of,
          rated: group.progress.latest?.rated ?? 0,
          goals: group.progress.latest?.goals ?? group.progress.baseline.goals,
        },
      )}
      table={
        <ChartTable
          label={t('T-scores, by day')}
          columns={[t('Day'), t('Members’ mean'), t('Members'), t('The group'), t('Goals rated')]}
          rows={[
            {
              id: 'beginning',
              cells: [
                t('Beginning'),
                score(mean.baseline.mean),
                String(mean.baseline.members),
                score(group.progress.baseline.t),
                `${group.progress.baseline.rated}/${group.progress.baseline.goals}`,
              ],
            },
            ...days.map((on) => {
              const ofMembers = mean.points.find((point) => point.on === on);
              const ofGroup = group.progress.points.find((point) => point.on === on);
              return {
                id: on,
                cells: [
                  <DayName key="day" on={on} number={numberOf(on)} />,
                  score(ofMembers?.mean),
                  ofMembers ? String(ofMembers.members) : '–',
                  score(ofGroup?.t),
                  ofGroup ? `${ofGroup.rated}/${ofGroup.goals}` : '–',
                ],
              };
            }),
          ]}
        />
      }
    >
      <TScoreChart
        label={finding}
        series={[
          {
            id: 'mean',
            name: t('Members'),
            baseline: mean.baseline.mean,
            points: mean.points.map(({ on, mean: value }) => ({ on, value })),
          },
          {
            id: 'group',
            name: t('The group'),
            baseline: group.progress.baseline.t,
            points: group.progress.points.map(({ on, t: value }) => ({ on, value })),
            isSecond: true,
          },
        ].filter(({ points }) => points.length > 0)}
        dayName={dayName}
        startName={t('begin')}
        expectedName={t('as expected')}
        format={tScoreText}
      />
    </ChartFigure>
  );
}
