import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import { formatShare } from '../../i18n/format.ts';
import { DateText, DaysFromText, Term } from '../../ui/index.ts';
import styles from './overview.module.css';

interface KeyFiguresProps {
  group: Group;
  /** How many were there on the last day of a group that has ended; null of one that goes on. */
  membersAtEnd: number | null;
  summary: Register['summary'];
  today: string;
}

/** How many, how often, until when; every rate with what it is a rate of. */
export function KeyFigures({ group, membersAtEnd, summary, today }: KeyFiguresProps) {
  const { t } = useTranslation();
  const all = group.held + group.planned;
  return (
    <dl className={styles.figures}>
      <Figure
        name={membersAtEnd === null ? t('Members') : t('Members at the end')}
        value={membersAtEnd ?? group.members}
        note={[
          group.capacity !== null && t('planned for {{capacity}}', { capacity: group.capacity }),
          group.waiting > 0 && membersAtEnd === null && t('{{count}} waiting', { count: group.waiting }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Figure
        name={t('Sessions held')}
        value={all === 0 ? t('none yet') : t('{{held}} of {{all}}', { held: group.held, all })}
        note={
          membersAtEnd !== null && group.planned === 0
            ? ''
            : all === 0
              ? t('none planned yet')
              : t('{{count}} still to come', { count: group.planned })
        }
      />
      <Figure
        name={
          <Term
            meaning={t(
              'Times that members were there (also late, or leaving early), of all the times that attendance was recorded. What was not recorded counts for nobody.',
            )}
          >
            {t('Attended')}
          </Term>
        }
        value={
          summary.rate === null
            ? t('none yet')
            : t('{{attended}} of {{recorded}}', { attended: summary.attended, recorded: summary.recorded })
        }
        note={summary.rate === null ? t('nothing is recorded yet') : formatShare(summary.rate)}
      />
      <Figure
        name={membersAtEnd === null ? t('Planned end') : t('Ended')}
        value={group.endsOn === null ? t('not set') : <DateText date={group.endsOn} />}
        note={group.endsOn === null ? '' : <DaysFromText date={group.endsOn} today={today} />}
      />
    </dl>
  );
}

function Figure({ name, value, note }: { name: ReactNode; value: ReactNode; note: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt className={styles.figureName}>{name}</dt>
      <dd className={styles.figureValue}>{value}</dd>
      <dd className={styles.quiet}>{note}</dd>
    </div>
  );
}
