import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalGrid, Rater } from '../../../../shared/contract/goals.ts';
import { useNames } from '../../../data/names.ts';
import { goalLevels } from '../../../data/goal-words.ts';
import { statusWord } from '../../../data/attendance-words.ts';
import { AppLink, Avatar, Banner, Card, Data, Pill } from '../../../ui/index.ts';
import { asPerson, sectionsOf } from '../goal-sections.ts';
import styles from './rating.module.css';
import { nobody, said } from './rated-grid.ts';
import { type GridGoal, RatingRow } from './RatingRow.tsx';
import { RatingTools } from './RatingTools.tsx';
import { ScaleAside } from './ScaleAside.tsx';
import { useRating } from './use-rating.ts';
import { type Place, placeOf, useRatingKeys } from './use-rating-keys.ts';

interface RatingGridProps {
  grid: GoalGrid;
  voice: { rater: Rater; raterName: string };
  nameOf: (rater: Rater) => string;
  onVoice: (voice: { rater: Rater; raterName: string }) => void;
  /** One has just come here: the keys rate at once, from the first goal that is not rated. */
  takesFocus: boolean;
  /** Ways to what else the page has, in the head. */
  aside: ReactNode;
}

/** All goals of a session's group under each other, as fast to rate as attendance is to mark. */
export function RatingGrid({ grid, voice, nameOf, onVoice, takesFocus, aside }: RatingGridProps) {
  const { t } = useTranslation();
  const names = useNames();
  const rating = useRating(grid.sessionId);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const { canRate } = grid;
  const sections = useMemo(
    () => sectionsOf(grid.goals, grid.owners, names.sort),
    [grid.goals, grid.owners, names],
  );
  const goals = useMemo(() => sections.flatMap((section) => section.goals), [sections]);
  const saidOf = useMemo(() => said(grid, voice), [grid, voice]);

  // The rows stay the same from tap to tap; what they call looks the newest facts up.
  const latest = useRef({ saidOf, voice, rating, canRate });
  useEffect(() => {
    latest.current = { saidOf, voice, rating, canRate };
  });
  const put = useCallback((goal: GridGoal, level: number | null, remark?: string) => {
    const { saidOf: known, voice: by, rating: to, canRate: may } = latest.current;
    const before = known.get(goal.id)?.rating ?? null;
    if (!may || (level === null && before === null)) return;
    to.rate({ goalId: goal.id, ...by, level, remark: remark ?? before?.remark ?? '', before });
  }, []);
  const onRate = useCallback((goal: GridGoal, level: number | null) => put(goal, level), [put]);
  const onRemark = useCallback(
    (goal: GridGoal, remark: string) =>
      put(goal, latest.current.saidOf.get(goal.id)?.rating?.level ?? null, remark),
    [put],
  );
  const [firstOpen] = useState(() => goals.findIndex(({ id }) => !saidOf.get(id)?.rating));
  const keys = useRatingKeys(
    list,
    { rows: goals.length, firstRow: firstOpen, takesFocus: takesFocus && canRate && firstOpen >= 0 },
    (row, level) => goals[row] && put(goals[row], level),
  );
  const [pointed, setPointed] = useState<Place | null>(null);

  function onKeyDown(event: KeyboardEvent): void {
    setPointed(null);
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (isUndo && rating.isBusy() && !(event.target as HTMLElement).matches('input')) {
      event.preventDefault();
      void rating.undoLast();
      return;
    }
    keys.onKeyDown(event);
  }

  const rated = goals.filter(({ id }) => saidOf.get(id)?.rating).length;
  const active = goals[keys.active.row];
  const at = pointed ?? keys.active;
  return (
    <div className={styles.page}>
      {!canRate && (
        <Banner kind="info">
          {t('Goals are rated once the session has taken place. A cancelled session has no ratings.')}
        </Banner>
      )}
      <div className={styles.columns}>
        <Card
          title={t('Goals')}
          isFlush
          aside={
            <span className={styles.headAside}>
              {aside} {t('{{rated}} of {{count}} rated', { rated, count: goals.length })}
            </span>
          }
        >
          <RatingTools voice={voice} nameOf={nameOf} onChange={onVoice} canRate={canRate} />
          <div className={styles.heads} aria-hidden="true">
            <span />
            <span>{t('Before')}</span>
            <span className={styles.levelHead}>{t('Now')}</span>
            <span>{t('Others')}</span>
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the buttons inside */}
          <div
            ref={list}
            onKeyDown={onKeyDown}
            onFocus={keys.onFocus}
            onPointerOver={(event) => setPointed(placeOf(event.target))}
            onPointerLeave={() => setPointed(null)}
          >
            {sections.map(({ owner, goals: own, first }) => {
              const name = owner ? names.display(asPerson(owner)) : t('The group');
              const attendance = grid.owners.find(({ personId }) => personId === owner?.personId)?.attendance;
              return (
                <section
                  key={owner?.personId ?? 'group'}
                  aria-labelledby={`${listId}-${owner?.personId ?? 'group'}`}
                  className={styles.section}
                >
                  <h3 id={`${listId}-${owner?.personId ?? 'group'}`} className={styles.owner}>
                    {owner ? (
                      <>
                        <Avatar name={name} size="small" />
                        <AppLink href={`/people/${owner.personId}/goals`}>
                          <Data>{name}</Data>
                        </AppLink>
                      </>
                    ) : (
                      t('The group')
                    )}
                    {(attendance === 'excused' || attendance === 'unexcused') && (
                      <Pill>{statusWord(attendance, t)}</Pill>
                    )}
                  </h3>
                  <ul>
                    {own.map((goal, place) => {
                      const row = first + place;
                      const known = saidOf.get(goal.id);
                      return (
                        <RatingRow
                          key={goal.id}
                          row={row}
                          goal={goal}
                          ownerName={name}
                          rating={known?.rating ?? null}
                          before={known?.before ?? null}
                          others={known?.others ?? nobody}
                          canRate={canRate}
                          activeItem={keys.active.row === row ? keys.active.item : null}
                          onRate={onRate}
                          onRemark={onRemark}
                        />
                      );
                    })}
                  </ul>
                </section>
              );
            })}
          </div>
        </Card>
        <div className={styles.aside}>
          {active && (
            <ScaleAside
              goal={active}
              level={saidOf.get(active.id)?.rating?.level ?? null}
              pointed={{ goal: goals[at.row] ?? active, level: goalLevels[at.item] ?? 0 }}
            />
          )}
        </div>
      </div>
    </div>
  );
}
