import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { useWeekStart } from '../UiProvider.tsx';
import styles from './DateField.module.css';

/** One month to pick a day from; it starts the week as the workspace does. Stands inside a DatePicker. */
export function MonthCalendar() {
  const weekStart = useWeekStart();
  return (
    <Calendar {...(weekStart === undefined ? {} : { firstDayOfWeek: weekStart })}>
      <header className={styles.head}>
        <Button slot="previous" className={styles.turn ?? ''}>
          <ChevronLeft aria-hidden="true" />
        </Button>
        <Heading level={3} className={styles.title ?? ''} translate="no" />
        <Button slot="next" className={styles.turn ?? ''}>
          <ChevronRight aria-hidden="true" />
        </Button>
      </header>
      <CalendarGrid translate="no">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
