import { CalendarArrowDown, ChevronLeft, ChevronRight, Ellipsis, Printer } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { calendarViews, type CalendarView } from '../../../shared/domain/calendar-days.ts';
import { Button, IconButton, Menu } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { type CalendarPlace, placeTitle, stepFrom } from './calendar-place.ts';

interface CalendarHeaderProps {
  place: CalendarPlace;
  go: (part: Partial<CalendarPlace>) => void;
  today: string;
  weekStart: number;
  onExport: () => void;
}

/** Which stretch of time is shown, and the ways to another one. */
export function CalendarHeader({ place, go, today, weekStart, onExport }: CalendarHeaderProps) {
  const { t } = useTranslation();
  const { view, date } = place;
  const viewNames: Record<CalendarView, string> = { month: t('Month'), week: t('Week'), list: t('List') };
  const back = { month: t('Previous month'), week: t('Previous week'), list: t('Earlier') }[view];
  const on = { month: t('Next month'), week: t('Next week'), list: t('Later') }[view];

  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        <span className="visually-hidden">{t('Calendar:')} </span>
        <time>{placeTitle(place, weekStart)}</time>
      </h1>
      <div className={styles.steps}>
        <IconButton
          kind="secondary"
          label={back}
          shortcut="PageUp"
          icon={<ChevronLeft aria-hidden="true" className={styles.turned} />}
          onPress={() => go(stepFrom(place, -1))}
        />
        <Button onPress={() => go({ date: today })}>{t('Today')}</Button>
        <IconButton
          kind="secondary"
          label={on}
          shortcut="PageDown"
          icon={<ChevronRight aria-hidden="true" className={styles.turned} />}
          onPress={() => go(stepFrom(place, 1))}
        />
      </div>
      <div className={styles.headEnd}>
        <ToggleButtonGroup
          aria-label={t('View')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={(keys) => go({ view: calendarViews.find((one) => keys.has(one)) ?? view })}
          className={styles.switch ?? ''}
        >
          {calendarViews.map((one) => (
            <ToggleButton key={one} id={one} className={styles.switchButton ?? ''}>
              {viewNames[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Menu
          trigger={<IconButton kind="secondary" label={t('More')} icon={<Ellipsis aria-hidden="true" />} />}
          label={t('More for this calendar')}
          entries={[
            {
              id: 'file',
              label: t('Calendar file'),
              description: t('For the calendar on a phone or a computer.'),
              icon: <CalendarArrowDown aria-hidden="true" />,
            },
            {
              id: 'month',
              label: t('Print the month'),
              icon: <Printer aria-hidden="true" />,
              href: `/print/calendar/${date}/month`,
            },
            {
              id: 'week',
              label: t('Print the week'),
              icon: <Printer aria-hidden="true" />,
              href: `/print/calendar/${date}/week`,
            },
            {
              id: 'materials',
              label: t('Materials of the week'),
              icon: <Printer aria-hidden="true" />,
              href: `/print/week/${date}/materials`,
            },
          ]}
          onAction={(id) => {
            if (id === 'file') onExport();
          }}
        />
      </div>
    </header>
  );
}
