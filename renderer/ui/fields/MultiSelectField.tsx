import { ChevronDown } from 'lucide-react';
import { Fragment, useRef } from 'react';
import { Button, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import overlay from '../overlays/overlay.module.css';
import styles from './field.module.css';
import { ariaField, type FieldProps, type Option, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import { OptionItem, OptionLabel } from './OptionItem.tsx';

interface MultiSelectFieldProps extends FieldProps<readonly string[]> {
  options: readonly Option[];
  /** What stands there while nothing is chosen. */
  placeholder?: string;
}

/** Several of a few known things, in the order in which they are offered. */
export function MultiSelectField(props: MultiSelectFieldProps) {
  const { t } = useTranslation();
  const { value, onChange, options, placeholder = t('Choose'), isReadOnly = false, isDisabled, ref } = props;
  const button = useRef<HTMLButtonElement>(null);
  useFieldHandle(ref, button);
  const chosen = options.filter((option) => value.includes(option.value));
  return (
    <Select
      {...ariaField(props)}
      className={styles.field ?? ''}
      selectionMode="multiple"
      value={value}
      onChange={(keys) => {
        const picked = new Set(keys.map(String));
        onChange(options.filter((option) => picked.has(option.value)).map((option) => option.value));
      }}
      isDisabled={isDisabled === true || isReadOnly}
      placeholder={placeholder}
    >
      <FieldLabel {...props} />
      <Button ref={button} className={styles.box ?? ''}>
        <SelectValue className={styles.value ?? ''}>
          {chosen.length === 0
            ? placeholder
            : chosen.map((option, index) => (
                <Fragment key={option.value}>
                  {index > 0 && ', '}
                  <OptionLabel option={option} />
                </Fragment>
              ))}
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
