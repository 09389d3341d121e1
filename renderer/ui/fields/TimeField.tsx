import { useRef } from 'react';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import { joinClasses } from '../join-classes.ts';
import { fromTime, toTime } from './calendar-values.ts';
import dateStyles from './DateField.module.css';
import styles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';

type TimeFieldProps = FieldProps<string | null>;

/** A local time of day, 'HH:mm', or null while it is not whole; shown in the reader's 12 or 24 hours. */
export function TimeField(props: TimeFieldProps) {
  const { value, onChange, isReadOnly = false, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  useFieldHandle(ref, box);
  return (
    <AriaTimeField
      {...ariaField(props)}
      className={styles.field ?? ''}
      value={toTime(value)}
      onChange={(time) => onChange(fromTime(time))}
      isReadOnly={isReadOnly}
      granularity="minute"
    >
      <FieldLabel {...props} />
      <div ref={box} className={joinClasses(styles.box, styles.short)} translate="no">
        <DateInput className={dateStyles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={dateStyles.segment ?? ''} />}
        </DateInput>
      </div>
      <FieldNotes {...props} />
    </AriaTimeField>
  );
}
