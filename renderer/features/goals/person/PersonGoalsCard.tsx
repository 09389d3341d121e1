import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../../data/client.ts';
import { TypedText } from '../../../data/TypedText.tsx';
import { AppLink, Card, Data } from '../../../ui/index.ts';
import { LevelMark } from '../LevelMark.tsx';
import { restsOn, scoreWords } from '../progress/progress-words.ts';
import styles from './person-goals.module.css';

const shownAtMost = 4;

/** On a person's page: their own goals in each group, where they stand, and the way to all of it. */
export function PersonGoalsCard({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(
    core.goals.listForPerson.queryOptions({
      input: { personId, voice: { rater: 'facilitator', raterName: null } },
    }),
  );
  if (!data) return null;
  return (
    <Card
      title={t('Own goals')}
      aside={
        data.length > 0 ? <AppLink href={`/people/${personId}/goals`}>{t('All goals')}</AppLink> : undefined
      }
    >
      {data.length === 0 ? (
        <p className={styles.quiet}>
          {t('None is written yet. They are written on the page Goals of a group.')}
        </p>
      ) : (
        <div className={styles.groups}>
          {data.map(({ groupId, groupName, progress, progressOfGoals }) => (
            <div key={groupId}>
              <p>
                <b>
                  <Data>{groupName}</Data>
                </b>{' '}
                <span className={styles.quiet}>
                  {scoreWords(progress, t)} · {restsOn(progress, t)}
                </span>
              </p>
              <ul className={styles.lines}>
                {progressOfGoals.slice(0, shownAtMost).map((goal) => {
                  const last = goal.ratings.at(-1);
                  return (
                    <li key={goal.id}>
                      {last && last.revision === goal.revision ? (
                        <LevelMark level={last.level} />
                      ) : (
                        <span className={styles.quiet}>{t('not rated')}</span>
                      )}
                      <TypedText>{goal.text}</TypedText>
                    </li>
                  );
                })}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Card>
  );
}
