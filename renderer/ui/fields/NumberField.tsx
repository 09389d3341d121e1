import { Minus, Plus } from 'lucide-react';
import { useRef } from 'react';
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../join-classes.ts';
import styles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';

interface NumberFieldProps extends FieldProps<number | null> {
  least?: number;
  most?: number;
  step?: number;
  /** What is counted, after the figure: minutes, people. */
  unit?: string;
  formatOptions?: Intl.NumberFormatOptions;
}

/** A number, or null while nothing is written. Figures, arrow keys, and two buttons. */
export function NumberField(props: NumberFieldProps) {
  const { t } = useTranslation();
  const { value, onChange, isReadOnly = false, least, most, step = 1, unit, formatOptions, ref } = props;
  const input = useRef<HTMLInputElement>(null);
  useFieldHandle(ref, input);
  return (
    <AriaNumberField
      {...ariaField(props)}
      className={styles.field ?? ''}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isReadOnly={isReadOnly}
      minValue={least}
      maxValue={most}
      step={step}
      formatOptions={formatOptions}
      isWheelDisabled
      decrementAriaLabel={t('Decrease')}
      incrementAriaLabel={t('Increase')}
    >
      <FieldLabel {...props} />
      <Group className={joinClasses(styles.box, unit === undefined ? styles.short : styles.withUnit) ?? ''}>
        <Button slot="decrement" className={styles.inBox ?? ''}>
          <Minus aria-hidden="true" />
        </Button>
        <Input
          ref={input}
          aria-roledescription={t('Number field')}
          className={joinClasses(styles.input, styles.numeric) ?? ''}
        />
        {unit !== undefined && <span className={styles.unit}>{unit}</span>}
        <Button slot="increment" className={styles.inBox ?? ''}>
          <Plus aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes {...props} />
    </AriaNumberField>
  );
}
