import { ChevronDown } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Button, ComboBox, Group, Input, ListBox, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import overlay from '../overlays/overlay.module.css';
import styles from './field.module.css';
import { ariaField, type FieldProps, type Option, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import { OptionItem } from './OptionItem.tsx';

interface ComboBoxFieldProps extends FieldProps<string | null> {
  options: readonly Option[];
  placeholder?: string;
}

/** One of many known things, found by typing a part of its name. */
export function ComboBoxField(props: ComboBoxFieldProps) {
  const { t } = useTranslation();
  const { value, onChange, options, placeholder, isReadOnly = false, ref } = props;
  const input = useRef<HTMLInputElement>(null);
  useFieldHandle(ref, input);
  const items = useMemo(() => options.map((option) => ({ ...option, id: option.value })), [options]);
  return (
    <ComboBox
      {...ariaField(props)}
      className={styles.field ?? ''}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isReadOnly={isReadOnly}
      defaultItems={items}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldLabel {...props} />
      <Group className={styles.box ?? ''}>
        <Input ref={input} className={styles.input ?? ''} placeholder={placeholder} dir="auto" />
        <Button className={styles.inBox ?? ''} aria-label={t('Show suggestions')}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <Popover className={overlay.popover ?? ''} offset={4}>
        <ListBox<Option>
          className={overlay.list ?? ''}
          renderEmptyState={() => <div className={overlay.empty}>{t('Nothing matches')}</div>}
        >
          {(option) => <OptionItem key={option.value} option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
