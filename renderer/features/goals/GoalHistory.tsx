import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type GoalHistory as History, smartPrompts } from '../../../shared/contract/goals.ts';
import { raterLabel } from '../../data/goal-words.ts';
import { TypedText } from '../../data/TypedText.tsx';
import { useNames } from '../../data/names.ts';
import { AppLink, Data, DateText, IconButton } from '../../ui/index.ts';
import styles from './goals.module.css';
import { LevelMark } from './LevelMark.tsx';
import { ScaleList } from './ScaleList.tsx';
import { smartWords } from './smart-words.ts';
import { useGoalChanges } from './use-goal-changes.ts';
import { WriteScale } from './WriteScale.tsx';

/** All there is of one goal: its scale, who rated it when, how it read before, which sessions worked on it. */
export function GoalHistory({ history }: { history: History }) {
  const { t } = useTranslation();
  const names = useNames();
  const { removeRating } = useGoalChanges();
  const { goal, revisions, ratings, workedOn } = history;
  const last = ratings.find(({ rater, revision }) => rater === 'facilitator' && revision === goal.revision);
  const prompts = smartPrompts.filter((prompt) => goal.smart[prompt] !== '');
  return (
    <div className={styles.history}>
      <ScaleList levels={goal.levels} baselineLevel={goal.baselineLevel} level={last?.level ?? null} />
      {goal.levels.includes('') && (
        <p>
          <WriteScale goal={goal} />
        </p>
      )}
      <p className={styles.quiet}>
        {t('Weight {{weight}}: importance {{importance}} × difficulty {{difficulty}}.', {
          weight: goal.importance * goal.difficulty,
          importance: goal.importance,
          difficulty: goal.difficulty,
        })}
      </p>
      {prompts.length > 0 && (
        <dl className={styles.prompts}>
          {prompts.map((prompt) => (
            <div key={prompt}>
              <dt>{smartWords(prompt, t).name}</dt>
              <dd>
                <TypedText>{goal.smart[prompt]}</TypedText>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <section>
        <h3>{t('Ratings')}</h3>
        {ratings.length === 0 ? (
          <p className={styles.quiet}>{t('Not rated yet.')}</p>
        ) : (
          <ul className={styles.ratings}>
            {ratings.map((rating) => (
              <li key={rating.id}>
                <LevelMark level={rating.level} />
                <span className={styles.ratingWords}>
                  {rating.sessionId === null || rating.sessionNumber === null ? (
                    <DateText date={rating.ratedOn} />
                  ) : (
                    <AppLink href={`/sessions/${rating.sessionId}/goals`}>
                      {t('Session {{number}}', { number: rating.sessionNumber })}
                    </AppLink>
                  )}
                  {', '}
                  {names.rater(rating.raterName) === '' ? (
                    raterLabel(rating.rater, t)
                  ) : (
                    <Data>{rating.raterName}</Data>
                  )}
                  {rating.revision !== goal.revision && ` · ${t('earlier wording')}`}
                  {rating.remark !== '' && (
                    <span className={styles.remark}>
                      <TypedText>{rating.remark}</TypedText>
                    </span>
                  )}
                </span>
                <IconButton
                  size="small"
                  label={t('Take this rating away')}
                  icon={<X aria-hidden="true" />}
                  onPress={() => removeRating.mutate(rating.id)}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      {revisions.length > 0 && (
        <section>
          <h3>{t('Earlier wordings')}</h3>
          {revisions.map((revision) => (
            <details key={revision.number} className={styles.revision}>
              <summary>
                <TypedText>{revision.text}</TypedText>{' '}
                <span className={styles.quiet}>
                  {t('until')} <DateText date={revision.revisedOn} />
                </span>
              </summary>
              <p>
                {revision.reason === '' ? (
                  t('Reworded in the plan of the group.')
                ) : (
                  <TypedText>{revision.reason}</TypedText>
                )}
              </p>
              <ScaleList levels={revision.levels} baselineLevel={revision.baselineLevel} level={null} />
            </details>
          ))}
        </section>
      )}
      {workedOn.length > 0 && (
        <section>
          <h3>{t('Sessions that worked on it')}</h3>
          <ul className={styles.worked}>
            {workedOn.map(({ sessionId, number, date, objectives }) => (
              <li key={sessionId}>
                <AppLink href={`/sessions/${sessionId}/plan`}>
                  {number === null ? <DateText date={date} /> : t('Session {{number}}', { number })}
                </AppLink>{' '}
                <TypedText>{objectives.join('; ')}</TypedText>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
