import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { filterByWhom, standingName, standingOf } from '../../data/calendar-entries.ts';
import { core } from '../../data/client.ts';
import { setCalendarFilter, showEverything, useCalendarFilter } from '../../stores/calendar-filter.ts';
import { Button, FilterChips, MultiSelectField, SelectField } from '../../ui/index.ts';
import styles from './Calendar.module.css';

const standings = ['planned', 'open', 'held', 'cancelled'] as const;
const everyone = 'everyone';

/** Which sessions the calendar shows. The counts are of the days in sight. */
export function CalendarFilters({
  entries,
  today,
  span,
}: {
  entries: readonly CalendarEntry[];
  today: string;
  /** How much time is shown, where that is a choice. */
  span: ReactNode;
}) {
  const { t } = useTranslation();
  const filter = useCalendarFilter();
  const groups = useQuery(core.groups.list.queryOptions()).data ?? [];
  const facilitators = useQuery(core.facilitators.list.queryOptions()).data ?? [];
  const ofWhom = filterByWhom(entries, filter);
  const isFiltered =
    filter.groupIds.length > 0 || filter.facilitatorId !== null || filter.standings.length > 0;
  const counts = new Map<string, number>();
  for (const entry of ofWhom) {
    const standing = standingOf(entry, today);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }

  return (
    <div className={styles.filters} role="group" aria-label={t('What is shown')}>
      {span}
      <div className={styles.filterField}>
        <MultiSelectField
          label={t('Groups')}
          hideLabel
          placeholder={t('All groups')}
          value={filter.groupIds}
          onChange={(groupIds) => setCalendarFilter({ groupIds })}
          options={groups
            .filter(({ status }) => status !== 'archived')
            .map(({ id, name }) => ({ value: id, label: name, isData: true }))}
        />
      </div>
      {facilitators.length > 1 && (
        <div className={styles.filterField}>
          <SelectField
            label={t('Facilitator')}
            hideLabel
            value={filter.facilitatorId ?? everyone}
            onChange={(id) => setCalendarFilter({ facilitatorId: id === everyone ? null : id })}
            options={[
              { value: everyone, label: t('All facilitators') },
              ...facilitators.map(({ id, name }) => ({ value: id, label: name, isData: true })),
            ]}
          />
        </div>
      )}
      <FilterChips
        label={t('Status')}
        value={filter.standings}
        onChange={(chosen) => setCalendarFilter({ standings: chosen })}
        options={standings.map((standing) => ({
          value: standing,
          label: standingName(standing, t),
          count: counts.get(standing) ?? 0,
        }))}
      />
      {isFiltered && (
        <Button kind="quiet" onPress={showEverything}>
          {t('Show everything')}
        </Button>
      )}
    </div>
  );
}
