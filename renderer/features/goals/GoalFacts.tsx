import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Goal, ProgressOfGoal } from '../../../shared/contract/goals.ts';
import { LevelStrip } from '../../charts/LevelStrip.tsx';
import { core } from '../../data/client.ts';
import { competenceName, isCasel, signed } from '../../data/goal-words.ts';
import { TypedText } from '../../data/TypedText.tsx';
import { useTypedWords } from '../../data/typed-words.ts';
import { Button, Pill } from '../../ui/index.ts';
import { GoalClosed } from './GoalClosed.tsx';
import styles from './goals.module.css';
import { WriteScale } from './WriteScale.tsx';

interface GoalFactsProps {
  goal: Goal;
  /** The group's goal that it serves, in words. */
  served: string | null;
  isOpen: boolean;
  onOpen: () => void;
}

/** A goal in a list: its words, where it began and stands, and what is missing. */
export function GoalFacts({ goal, served, isOpen, onOpen }: GoalFactsProps) {
  const { t } = useTranslation();
  const words = useTypedWords();
  const last = useLastRating(goal);
  return (
    <div className={styles.facts}>
      <div className={styles.words}>
        <p className={styles.text}>
          <TypedText>{goal.text}</TypedText>
        </p>
        <p className={styles.details}>
          {goal.levels.includes('') && <WriteScale goal={goal} isMark />}
          <GoalClosed goal={goal} />
          {goal.competences.map((competence) => (
            <Pill key={competence} hue="plum">
              {isCasel(competence) ? competenceName(competence, t) : <TypedText>{competence}</TypedText>}
            </Pill>
          ))}
          {served !== null && (
            <span>
              {t('serves:')} <TypedText>{served}</TypedText>
            </span>
          )}
          {goal.sessions > 0 && <span>{t('worked on in {{count}} sessions', { count: goal.sessions })}</span>}
        </p>
      </div>
      <div className={styles.standing}>
        <LevelStrip label={standingWords(goal, last, t)} from={goal.baselineLevel} to={last?.level ?? null} />
        <span className={styles.quiet}>
          {last === null
            ? t('not rated yet')
            : last.sessionNumber === null
              ? t('now {{level}}', { level: signed(last.level) })
              : t('{{level}} in session {{number}}', {
                  level: signed(last.level),
                  number: last.sessionNumber,
                })}
        </span>
      </div>
      <Button
        kind="quiet"
        size="small"
        onPress={onOpen}
        aria-expanded={isOpen}
        aria-label={t('Scale and history of “{{goal}}”', { goal: words.of(goal.text) })}
      >
        {t('Scale')}
      </Button>
    </div>
  );
}

/** The last rating by the facilitators under the present wording; null where there is none. */
function useLastRating(goal: Goal): ProgressOfGoal['ratings'][number] | null {
  const read = useQuery(
    core.goals.progress.queryOptions({
      input: { groupId: goal.groupId, voice: { rater: 'facilitator', raterName: null } },
    }),
  );
  const all = [read.data?.group, ...(read.data?.members ?? [])].flatMap((part) => part?.goals ?? []);
  const last = all.find(({ id }) => id === goal.id)?.ratings.at(-1) ?? null;
  return last?.revision === goal.revision ? last : null;
}

type Words = ReturnType<typeof useTranslation>['t'];

function standingWords(goal: Goal, last: { level: number } | null, t: Words): string {
  const from = goal.baselineLevel;
  if (last === null)
    return from === null
      ? t('not rated yet')
      : t('began at {{level}}, not rated yet', { level: signed(from) });
  return from === null
    ? t('stands at {{level}}', { level: signed(last.level) })
    : t('began at {{from}}, stands at {{level}}', { from: signed(from), level: signed(last.level) });
}
