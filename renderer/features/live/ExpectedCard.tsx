import { CalendarOff, FileX2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { markWords } from '../../data/attendance-words.ts';
import { consentMarks } from '../../data/consent-words.ts';
import { useNames } from '../../data/names.ts';
import { Button, Card, CheckboxField, Data, EmptyState, LinkButton, Pill } from '../../ui/index.ts';
import { isAwaited } from './in-the-room.ts';
import styles from './run.module.css';

interface ExpectedCardProps {
  live: LiveRun;
  present: readonly string[];
  /** Missing while the session cannot be started yet: then nobody can be here. */
  onChange?: (present: readonly string[]) => void;
}

/** Who is expected; those who are here already can be ticked before the clock starts. */
export function ExpectedCard({ live, present, onChange }: ExpectedCardProps) {
  const { t } = useTranslation();
  const names = useNames();
  const people = live.members.map((member) => ({
    ...member,
    name: names.display({ ...member, id: member.personId }),
  }));
  const awaited = people.filter(isAwaited);
  const areAllHere = awaited.every(({ personId }) => present.includes(personId));
  if (people.length === 0) {
    return (
      <Card title={t('Who is expected')}>
        <EmptyState
          action={
            <LinkButton href={`/groups/${live.session.groupId}/roster`}>{t('Go to the roster')}</LinkButton>
          }
        >
          {t('Nobody is a member of the group on this day.')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card
      title={t('Who is expected')}
      subtitle={
        onChange
          ? t('Tick who is here already. Everybody else is let in with a tap when they come.')
          : undefined
      }
      aside={
        onChange &&
        awaited.length > 0 && (
          <Button onPress={() => onChange(areAllHere ? [] : awaited.map(({ personId }) => personId))}>
            {areAllHere ? t('Nobody yet') : t('Everybody is here')}
          </Button>
        )
      }
      isFlush
    >
      <ul>
        {people.map((member) => (
          <li key={member.personId} className={styles.line}>
            <span className={styles.lineWords}>
              {onChange ? (
                <CheckboxField
                  label={member.name}
                  value={present.includes(member.personId)}
                  onChange={(isIn) =>
                    onChange(
                      isIn
                        ? [...present, member.personId]
                        : present.filter((personId) => personId !== member.personId),
                    )
                  }
                />
              ) : (
                <Data>{member.name}</Data>
              )}
            </span>
            {member.cell.mark && <span className={styles.quiet}>{markWords(member.cell.mark, t)}</span>}
            {member.cell.plannedAbsence !== null && (
              <Pill hue="blue" icon={<CalendarOff aria-hidden="true" />}>
                {t('absence planned')}
              </Pill>
            )}
            {!names.isHidden &&
              consentMarks(member, t).map(({ kind, hue, word }) => (
                <Pill key={kind} hue={hue} icon={<FileX2 aria-hidden="true" />}>
                  {word}
                </Pill>
              ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
