import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { AppLink, Card, Data } from '../../ui/index.ts';
import styles from './overview.module.css';
import { isOver } from './roster-spans.ts';

interface AbsencesCardProps {
  register: Register;
  roster: readonly RosterEntry[];
  today: string;
}

/** Members who were missed several times running; nothing where there are none. */
export function AbsencesCard({ register, roster, today }: AbsencesCardProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { absencesInARow } = useSettings();
  const present = new Set(
    roster
      .filter((entry) => entry.state === 'member' && !isOver(entry, today))
      .map((entry) => entry.person.id),
  );
  const missed = register.members
    .filter((member) => present.has(member.personId) && member.summary.absencesInARow >= absencesInARow)
    .map((member) => ({ ...member, id: member.personId }))
    .sort((one, other) => other.summary.absencesInARow - one.summary.absencesInARow);
  if (missed.length === 0) return null;
  return (
    <Card title={t('Missed several times in a row')} aside={missed.length}>
      <ul className={styles.missed}>
        {missed.map((member) => (
          <li key={member.id} className={styles.line}>
            <span>
              <AppLink href={`/people/${member.id}`}>
                <Data>{names.display(member)}</Data>
              </AppLink>{' '}
              <span>
                {t('was absent {{count}} times in a row', { count: member.summary.absencesInARow })}
              </span>
            </span>
            <span className={styles.quiet}>
              {t('attended {{attended}} of {{recorded}}', {
                attended: member.summary.attended,
                recorded: member.summary.recorded,
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
