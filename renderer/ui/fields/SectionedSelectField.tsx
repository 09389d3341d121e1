import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { Button, Header, ListBox, ListBoxSection, Popover, Select, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import overlay from '../overlays/overlay.module.css';
import styles from './field.module.css';
import { ariaField, type FieldProps, type Option, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import { OptionItem, OptionLabel } from './OptionItem.tsx';
import sectionStyles from './SectionedSelectField.module.css';

interface SectionedSelectFieldProps extends FieldProps<string | null> {
  sections: readonly { title: string; options: readonly Option[] }[];
  /** What stands there while nothing is chosen. */
  placeholder?: string;
}

/** One of a few known things that fall into families, each family under its name. */
export function SectionedSelectField(props: SectionedSelectFieldProps) {
  const { t } = useTranslation();
  const { value, onChange, sections, placeholder = t('Choose'), isReadOnly = false, isDisabled, ref } = props;
  const button = useRef<HTMLButtonElement>(null);
  useFieldHandle(ref, button);
  const chosen = sections.flatMap((section) => section.options).find((option) => option.value === value);
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
          {sections.map((section) => (
            <ListBoxSection key={section.title} id={section.title}>
              <Header className={sectionStyles.title ?? ''}>{section.title}</Header>
              {section.options.map((option) => (
                <OptionItem key={option.value} option={option} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
