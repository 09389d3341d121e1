import { CalendarX2, Ellipsis, LogOut, Trash2, Users } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { consentMarks } from '../../data/consent-words.ts';
import { useNames } from '../../data/names.ts';
import {
  Avatar,
  type Column,
  Data,
  DataTable,
  DateText,
  EmptyState,
  IconButton,
  Menu,
} from '../../ui/index.ts';
import { ConsentPills } from './ConsentPills.tsx';
import styles from './roster.module.css';
import type { RosterAct } from './RosterActDialog.tsx';

interface MembersTableProps {
  members: readonly RosterEntry[];
  today: string;
  /** The button that opens the way in. */
  addPeople: ReactNode;
  onAct: (act: RosterAct) => void;
  onRemove: (entry: RosterEntry) => void;
}

/** Who is in the group now, and who will be. */
export function MembersTable({ members, today, addPeople, onAct, onRemove }: MembersTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const asksForForms = members.some(
    ({ consent, assent }) => consent.standing !== 'not-needed' || assent.standing !== 'not-needed',
  );
  const columns = useMemo<readonly Column<RosterEntry>[]>(
    () => [
      {
        id: 'name',
        header: t('Member'),
        cell: ({ person }) => (
          <span className={styles.name}>
            <Avatar name={names.display(person)} size="small" />
            <Data>{names.display(person)}</Data>
          </span>
        ),
        sortValue: ({ person }) => names.sort(person),
        filterText: ({ person }) =>
          names.isHidden ? names.display(person) : `${names.full(person)} ${person.identifier}`,
      },
      {
        id: 'pronouns',
        header: t('Pronouns'),
        width: '6.5rem',
        cell: ({ person }) => <Data>{person.pronouns}</Data>,
        sortValue: ({ person }) => person.pronouns || null,
      },
      {
        id: 'grade',
        header: t('Grade'),
        width: '5rem',
        cell: ({ person }) => <Data>{person.grade}</Data>,
        sortValue: ({ person }) => person.grade || null,
      },
      {
        id: 'joined',
        header: t('In the group'),
        width: '11rem',
        cell: (entry) => <Span entry={entry} today={today} />,
        sortValue: (entry) => entry.joinedOn,
        filterText: () => '',
      },
      ...(asksForForms
        ? [
            {
              id: 'consent',
              header: t('Consent'),
              width: '10.5rem',
              cell: (entry: RosterEntry) => <ConsentPills entry={entry} />,
              sortValue: (entry: RosterEntry) => consentMarks(entry, t).length,
              filterText: (entry: RosterEntry) =>
                consentMarks(entry, t)
                  .map(({ word }) => word)
                  .join(' '),
            },
          ]
        : []),
      {
        id: 'attended',
        header: t('Attended'),
        width: '7rem',
        isNumeric: true,
        cell: (entry) => <Attended entry={entry} />,
        sortValue: (entry) => (entry.recorded === 0 ? null : entry.attended / entry.recorded),
      },
      {
        id: 'more',
        header: t('More'),
        hideHeader: true,
        isNumeric: true,
        width: '4rem',
        cell: (entry) => <MemberMenu entry={entry} onAct={onAct} onRemove={onRemove} />,
      },
    ],
    [t, names, today, asksForForms, onAct, onRemove],
  );
  return (
    <DataTable
      label={t('Members')}
      rows={members}
      columns={columns}
      rowId={(entry) => entry.membershipId}
      rowName={(entry) => names.display(entry.person)}
      rowHref={(entry) => `/people/${entry.person.id}`}
      filterLabel={t('Find a member')}
      initialSort={{ column: 'name', direction: 'ascending' }}
      maxHeight="max(20rem, 100dvb - 20rem)"
      tools={members.length > 0 ? addPeople : undefined}
      empty={
        <EmptyState icon={<Users />} action={addPeople}>
          {t('The members of this group belong here. Whoever is added is expected at every session to come.')}
        </EmptyState>
      }
    />
  );
}

function MemberMenu({
  entry,
  onAct,
  onRemove,
}: { entry: RosterEntry } & Pick<MembersTableProps, 'onAct' | 'onRemove'>) {
  const { t } = useTranslation();
  const names = useNames();
  const label = t('More for {{name}}', { name: names.display(entry.person) });
  return (
    <Menu
      label={label}
      trigger={<IconButton size="small" label={label} icon={<Ellipsis aria-hidden="true" />} />}
      entries={[
        { id: 'leave', label: t('Leaves the group…'), icon: <LogOut aria-hidden="true" /> },
        { id: 'correct', label: t('Correct the dates…'), icon: <CalendarX2 aria-hidden="true" /> },
        {
          id: 'remove',
          label: t('Was never a member: remove'),
          description: t('For a mistake; someone who goes “leaves”'),
          icon: <Trash2 aria-hidden="true" />,
          isDanger: true,
          startsGroup: true,
        },
      ]}
      onAction={(action) => {
        if (action === 'remove') onRemove(entry);
        if (action === 'leave' || action === 'correct') onAct({ kind: action, entry });
      }}
    />
  );
}

/** From when to when, as far as it differs from "since the join date". */
function Span({ entry, today }: { entry: RosterEntry; today: string }) {
  const { t } = useTranslation();
  if (entry.joinedOn === null) return null;
  return (
    <span className={styles.span}>
      <span className={styles.figure}>
        {entry.joinedOn > today ? t('from') : t('since')} <DateText date={entry.joinedOn} />
      </span>
      {entry.leftOn !== null && (
        <span className={styles.note}>
          {t('until')} <DateText date={entry.leftOn} />
        </span>
      )}
    </span>
  );
}

/** How often they came, of the sessions at which it was recorded. */
export function Attended({ entry }: { entry: Pick<RosterEntry, 'attended' | 'recorded'> }) {
  const { t } = useTranslation();
  if (entry.recorded === 0) return <span className={styles.quiet}>{t('none recorded')}</span>;
  return (
    <span className={styles.figure}>
      {t('{{attended}} of {{recorded}}', { attended: entry.attended, recorded: entry.recorded })}
    </span>
  );
}
