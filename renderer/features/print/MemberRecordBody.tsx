import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRecord, PersonRecordShape } from '../../../shared/contract/records.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { markWords } from '../../data/attendance-words.ts';
import { consentKindName } from '../../data/consent-words.ts';
import { Data, DateText } from '../../ui/index.ts';
import { DisclosureTable } from './DisclosureTable.tsx';
import { PrintedNoteText } from './PrintedNoteText.tsx';
import styles from './record-print.module.css';
import { noteTitle, spanWords } from './record-words.ts';

/** What stands on the paper of a member's record. */
export function MemberRecordBody({ record, shape }: { record: PersonRecord; shape: PersonRecordShape }) {
  const { t } = useTranslation();
  const { person, attendance, consents, notes, disclosures } = record;
  return (
    <div className={styles.record}>
      <dl className={styles.facts}>
        {person.birthDate !== null && (
          <Fact name={t('Born')}>
            <DateText date={person.birthDate} />
          </Fact>
        )}
        {person.grade !== '' && (
          <Fact name={t('Grade')}>
            <Data>{person.grade}</Data>
          </Fact>
        )}
        {person.identifier !== '' && (
          <Fact name={t('Identifier')}>
            <Data>{person.identifier}</Data>
          </Fact>
        )}
        <Fact name={t('Days')}>{spanWords(shape, t)}</Fact>
        {record.memberships.map((span) => (
          <Fact key={span.groupId + span.joinedOn} name={t('Member of')}>
            <Data>{span.groupName}</Data>,{' '}
            <span translate="no">{spanWords({ from: span.joinedOn, to: span.leftOn }, t)}</span>
            {span.leaveReason !== '' && (
              <>
                , <Data>{span.leaveReason}</Data>
              </>
            )}
          </Fact>
        ))}
      </dl>
      {record.replaced > 0 && (
        <p className={styles.quiet}>
          {t('Names of others taken out: {{count}}. “A peer” stands in their place.', {
            count: record.replaced,
          })}
        </p>
      )}
      {attendance && (
        <section>
          <h2>{t('Attendance')}</h2>
          <p>
            {t('At {{attended}} of {{recorded}} recorded sessions.', {
              attended: attendance.filter(({ status }) => status !== null && isAttended(status)).length,
              recorded: attendance.filter(({ status }) => status !== null).length,
            })}
          </p>
          {attendance.length > 0 && (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('Day')}</th>
                  <th scope="col">{t('Session')}</th>
                  <th scope="col">{t('Attendance')}</th>
                </tr>
              </thead>
              <tbody>
                {attendance.map(({ sessionId, date, groupName, sessionNumber, status, minutes, reason }) => (
                  <tr key={sessionId}>
                    <td>
                      <DateText date={date} />
                    </td>
                    <td>
                      <Data>{groupName}</Data>
                      {sessionNumber !== null && <>, {t('session {{number}}', { number: sessionNumber })}</>}
                    </td>
                    <td>
                      {status === null ? (
                        t('not recorded')
                      ) : (
                        <Data>{markWords({ status, minutes, reason }, t)}</Data>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      )}
      {consents && (
        <section>
          <h2>{t('Consent and assent')}</h2>
          {consents.length === 0 && <p className={styles.quiet}>{t('No form is noted.')}</p>}
          <ul>
            {consents.map((form, place) => (
              <li key={`${place} ${form.groupName}`}>
                {consentKindName(form.kind, t)}, <Data>{form.groupName}</Data>:{' '}
                {form.isGiven === null ? (
                  t('not back')
                ) : (
                  <>
                    {form.isGiven ? t('given') : t('refused')}{' '}
                    {form.returnedOn !== null && <DateText date={form.returnedOn} />}
                    {form.givenBy !== '' && (
                      <>
                        , <Data>{form.givenBy}</Data>
                      </>
                    )}
                    {form.expiresOn !== null && (
                      <>
                        , {t('holds until')} <DateText date={form.expiresOn} />
                      </>
                    )}
                    {form.withdrawnOn !== null && (
                      <>
                        , {t('withdrawn')} <DateText date={form.withdrawnOn} />
                      </>
                    )}
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes?.length === 0 && <p className={styles.quiet}>{t('No note in these days.')}</p>}
      {notes?.map((note) => (
        <section key={note.id}>
          <h2>
            {noteTitle(note, t)}, <Data>{note.groupName}</Data>
          </h2>
          <PrintedNoteText note={note} level={3} />
        </section>
      ))}
      {disclosures && (
        <section>
          <h2>{t('Disclosure register')}</h2>
          <DisclosureTable disclosures={disclosures} />
        </section>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
