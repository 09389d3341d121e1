import { CalendarDays } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useRef } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import { formatDate } from '../../i18n/format.ts';
import { joinClasses } from '../join-classes.ts';
import overlay from '../overlays/overlay.module.css';
import { toCalendarDate } from './calendar-values.ts';
import dateStyles from './DateField.module.css';
import styles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import { MonthCalendar } from './MonthCalendar.tsx';
import { useTypedDate } from './typed-date.ts';

interface DateFieldProps extends FieldProps<string | null> {
  /** 'YYYY-MM-DD', the first and last day that can be meant. */
  least?: string;
  most?: string;
}

/**
 * A local date, 'YYYY-MM-DD', or null while it is empty: typed part by part, or picked from a calendar. What is typed
 * is handed on when its year stands in full, on Enter, and on leaving. A year outside 1900 to 2199 is handed on only
 * on leaving, so that a form refuses it; what is saved or asked at once has to pass it over (isRecordableDay).
 */
export function DateField(props: DateFieldProps) {
  const { t } = useTranslation();
  const { value, onChange, onBlur, least, most, isReadOnly = false, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  useFieldHandle(ref, box);
  const typed = useTypedDate(value, onChange, box);
  const errorMessage = dateMessage(typed, props, t);
  // Limits are for what is written in full.
  const isFull = typed.shown === null || isRecordableDay(typed.shown);
  return (
    <DatePicker
      {...ariaField({ ...props, errorMessage })}
      className={styles.field ?? ''}
      value={typed.shownDate}
      onChange={(date) => typed.take(date?.toString() ?? null)}
      onFocus={typed.enter}
      onBlur={() => {
        typed.leave();
        onBlur?.();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') typed.handOnHeld();
      }}
      minValue={isFull ? toCalendarDate(least ?? null) : null}
      maxValue={isFull ? toCalendarDate(most ?? null) : null}
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
      <FieldNotes {...props} errorMessage={errorMessage} />
      <Popover className={overlay.popover ?? ''} offset={4}>
        <Dialog className={dateStyles.dialog ?? ''}>
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** What is wrong with the day that stands in the field. */
function dateMessage(
  { shown, isWriting, isPart }: ReturnType<typeof useTypedDate>,
  { errorMessage, least, most }: DateFieldProps,
  t: TFunction,
): string | undefined {
  if (!isWriting && isPart) return t('Write the whole date: day, month and year.');
  if (!isWriting && shown !== null && !isRecordableDay(shown))
    return t('Write the year in full, from 1900 to 2199.');
  if (errorMessage !== undefined && errorMessage !== '') return errorMessage;
  if (shown === null || !isRecordableDay(shown)) return undefined;
  if (least !== undefined && shown < least)
    return t('The first day that is possible here is {{date}}.', { date: formatDate(least) });
  if (most !== undefined && shown > most)
    return t('The last day that is possible here is {{date}}.', { date: formatDate(most) });
  return undefined;
}
