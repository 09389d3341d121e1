import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import { useSettings } from '../../data/settings.ts';
import { formatWeekday } from '../../i18n/format.ts';
import { CheckboxField, type FieldHandle } from '../../ui/index.ts';
import styles from './sessions.module.css';

interface WeekdayChoiceProps {
  label: string;
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  value: readonly number[];
  onChange: (weekdays: number[]) => void;
  errorMessage?: string;
  ref?: Ref<FieldHandle>;
}

/** One or more days of the week, beginning with the reader's first. */
export function WeekdayChoice({ label, value, onChange, errorMessage, ref }: WeekdayChoiceProps) {
  const { weekStart } = useSettings();
  const errorId = useId();
  const first = useRef<FieldHandle>(null);
  useImperativeHandle(ref, () => ({ focus: () => first.current?.focus() }));
  const days = Array.from({ length: 7 }, (_, place) => ((weekStart - 1 + place) % 7) + 1);
  return (
    <fieldset className={styles.weekdays} aria-describedby={errorMessage ? errorId : undefined}>
      <legend>{label}</legend>
      {/* The names of the days are written by Intl, in the reader's language already. */}
      <div className={styles.days} translate="no">
        {days.map((day, place) => (
          <CheckboxField
            key={day}
            ref={place === 0 ? first : undefined}
            label={formatWeekday(day)}
            value={value.includes(day)}
            onChange={(isChosen) =>
              onChange(
                isChosen
                  ? [...value, day].toSorted((one, other) => one - other)
                  : value.filter((other) => other !== day),
              )
            }
          />
        ))}
      </div>
      {errorMessage && (
        <p id={errorId} className={styles.error}>
          {errorMessage}
        </p>
      )}
    </fieldset>
  );
}
