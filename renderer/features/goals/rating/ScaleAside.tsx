import { ChevronDown, ChevronUp } from 'lucide-react';
import { type CSSProperties, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goalLevels, levelName, signed } from '../../../data/goal-words.ts';
import { TypedText } from '../../../data/TypedText.tsx';
import { Button } from '../../../ui/index.ts';
import { WriteScale } from '../WriteScale.tsx';
import styles from './rating.module.css';
import type { GridGoal } from './RatingRow.tsx';

interface ScaleAsideProps {
  goal: GridGoal;
  level: number | null;
  /** The level that the pointer or the focus is on, of whichever goal. */
  pointed: { goal: GridGoal; level: number };
}

/**
 * The scale of the goal that is being rated, best at the top, with what was chosen. In a low window it folds to one line
 * under the list, which says the level that the pointer or the focus is on.
 */
export function ScaleAside({ goal, level, pointed }: ScaleAsideProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const Chevron = isWhole ? ChevronDown : ChevronUp;
  return (
    <section className={styles.said} aria-labelledby={titleId} data-whole={isWhole || undefined}>
      <div className={styles.fold}>
        {!isWhole && (
          <p
            className={styles.oneLevel}
            data-chosen={(pointed.goal === goal && pointed.level === level) || undefined}
          >
            <b>{signed(pointed.level)}</b> <LevelWords goal={pointed.goal} level={pointed.level} />
          </p>
        )}
        <Button
          size="small"
          kind="quiet"
          icon={<Chevron aria-hidden="true" />}
          aria-expanded={isWhole}
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole ? t('Fold the levels') : t('All levels')}
        </Button>
      </div>
      <header>
        <h2 id={titleId}>{t('What the levels say')}</h2>
        <p className={styles.quiet}>
          <TypedText>{goal.text}</TypedText>
        </p>
      </header>
      {goal.levels.every((words) => words === '') ? (
        <div className={styles.noScale}>
          <p>{t('No level of this goal is written yet. It can be rated, and counts in no T-score.')}</p>
          <WriteScale key={goal.id} goal={goal} />
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
                <LevelWords goal={goal} level={one} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What a level says of a goal; where nobody has written it, what it means of every goal. */
function LevelWords({ goal, level }: { goal: GridGoal; level: number }) {
  const { t } = useTranslation();
  const words = goal.levels[level + 2] ?? '';
  return words === '' ? (
    <span className={styles.quiet}>{levelName(level, t)}</span>
  ) : (
    <TypedText>{words}</TypedText>
  );
}
