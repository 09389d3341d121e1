import { MessageSquarePlus, Target } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalGrid, GoalRating } from '../../../../shared/contract/goals.ts';
import { isScaled } from '../../../../shared/domain/attainment-scale.ts';
import { goalLevels, levelName, raterLabel, signed } from '../../../data/goal-words.ts';
import { useNames } from '../../../data/names.ts';
import { useTypedWords } from '../../../data/typed-words.ts';
import { Data, Pill } from '../../../ui/index.ts';
import { LevelMark } from '../LevelMark.tsx';
import { isOfPresentWording } from './rated-grid.ts';
import styles from './rating.module.css';
import { Remark } from './Remark.tsx';

export type GridGoal = GoalGrid['goals'][number];

const remarkItem = goalLevels.length;

interface RatingRowProps {
  row: number;
  goal: GridGoal;
  /** Whose goal it is, for the names of its buttons. */
  ownerName: string;
  rating: GoalRating | null;
  /** What the same voice said last before this session. */
  before: GoalRating | null;
  /** What others said, in this session or last before it. */
  others: readonly GoalRating[];
  canRate: boolean;
  /** The thing in this row that Tab reaches, where it is in this row. */
  activeItem: number | null;
  onRate: (goal: GridGoal, level: number | null) => void;
  onRemark: (goal: GridGoal, remark: string) => void;
}

/** One goal: what it says, what was said of it before, and one tap for each level. */
export const RatingRow = memo(function RatingRow(props: RatingRowProps) {
  const { row, goal, ownerName, rating, before, others, canRate, activeItem } = props;
  const { t } = useTranslation();
  const names = useNames();
  const words = useTypedWords();
  const goalWords = words.of(goal.text);
  const [isAsked, setAsked] = useState(false);
  const tabIndex = (item: number) => (activeItem === item ? 0 : -1);
  const isWritten = isScaled(goal.levels);
  return (
    <li className={styles.row} data-row={row}>
      <div className={styles.what}>
        <p className={styles.text}>
          <Data>{goalWords}</Data>
        </p>
        {(goal.isWorkedOn || !isWritten || goal.closedOn !== null) && (
          <p className={styles.marks}>
            {goal.isWorkedOn && (
              <Pill hue="teal" icon={<Target aria-hidden="true" />}>
                {t('planned for this session')}
              </Pill>
            )}
            {!isWritten && <Pill hue="amber">{t('scale not written')}</Pill>}
            {goal.closedOn !== null && <Pill hue="slate">{t('closed')}</Pill>}
          </p>
        )}
      </div>
      <div className={styles.before}>
        {before ? (
          <span>
            <span className="visually-hidden">{t('Before:')} </span>
            <SaidLevel goal={goal} rating={before} instead={t('reworded')} />{' '}
            {isOfPresentWording(before, goal) && (
              <span className={styles.quiet}>
                {before.sessionNumber === null
                  ? t('between')
                  : t('S{{number}}', { number: before.sessionNumber })}
              </span>
            )}
          </span>
        ) : (
          <span className={styles.quiet}>{t('not yet')}</span>
        )}
      </div>
      {canRate ? (
        <div
          role="group"
          aria-label={t('Rating of “{{goal}}”, {{name}}', { goal: goalWords, name: ownerName })}
          className={styles.levels}
        >
          {goalLevels.map((level, item) => (
            <button
              key={level}
              type="button"
              className={styles.level}
              data-level={level}
              data-item={item}
              tabIndex={tabIndex(item)}
              aria-pressed={rating?.level === level}
              aria-keyshortcuts={String(item + 1)}
              title={levelName(level, t)}
              onClick={() => props.onRate(goal, rating?.level === level ? null : level)}
            >
              <span aria-hidden="true">{signed(level)}</span>
              <span className="visually-hidden">
                {t('{{level}}, {{meaning}}', { level: signed(level), meaning: levelName(level, t) })}
              </span>
            </button>
          ))}
        </div>
      ) : (
        <div className={styles.levels}>
          {rating ? (
            <LevelMark level={rating.level} />
          ) : (
            <span className={styles.quiet}>{t('not rated')}</span>
          )}
        </div>
      )}
      <ul className={styles.others} aria-label={t('What others said')}>
        {others.map((other) => (
          <li key={`${other.rater} ${other.raterName}`}>
            <span className={styles.quiet}>
              {names.rater(other.raterName) === '' ? (
                raterLabel(other.rater, t)
              ) : (
                <Data>{other.raterName}</Data>
              )}
              {other.sessionId !== null &&
                other.sessionNumber !== null &&
                ` ${t('S{{number}}', { number: other.sessionNumber })}`}
            </span>{' '}
            <SaidLevel goal={goal} rating={other} instead={t('before it was reworded')} />
          </li>
        ))}
      </ul>
      {canRate && (
        <button
          type="button"
          className={styles.remarkButton}
          data-item={remarkItem}
          tabIndex={tabIndex(remarkItem)}
          disabled={rating === null}
          aria-expanded={isAsked || (rating?.remark ?? '') !== ''}
          onClick={() => setAsked(!isAsked)}
        >
          <MessageSquarePlus aria-hidden="true" />
          <span className="visually-hidden">{t('Remark on “{{goal}}”', { goal: goalWords })}</span>
        </button>
      )}
      {rating && (isAsked || rating.remark !== '') && (
        <Remark
          key={`${rating.rater} ${rating.raterName}`}
          initial={rating.remark}
          isAsked={isAsked}
          isReadOnly={!canRate}
          onSave={(remark) => props.onRemark(goal, remark)}
          onLeave={() => setAsked(false)}
        />
      )}
    </li>
  );
});

interface SaidLevelProps {
  goal: GridGoal;
  rating: GoalRating;
  /** Said of a level that was given under earlier words. */
  instead: string;
}

/** A level of the scale as it reads now; of one given under earlier words only that there was one. */
function SaidLevel({ goal, rating, instead }: SaidLevelProps) {
  const { t } = useTranslation();
  if (isOfPresentWording(rating, goal)) return <LevelMark level={rating.level} />;
  return (
    <span className={styles.quiet} title={t('{{level}} in earlier words', { level: signed(rating.level) })}>
      {instead}
    </span>
  );
}
