import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { consentMarks, type Standings } from '../../data/consent-words.ts';
import { useNames } from '../../data/names.ts';
import { Data, DateText } from '../../ui/index.ts';
import styles from './print.module.css';

interface RosterTableProps {
  entries: readonly RosterEntry[];
  /** With the last day and the reason, for those who left. */
  showsLeaving?: boolean;
  /** In the order of the wait list, without days and attendance. */
  isWaiting?: boolean;
}

/** One part of a roster on paper, by name; the wait list by its order. */
export function RosterTable({ entries, showsLeaving = false, isWaiting = false }: RosterTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const rows = isWaiting
    ? entries
    : [...entries].sort((one, other) => names.sort(one.person).localeCompare(names.sort(other.person)));
  // A column in which nobody has anything would only take room.
  const has = {
    pronouns: rows.some(({ person }) => person.pronouns !== ''),
    age: rows.some(({ person }) => person.grade !== '' || (person.birthDate !== null && !names.isHidden)),
    identifier: rows.some(({ person }) => person.identifier !== '' && !names.isHidden),
  };
  return (
    <table>
      <thead>
        <tr>
          {isWaiting && (
            <th scope="col" className="numeric">
              {t('Place')}
            </th>
          )}
          <th scope="col">{t('Name')}</th>
          {has.pronouns && <th scope="col">{t('Pronouns')}</th>}
          {has.age && <th scope="col">{t('Birth date or grade')}</th>}
          {has.identifier && <th scope="col">{t('Identifier')}</th>}
          {!isWaiting && <th scope="col">{t('Joined')}</th>}
          {showsLeaving && <th scope="col">{t('Left')}</th>}
          {!isWaiting && (
            <th scope="col" className="numeric">
              {t('Attended')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ person, ...entry }) => (
          <tr key={entry.membershipId}>
            {isWaiting && <td className="numeric">{entry.waitPosition}</td>}
            <th scope="row">
              <Data>{names.full(person)}</Data>
              {!isWaiting && !showsLeaving && <ConsentWords standings={entry} />}
            </th>
            {has.pronouns && (
              <td>
                <Data>{person.pronouns}</Data>
              </td>
            )}
            {has.age && (
              <td>
                {person.birthDate !== null && !names.isHidden && <DateText date={person.birthDate} />}
                {person.birthDate !== null && !names.isHidden && person.grade !== '' && ', '}
                <Data>{person.grade}</Data>
              </td>
            )}
            {has.identifier && (
              <td>
                <Data>{person.identifier}</Data>
              </td>
            )}
            {!isWaiting && <td>{entry.joinedOn !== null && <DateText date={entry.joinedOn} />}</td>}
            {showsLeaving && (
              <td>
                {entry.leftOn !== null && <DateText date={entry.leftOn} />}
                {entry.leaveReason !== '' && ', '}
                <Data>{entry.leaveReason}</Data>
              </td>
            )}
            {!isWaiting && (
              <td className="numeric">
                {entry.recorded > 0 &&
                  t('{{attended}} of {{recorded}}', { attended: entry.attended, recorded: entry.recorded })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A form that does not hold, or not for long. */
function ConsentWords({ standings }: { standings: Standings }) {
  const { t } = useTranslation();
  const marks = consentMarks(standings, t);
  if (marks.length === 0) return null;
  return <b className={styles.consent}>{marks.map(({ word }) => word).join(', ')}</b>;
}
