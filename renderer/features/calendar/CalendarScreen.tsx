import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/domain/local-time.ts';
import { closuresByDay, filterEntries } from '../../data/calendar-entries.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { useShownLetters } from '../../data/shown-letters.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { useCalendarFilter } from '../../stores/calendar-filter.ts';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { shownDays } from './calendar-place.ts';
import { CalendarFileDialog } from './CalendarFileDialog.tsx';
import { CalendarFilters } from './CalendarFilters.tsx';
import { CalendarGrid } from './CalendarGrid.tsx';
import { CalendarHeader } from './CalendarHeader.tsx';
import { CalendarList } from './CalendarList.tsx';
import { ListSpan } from './ListSpan.tsx';
import { useCalendarPlace } from './use-calendar-place.ts';

/** The sessions of all groups: a month, a week or a list of them. */
export function CalendarScreen() {
  const { t } = useTranslation();
  const [place, go] = useCalendarPlace();
  const { weekStart } = useSettings();
  const { date: today } = useWallClock();
  const filter = useCalendarFilter();
  const [isExporting, setExporting] = useState(false);
  const { from, to } = shownDays(place, weekStart);
  const groups = useQuery(core.groups.list.queryOptions()).data;
  const read = useQuery({
    ...core.calendar.read.queryOptions({
      // What began the evening before may run into the first morning of a week.
      input: { from: place.view === 'week' ? addDays(from, -1) : from, to },
    }),
    placeholderData: keepPreviousData,
  });
  const { data } = read;
  const entries = useMemo(
    () => (data ? filterEntries(data.entries, filter, today) : []),
    [data, filter, today],
  );
  const closures = useMemo(() => closuresByDay(data?.closures ?? [], from, to), [data, from, to]);
  const letters = useShownLetters(data?.letters);
  const area = useRef<HTMLDivElement>(null);

  if (groups?.length === 0) return <NoGroups />;
  return (
    <section className={styles.screen} data-view={place.view} aria-label={t('Calendar')}>
      <CalendarHeader
        place={place}
        go={go}
        today={today}
        weekStart={weekStart}
        onExport={() => setExporting(true)}
      />
      {data === undefined ? (
        read.isError ? (
          <LoadFailure
            message={failureMessage(toFailure(read.error), t)}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <Busy lines={12} />
        )
      ) : (
        <>
          <CalendarFilters
            entries={data.entries}
            today={today}
            span={place.view === 'list' ? <ListSpan months={place.months} go={go} /> : null}
          />
          {place.view === 'list' ? (
            <CalendarList
              entries={entries}
              today={today}
              closures={closures}
              isFiltered={entries.length < data.entries.length}
            />
          ) : (
            <CalendarGrid
              area={area}
              place={place}
              go={go}
              today={today}
              weekStart={weekStart}
              entries={entries}
              closures={closures}
              letters={letters}
              hasHidden={entries.length < data.entries.length}
            />
          )}
        </>
      )}
      {isExporting && <CalendarFileDialog groupId={null} onClose={() => setExporting(false)} />}
    </section>
  );
}

function NoGroups() {
  const { t } = useTranslation();
  return (
    <section className={styles.screen} aria-label={t('Calendar')}>
      <h1 className={styles.title}>{t('Calendar')}</h1>
      <EmptyState
        icon={<CalendarDays />}
        action={
          <LinkButton kind="primary" href="/groups/new">
            {t('Make a group')}
          </LinkButton>
        }
      >
        {t('The sessions of all your groups stand here, by month, by week or as a list. Begin with a group.')}
      </EmptyState>
    </section>
  );
}
