import { type CSSProperties, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { goalLevels, levelName, signed } from '../../../data/goal-words.ts';
import { Data, LinkButton } from '../../../ui/index.ts';
import styles from './rating.module.css';
import type { GridGoal } from './RatingRow.tsx';

/** The scale of the goal that is being rated, best at the top, with what was chosen. */
export function ScaleAside({ goal, level }: { goal: GridGoal; level: number | null }) {
  const { t } = useTranslation();
  const titleId = useId();
  return (
    <section className={styles.said} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t('What the levels say')}</h2>
        <p className={styles.quiet}>
          <Data>{goal.text}</Data>
        </p>
      </header>
      {goal.levels.every((words) => words === '') ? (
        <div className={styles.noScale}>
          <p>{t('No level of this goal is written yet. It can be rated, and counts in no T-score.')}</p>
          <LinkButton size="small" href={`/groups/${goal.groupId}/goals`}>
            {t('Write the scale')}
          </LinkButton>
        </div>
      ) : (
        <ol className={styles.scale}>
          {goalLevels.toReversed().map((one) => (
            <li
              key={one}
              data-chosen={one === level || undefined}
              style={{ '--place': one } as CSSProperties}
            >
              <b>{signed(one)}</b>{' '}
              <span>
                {goal.levels[one + 2] === '' ? (
                  <span className={styles.quiet}>{levelName(one, t)}</span>
                ) : (
                  <Data>{goal.levels[one + 2]}</Data>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
