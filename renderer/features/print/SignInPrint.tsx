import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionAttendance } from '../../../shared/contract/attendance.ts';
import { isSettled } from '../../../shared/domain/consent.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Data, DateText, LoadFailure, NumberField, Sheet, TimeText } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { partsOfName, signInNames } from '../../data/sign-in-names.ts';
import styles from './print.module.css';

/** Lines for people who were not expected. */
const usualBlankLines = 4;
const mostBlankLines = 40;

/** A session's sign-in sheet: who is expected, room to sign, and lines for walk-ins. */
export function SignInPrint({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const session = useQuery(core.attendance.session.queryOptions({ input: { sessionId } }));
  if (session.isError)
    return (
      <LoadFailure
        message={failureMessage(toFailure(session.error), t)}
        onRetry={() => void session.refetch()}
      />
    );
  if (!session.data) return <Busy lines={12} />;
  return <SignInPaper attendance={session.data} />;
}

function SignInPaper({ attendance: { session, members, guests } }: { attendance: SessionAttendance }) {
  const { t } = useTranslation();
  const { paper, organisation } = useSettings();
  const names = useNames();
  const [blankLines, setBlankLines] = useState(usualBlankLines);
  const people = members.map((member) => ({ ...member, id: member.personId }));
  // Sorted by the name that is read on the sheet, so that everybody finds their own line.
  const shortened = names.isHidden
    ? people.map((person) => names.signIn(person))
    : signInNames([...people, ...guests.map((guest) => partsOfName(guest.name))]);
  const listed = people
    .map((person, place) => ({
      key: person.id,
      name: shortened[place]!,
      isAsked: !isSettled(person.consent.standing) || !isSettled(person.assent.standing),
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
  const lines = [
    ...listed,
    ...guests.map((guest, place) => ({
      key: guest.id,
      name: names.isHidden ? t('Guest') : shortened[people.length + place]!,
      isAsked: false,
    })),
  ];
  return (
    <PrintFrame
      view="sign-in"
      objectId={session.id}
      fileName={t('Sign-in sheet {{group}} {{date}}', { group: session.groupName, date: session.date })}
      isWide={false}
      backHref={`/sessions/${session.id}`}
      label={t('Sign-in sheet, {{count}} names', { count: lines.length })}
      tools={
        <NumberField
          label={t('Lines for walk-ins')}
          value={blankLines}
          least={0}
          most={mostBlankLines}
          onChange={(count) => setBlankLines(count ?? 0)}
        />
      }
    >
      <Sheet
        paper={paper}
        title={<Data>{session.groupName}</Data>}
        subtitle={
          <>
            {session.number === null
              ? t('Sign-in sheet')
              : t('Sign-in sheet · session {{number}} of {{of}}', {
                  number: session.number,
                  of: session.ofNumber,
                })}
            {organisation && (
              <>
                {' · '}
                <Data>{organisation}</Data>
              </>
            )}
          </>
        }
        aside={
          <>
            <DateText date={session.date} format="long" />
            <br />
            <TimeText time={session.start} minutes={session.minutes} />
            {session.place && (
              <>
                {' · '}
                <Data>{session.place}</Data>
              </>
            )}
          </>
        }
        footer={<SheetFooter hasAuditLine={false} />}
      >
        <table className={styles.signIn}>
          <thead>
            <tr>
              <th scope="col" className="numeric">
                {t('No.')}
              </th>
              <th scope="col">{t('Name')}</th>
              <th scope="col">{t('Initials or signature')}</th>
              <th scope="col">{t('Time')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, isAsked }, place) => (
              <SignInLine key={key} number={place + 1} name={name} isAsked={isAsked} />
            ))}
            {Array.from({ length: blankLines }, (_, place) => (
              <SignInLine key={`blank ${place}`} number={lines.length + place + 1} name="" isAsked={false} />
            ))}
          </tbody>
        </table>
        {lines.some(({ isAsked }) => isAsked) && (
          <p className={styles.asked}>{t('* Please see a facilitator before you sign in.')}</p>
        )}
      </Sheet>
    </PrintFrame>
  );
}

/** `isAsked`: a form is missing. The sheet goes from hand to hand, so it says only to see a facilitator. */
function SignInLine({ number, name, isAsked }: { number: number; name: string; isAsked: boolean }) {
  return (
    <tr>
      <td className="numeric">{number}</td>
      <td>
        <Data>{name}</Data>
        {isAsked && ' *'}
      </td>
      <td />
      <td />
    </tr>
  );
}
