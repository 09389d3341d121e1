import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import { markWords } from '../../data/attendance-words.ts';
import { useNames } from '../../data/names.ts';
import { Data, DateText } from '../../ui/index.ts';
import styles from './print.module.css';

/** The reasons that were written down, member by member; printed only when asked for. */
export function RegisterReasons({ register }: { register: Register }) {
  const { t } = useTranslation();
  const names = useNames();
  const reasons = register.members.flatMap((member) =>
    member.cells.flatMap((cell, place) =>
      cell.mark?.reason
        ? [
            {
              person: { ...member, id: member.personId },
              session: register.sessions[place]!,
              mark: cell.mark,
            },
          ]
        : [],
    ),
  );
  const cancelled = register.sessions.filter((session) => session.cancelReason !== '');
  return (
    <section>
      <h2 className={styles.section}>{t('Reasons')}</h2>
      {reasons.length + cancelled.length === 0 && <p>{t('No reason was written down.')}</p>}
      <ul className={styles.reasons}>
        {reasons.map(({ person, session, mark }) => (
          <li key={`${person.id} ${session.id}`}>
            <Data>{names.display(person)}</Data>, <DateText date={session.date} />:{' '}
            <Data>{markWords(mark, t)}</Data>
          </li>
        ))}
        {cancelled.map((session) => (
          <li key={session.id}>
            <DateText date={session.date} />: {t('cancelled')}, <Data>{session.cancelReason}</Data>
          </li>
        ))}
      </ul>
    </section>
  );
}
