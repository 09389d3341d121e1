import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { consentMarks } from '../../data/consent-words.ts';
import {
  AppLink,
  Button,
  type Column,
  Data,
  DataTable,
  DateRangeText,
  DateText,
  EmptyState,
  Pill,
} from '../../ui/index.ts';
import { JoinGroupDialog } from './JoinGroupDialog.tsx';
import styles from './person.module.css';

type Membership = Person['memberships'][number];

/** In which groups, from when to when, and how often they came. */
export function Memberships({ person, today }: { person: Person; today: string }) {
  const { t } = useTranslation();
  const titleId = useId();
  const [isJoining, setJoining] = useState(false);
  const asksForForms = person.memberships.some(
    ({ consent, assent }) => consent.standing !== 'not-needed' || assent.standing !== 'not-needed',
  );
  const columns = useMemo<readonly Column<Membership>[]>(
    () => [
      {
        id: 'group',
        header: t('Group'),
        width: '8rem',
        cell: (membership) => <Data>{membership.groupName}</Data>,
        sortValue: (membership) => membership.groupName,
      },
      {
        id: 'span',
        header: t('In the group'),
        width: '10rem',
        cell: (membership) => <SpanInWords membership={membership} today={today} />,
        sortValue: (membership) => membership.joinedOn,
      },
      ...(asksForForms
        ? [
            {
              id: 'forms',
              header: t('Forms'),
              width: '8rem',
              cell: (membership: Membership) => <FormsInWords membership={membership} />,
            },
          ]
        : []),
      {
        id: 'attended',
        header: t('Attended'),
        width: '6rem',
        isNumeric: true,
        cell: ({ summary }) =>
          summary.recorded === 0 ? (
            <span className={styles.quiet}>{t('none recorded')}</span>
          ) : (
            <span className={styles.figure}>
              {t('{{attended}} of {{recorded}}', { attended: summary.attended, recorded: summary.recorded })}
            </span>
          ),
        sortValue: ({ summary }) => summary.rate,
      },
      {
        id: 'absent',
        header: t('Absent'),
        width: '5.5rem',
        cell: ({ summary }) => <AbsencesInWords summary={summary} />,
        sortValue: ({ summary }) => summary.excused + summary.unexcused,
      },
    ],
    [t, today, asksForForms],
  );
  const join = <Button onPress={() => setJoining(true)}>{t('Add to a group…')}</Button>;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <header className={styles.line}>
        <h2 id={titleId}>{t('Groups')}</h2>
        {person.memberships.length > 0 && join}
      </header>
      <DataTable
        label={t('Groups of this person')}
        rows={person.memberships}
        columns={columns}
        rowId={(membership) => membership.id}
        rowName={(membership) => membership.groupName}
        rowHref={(membership) => `/groups/${membership.groupId}`}
        empty={<EmptyState action={join}>{t('In no group yet.')}</EmptyState>}
      />
      {isJoining && <JoinGroupDialog person={person} today={today} onClose={() => setJoining(false)} />}
    </section>
  );
}

function SpanInWords({ membership, today }: { membership: Membership; today: string }) {
  const { t } = useTranslation();
  const { joinedOn, leftOn, leaveReason } = membership;
  if (joinedOn === null) return <Pill hue="amber">{t('on the wait list')}</Pill>;
  if (leftOn === null) {
    return (
      <>
        {joinedOn > today ? t('from') : t('since')} <DateText date={joinedOn} />
      </>
    );
  }
  return (
    <>
      <DateRangeText first={joinedOn} last={leftOn} />
      {leaveReason !== '' && <Data className={styles.note}>{leaveReason}</Data>}
    </>
  );
}

/** The forms that a group asks for, and the way to where they are dealt with. */
function FormsInWords({ membership }: { membership: Membership }) {
  const { t } = useTranslation();
  const { consent, groupId } = membership;
  const marks = consentMarks(membership, t);
  if (marks.length === 0)
    return (
      <span className={styles.quiet}>
        {consent.standing === 'not-needed' ? t('none asked for') : t('given')}
      </span>
    );
  return (
    <>
      {marks.map(({ kind, hue, word }) => (
        <Pill key={kind} hue={hue}>
          {word}
        </Pill>
      ))}{' '}
      <AppLink href={`/groups/${groupId}/roster/enrolment`}>{t('See the forms')}</AppLink>
    </>
  );
}

function AbsencesInWords({ summary }: { summary: Membership['summary'] }) {
  const { t } = useTranslation();
  const parts = [
    summary.excused > 0 && t('{{count}} excused', { count: summary.excused }),
    summary.unexcused > 0 && t('{{count}} unexcused', { count: summary.unexcused }),
  ].filter(Boolean);
  const timing = [
    summary.late > 0 && t('{{count}} times late', { count: summary.late }),
    summary.leftEarly > 0 && t('{{count}} times left early', { count: summary.leftEarly }),
    summary.absencesInARow > 1 && t('the last {{count}} in a row', { count: summary.absencesInARow }),
  ].filter(Boolean);
  if (parts.length + timing.length === 0) return <span className={styles.quiet}>{t('never')}</span>;
  return (
    <>
      {parts.length > 0 ? parts.join(', ') : <span className={styles.quiet}>{t('never')}</span>}
      {timing.length > 0 && <span className={styles.note}>{timing.join(', ')}</span>}
    </>
  );
}
