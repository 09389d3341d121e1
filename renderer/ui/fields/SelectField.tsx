import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import overlay from '../overlays/overlay.module.css';
import styles from './field.module.css';
import { ariaField, type FieldProps, type Option, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import { OptionItem, OptionLabel } from './OptionItem.tsx';

interface SelectFieldProps extends FieldProps<string | null> {
  options: readonly Option[];
  /** What stands there while nothing is chosen. */
  placeholder?: string;
}

/** One of a few known things. For more than about fifteen use ComboBoxField. */
export function SelectField(props: SelectFieldProps) {
  const { t } = useTranslation();
  const { value, onChange, options, placeholder = t('Choose'), isReadOnly = false, isDisabled, ref } = props;
  const button = useRef<HTMLButtonElement>(null);
  useFieldHandle(ref, button);
  const chosen = options.find((option) => option.value === value);
  return (
    <Select
      {...ariaField(props)}
      className={styles.field ?? ''}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isDisabled={isDisabled === true || isReadOnly}
      placeholder={placeholder}
    >
      <FieldLabel {...props} />
      <Button ref={button} className={styles.box ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {chosen ? <OptionLabel option={chosen} /> : placeholder}
        </SelectValue>
        <ChevronDown className={styles.chevron} aria-hidden="true" />
      </Button>
      <FieldNotes {...props} />
      <Popover className={overlay.popover ?? ''} offset={4}>
        <ListBox className={overlay.list ?? ''}>
          {options.map((option) => (
            <OptionItem key={option.value} option={option} />
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
