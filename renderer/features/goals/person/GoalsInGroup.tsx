import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal, GroupGoalProgress, ProgressOfGoal, Voice } from '../../../../shared/contract/goals.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ChartTable } from '../../../charts/ChartTable.tsx';
import { TScoreChart } from '../../../charts/TScoreChart.tsx';
import { signed, tScoreText } from '../../../data/goal-words.ts';
import { AppLink, Data } from '../../../ui/index.ts';
import { DayName } from '../progress/DayName.tsx';
import { namesOfDays, restsOn, sessionNumbers, scoreWords } from '../progress/progress-words.ts';
import { VoiceSelect } from '../progress/VoiceSelect.tsx';
import { PersonGoal } from './PersonGoal.tsx';
import styles from './person-goals.module.css';

interface GoalsInGroupProps {
  personId: string;
  name: string;
  inGroup: {
    groupId: string;
    groupName: string;
    goals: readonly Goal[];
    voice: GroupGoalProgress['voice'];
    voices: GroupGoalProgress['voices'];
    progress: GroupGoalProgress['group']['progress'];
    progressOfGoals: readonly ProgressOfGoal[];
  };
  onVoice: (voice: Voice) => void;
}

/** One person's goals in one group: the score over time, then goal by goal. */
export function GoalsInGroup({ personId, name, inGroup, onVoice }: GoalsInGroupProps) {
  const { t } = useTranslation();
  const { groupId, groupName, goals, voice, voices, progress, progressOfGoals } = inGroup;
  const dayName = namesOfDays(progressOfGoals, t);
  const numberOf = sessionNumbers(progressOfGoals);
  const titleId = useId();
  const finding = t('{{name}}: {{finding}}', { name, finding: scoreWords(progress, t) });
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <AppLink href={`/groups/${groupId}/goals`}>
          <Data>{groupName}</Data>
        </AppLink>
      </h2>
      {progress.points.length > 0 && (
        <ChartFigure
          title={finding}
          caption={t('T-score of the own goals; 50 is as expected. {{rests}}. Hollow: where it began.', {
            rests: restsOn(progress, t),
          })}
          tools={
            <div className={styles.voice}>
              <VoiceSelect voice={voice} voices={voices} onChange={onVoice} />
            </div>
          }
          table={
            <ChartTable
              label={t('T-score and levels, by day')}
              columns={[
                t('Day'),
                t('T-score'),
                t('Rests on'),
                ...goals.map((goal) => <Data key={goal.id}>{goal.text}</Data>),
              ]}
              rows={progress.points.map((point) => ({
                id: point.on,
                cells: [
                  <DayName key="day" on={point.on} number={numberOf(point.on)} />,
                  point.t === null ? t('not rated') : tScoreText(point.t),
                  `${point.rated}/${point.goals}`,
                  ...progressOfGoals.map((goal) => {
                    const on = goal.ratings.findLast(({ ratedOn }) => ratedOn === point.on);
                    return on ? signed(on.level) : '–';
                  }),
                ],
              }))}
            />
          }
        >
          <TScoreChart
            label={finding}
            series={[
              {
                id: 'own',
                name: '',
                baseline: progress.baseline.t,
                points: progress.points.map(({ on, t: value }) => ({ on, value })),
              },
            ]}
            dayName={dayName}
            startName={t('begin')}
            expectedName={t('as expected')}
            format={tScoreText}
          />
        </ChartFigure>
      )}
      {progress.points.length === 0 && voices.length > 0 && (
        <div className={styles.voice}>
          <VoiceSelect voice={voice} voices={voices} onChange={onVoice} />
        </div>
      )}
      <div className={styles.goals}>
        {goals.map((goal) => (
          <PersonGoal key={goal.id} goal={goal} personId={personId} name={name} />
        ))}
      </div>
    </section>
  );
}
