import { CalendarX2, Ellipsis, RotateCcw, Trash2 } from 'lucide-react';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { useNames } from '../../data/names.ts';
import { Avatar, type Column, Data, DataTable, DateRangeText, IconButton, Menu } from '../../ui/index.ts';
import { Attended } from './MembersTable.tsx';
import styles from './roster.module.css';
import type { RosterAct } from './RosterActDialog.tsx';

interface LeftTableProps {
  left: readonly RosterEntry[];
  /** Who is in the group again, or waits: they cannot join a second time. */
  presentIds: ReadonlySet<string>;
  onAct: (act: RosterAct) => void;
  onRemove: (entry: RosterEntry) => void;
}

/** Who has left: from when to when, and why. Their attendance stays. */
export function LeftTable({ left, presentIds, onAct, onRemove }: LeftTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const titleId = useId();
  const columns = useMemo<readonly Column<RosterEntry>[]>(
    () => [
      {
        id: 'name',
        header: t('Name'),
        cell: ({ person }) => (
          <span className={styles.name}>
            <Avatar name={names.display(person)} size="small" />
            <Data>{names.display(person)}</Data>
          </span>
        ),
        sortValue: ({ person }) => names.sort(person),
      },
      {
        id: 'span',
        header: t('In the group'),
        width: '10rem',
        cell: (entry) =>
          entry.joinedOn !== null &&
          entry.leftOn !== null && <DateRangeText first={entry.joinedOn} last={entry.leftOn} />,
        sortValue: (entry) => entry.leftOn,
        filterText: () => '',
      },
      {
        id: 'reason',
        header: t('Reason'),
        width: '10rem',
        cell: (entry) => <Data>{entry.leaveReason}</Data>,
        sortValue: (entry) => entry.leaveReason || null,
      },
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
        cell: (entry) => {
          const label = t('More for {{name}}, who has left', { name: names.display(entry.person) });
          return (
            <Menu
              label={label}
              trigger={<IconButton size="small" label={label} icon={<Ellipsis aria-hidden="true" />} />}
              entries={[
                {
                  id: 'rejoin',
                  label: t('Joins again…'),
                  icon: <RotateCcw aria-hidden="true" />,
                  isDisabled: presentIds.has(entry.person.id),
                  description: presentIds.has(entry.person.id) ? t('Is in the group or waits') : undefined,
                },
                { id: 'correct', label: t('Correct the dates…'), icon: <CalendarX2 aria-hidden="true" /> },
                {
                  id: 'remove',
                  label: t('Was never a member: remove'),
                  icon: <Trash2 aria-hidden="true" />,
                  isDanger: true,
                  startsGroup: true,
                },
              ]}
              onAction={(action) => {
                if (action === 'remove') onRemove(entry);
                if (action === 'rejoin' || action === 'correct') onAct({ kind: action, entry });
              }}
            />
          );
        },
      },
    ],
    [t, names, presentIds, onAct, onRemove],
  );
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t('Have left')}</h2>
        <p className={styles.note}>{t('Their attendance counts for the time they were members.')}</p>
      </header>
      <DataTable
        label={t('Have left')}
        rows={left}
        columns={columns}
        rowId={(entry) => entry.membershipId}
        rowName={(entry) => names.display(entry.person)}
        rowHref={(entry) => `/people/${entry.person.id}`}
        filterLabel={left.length > 12 ? t('Find someone who has left') : undefined}
        initialSort={{ column: 'span', direction: 'descending' }}
        empty={null}
      />
    </section>
  );
}
