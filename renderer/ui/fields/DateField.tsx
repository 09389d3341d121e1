import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import { joinClasses } from '../join-classes.ts';
import overlay from '../overlays/overlay.module.css';
import { toCalendarDate } from './calendar-values.ts';
import dateStyles from './DateField.module.css';
import styles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';

interface DateFieldProps extends FieldProps<string | null> {
  /** 'YYYY-MM-DD', the first and last day that can be meant. */
  least?: string;
  most?: string;
}

/** A local date, 'YYYY-MM-DD', or null while it is not whole: typed part by part, or picked from a calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, least, most, isReadOnly = false, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  useFieldHandle(ref, box);
  return (
    <DatePicker
      {...ariaField(props)}
      className={styles.field ?? ''}
      value={toCalendarDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      minValue={toCalendarDate(least ?? null)}
      maxValue={toCalendarDate(most ?? null)}
      isReadOnly={isReadOnly}
      granularity="day"
      shouldForceLeadingZeros={false}
    >
      <FieldLabel {...props} />
      <Group ref={box} className={joinClasses(styles.box, dateStyles.box) ?? ''} translate="no">
        <DateInput className={dateStyles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={dateStyles.segment ?? ''} />}
        </DateInput>
        <Button className={styles.inBox ?? ''}>
          <CalendarDays aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className={overlay.popover ?? ''} offset={4}>
        <Dialog className={dateStyles.dialog ?? ''}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
