import { Fragment, useMemo } from 'react';
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
        width: '15rem',
        cell: (group) => (
          <span className={styles.name}>
            <HueBar hue={group.colour} />
            <span className={styles.nameWords}>
              <Data>{group.name}</Data>
              <span className={styles.tags}>
                {groupKindWords(group.kind, t).name}
                {group.tags.map((tag) => (
                  <Fragment key={tag}>
                    {' · '}
                    <Data>{tag}</Data>
                  </Fragment>
                ))}
              </span>
            </span>
          </span>
        ),
        sortValue: (group) => group.name,
        filterText: (group) =>
          [group.name, groupKindWords(group.kind, t).name, group.place, ...group.tags].join(' '),
      },
      {
        id: 'status',
        header: t('Status'),
        width: '6rem',
        cell: (group) => <Pill hue={statusHue[group.status]}>{groupStatusWords(group.status, t).name}</Pill>,
        sortValue: (group) => groupStatusWords(group.status, t).name,
      },
      {
        id: 'meets',
        header: t('Meets'),
        width: '8rem',
        cell: (group) => <Meets group={group} />,
        sortValue: (group) =>
          group.weekday === null ? null : `${(group.weekday - weekStart + 7) % 7} ${group.startTime ?? ''}`,
        filterText: (group) => (group.weekday === null ? '' : formatWeekday(group.weekday)),
      },
      {
        id: 'members',
        header: t('Members'),
        width: '6rem',
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
        width: '5.5rem',
        isNumeric: true,
        cell: (group) => (
          <span className={styles.figure}>
            {group.held + group.planned === 0 ? (
              <span className={styles.quiet}>{t('none')}</span>
            ) : (
              t('{{held}} of {{all}}', { held: group.held, all: group.held + group.planned })
            )}
          </span>
        ),
        sortValue: (group) => group.held,
      },
      {
        id: 'facilitators',
        header: t('Facilitators'),
        width: '8rem',
        cell: (group) => <Data>{formatList(group.facilitatorNames)}</Data>,
        sortValue: (group) => group.facilitatorNames.join(' '),
      },
    ],
    [t, weekStart],
  );
}

/** The usual day and time, and the day of the next session. */
function Meets({ group }: { group: GroupSummary }) {
  const { t } = useTranslation();
  return (
    <>
      {group.weekday === null ? (
        <span className={styles.quiet}>{t('no fixed day')}</span>
      ) : (
        <span className={styles.figure} translate="no">
          {formatWeekday(group.weekday, 'short')} {group.startTime !== null && formatTime(group.startTime)}
        </span>
      )}
      <span className={styles.note}>
        {group.nextOn === null ? (
          t('no session planned')
        ) : (
          <>
            {t('next:')} <DateText date={group.nextOn} format="short" />
          </>
        )}
      </span>
    </>
  );
}
