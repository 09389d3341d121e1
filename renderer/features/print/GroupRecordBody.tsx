import { useTranslation } from 'react-i18next';
import type { GroupRecord, GroupRecordShape } from '../../../shared/contract/records.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import { Data, DateText } from '../../ui/index.ts';
import { PrintedNoteText } from './PrintedNoteText.tsx';
import styles from './record-print.module.css';
import { noteTitle, spanWords } from './record-words.ts';

/** What stands on the paper of a group's record. */
export function GroupRecordBody({ record, shape }: { record: GroupRecord; shape: GroupRecordShape }) {
  const { t } = useTranslation();
  const { plan, sessions, members, notes, incidents } = record;
  return (
    <div className={styles.record}>
      <dl className={styles.facts}>
        <div>
          <dt>{t('Days')}</dt>
          <dd>{spanWords(shape, t)}</dd>
        </div>
        {record.facilitators.length > 0 && (
          <div>
            <dt>{t('Led by')}</dt>
            <dd>
              <Data>
                {record.facilitators
                  .map(({ name, credentials }) => [name, credentials].filter(Boolean).join(', '))
                  .join('; ')}
              </Data>
            </dd>
          </div>
        )}
      </dl>
      {plan && (
        <section>
          <h2>{t('Plan')}</h2>
          {plan.purpose !== '' && <Data className={styles.written}>{plan.purpose}</Data>}
          <ol>
            {plan.goals.map((goal, place) => (
              <li key={`${place} ${goal}`}>
                <Data>{goal}</Data>
              </li>
            ))}
          </ol>
          <p className={styles.quiet}>
            {t('{{settled}} of {{of}} headings of the plan are complete. The plan is a paper of its own.', {
              settled: plan.settled,
              of: plan.of,
            })}
          </p>
        </section>
      )}
      {sessions && sessions.length > 0 && (
        <section>
          <h2>{t('Sessions')}</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('Session')}</th>
                <th scope="col">{t('Day')}</th>
                <th scope="col">{t('Topic')}</th>
                <th scope="col">{t('There')}</th>
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <tr key={session.id}>
                  <td>{session.number ?? '–'}</td>
                  <td>
                    <DateText date={session.date} />
                  </td>
                  <td>
                    {session.state === 'cancelled' && (
                      <>
                        {t('cancelled')}
                        {session.cancelReason !== '' && ': '}
                      </>
                    )}
                    <Data>{session.state === 'cancelled' ? session.cancelReason : session.topic}</Data>
                  </td>
                  <td>
                    {session.state !== 'cancelled' &&
                      t('{{attended}} of {{recorded}} recorded', {
                        attended: session.attended,
                        recorded: session.recorded,
                      })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {members && members.length > 0 && (
        <section>
          <h2>{t('Members')}</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('Name')}</th>
                <th scope="col">{t('Member')}</th>
                <th scope="col">{t('There')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <tr key={member.id}>
                  <td>
                    <Data>{fullName(member)}</Data>
                  </td>
                  <td>{spanWords({ from: member.joinedOn, to: member.leftOn }, t)}</td>
                  <td>
                    {t('{{attended}} of {{recorded}} recorded', {
                      attended: member.attended,
                      recorded: member.recorded,
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {notes?.length === 0 && <p className={styles.quiet}>{t('No note in these days.')}</p>}
      {notes?.map((note) => (
        <section key={note.id}>
          <h2>{noteTitle(note, t)}</h2>
          <PrintedNoteText note={note} level={3} />
        </section>
      ))}
      {incidents && (
        <section>
          <h2>{t('Incidents')}</h2>
          <ul>
            {incidents.map((incident) => (
              <li key={incident.id}>
                <DateText date={incident.happenedOn} />
                {incident.sessionNumber !== null && (
                  <>, {t('session {{number}}', { number: incident.sessionNumber })}</>
                )}
                , {incident.isClosed ? t('closed') : t('open')}
                {incident.reports > 0 && <>, {t('reported')}</>}
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>
            {t(
              'By day alone; what happened stands in the incident log. Restricted incidents are not listed.',
            )}
          </p>
        </section>
      )}
    </div>
  );
}
