import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../shared/contract/groups.ts';
import { groupKindWords, groupStatusWords } from '../../data/group-words.ts';
import { useSettings } from '../../data/settings.ts';
import { formatList, formatTime, formatWeekday } from '../../i18n/format.ts';
import { type Column, Data, DateText, type Hue, HueBar, Pill } from '../../ui/index.ts';
import styles from './groups.module.css';

const statusHue: Record<GroupSummary['status'], Hue> = {
  planned: 'blue',
  active: 'teal',
  ended: 'slate',
  archived: 'slate',
};

/** The columns of the list of groups. */
export function useGroupColumns(): readonly Column<GroupSummary>[] {
  const { t } = useTranslation();
  const { weekStart } = useSettings();
  return useMemo<readonly Column<GroupSummary>[]>(
    () => [
      {
        id: 'name',
        header: t('Group'),
        cell: (group) => (
          <span className={styles.name}>
            <HueBar hue={group.colour} />
            <span className={styles.nameWords}>
              <Data>{group.name}</Data>
              {group.tags.length > 0 && <Data className={styles.tags}>{group.tags.join(' · ')}</Data>}
            </span>
          </span>
        ),
        sortValue: (group) => group.name,
        filterText: (group) => [group.name, group.place, ...group.tags].join(' '),
      },
      {
        id: 'kind',
        header: t('Kind'),
        cell: (group) => groupKindWords(group.kind, t).name,
        sortValue: (group) => groupKindWords(group.kind, t).name,
      },
      {
        id: 'status',
        header: t('State'),
        cell: (group) => <Pill hue={statusHue[group.status]}>{groupStatusWords(group.status, t).name}</Pill>,
        sortValue: (group) => groupStatusWords(group.status, t).name,
      },
      {
        id: 'meets',
        header: t('Meets'),
        cell: (group) => <Meets group={group} />,
        sortValue: (group) =>
          group.weekday === null ? null : `${(group.weekday - weekStart + 7) % 7} ${group.startTime ?? ''}`,
        filterText: (group) => (group.weekday === null ? '' : formatWeekday(group.weekday)),
      },
      {
        id: 'members',
        header: t('Members'),
        isNumeric: true,
        cell: (group) => (
          <span className={styles.figure}>
            {group.capacity === null
              ? group.members
              : t('{{members}} of {{capacity}}', { members: group.members, capacity: group.capacity })}
            {group.waiting > 0 && (
              <span className={styles.note}>{t('{{count}} waiting', { count: group.waiting })}</span>
            )}
          </span>
        ),
        sortValue: (group) => group.members,
      },
      {
        id: 'held',
        header: t('Held'),
        isNumeric: true,
        cell: (group) => (
          <span className={styles.figure}>
            {t('{{held}} of {{all}}', { held: group.held, all: group.held + group.planned })}
          </span>
        ),
        sortValue: (group) => group.held,
      },
      {
        id: 'next',
        header: t('Next session'),
        cell: (group) =>
          group.nextOn === null ? (
            <span className={styles.quiet}>{t('none planned')}</span>
          ) : (
            <span className={styles.figure}>
              <DateText date={group.nextOn} format="weekday" />
            </span>
          ),
        sortValue: (group) => group.nextOn,
        filterText: () => '',
      },
      {
        id: 'facilitators',
        header: t('Facilitators'),
        cell: (group) => <Data>{formatList(group.facilitatorNames)}</Data>,
        sortValue: (group) => group.facilitatorNames.join(' '),
      },
    ],
    [t, weekStart],
  );
}

function Meets({ group }: { group: GroupSummary }) {
  const { t } = useTranslation();
  if (group.weekday === null) return <span className={styles.quiet}>{t('no fixed day')}</span>;
  const weekday = formatWeekday(group.weekday, 'short');
  return (
    <span className={styles.figure} translate="no">
      {group.startTime === null ? weekday : `${weekday} ${formatTime(group.startTime)}`}
    </span>
  );
}
