import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  Group,
  Input,
  ListBox,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import overlay from '../overlays/overlay.module.css';
import styles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import { OptionItem } from './OptionItem.tsx';
import tagStyles from './TagField.module.css';

export interface TagFieldProps extends FieldProps<readonly string[]> {
  /** Words used before, offered while one types. */
  suggestions?: readonly string[];
  placeholder?: string;
}

/** The words as written, trimmed, each once whatever its case. */
export function addTag(tags: readonly string[], written: string): readonly string[] {
  const tag = written.trim().replaceAll(/\s+/g, ' ');
  const isThere = tags.some((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase());
  return tag === '' || isThere ? tags : [...tags, tag];
}

/** Words of one's own: Enter or a comma adds what is written, Backspace in an empty box takes the last away. */
export function TagField(props: TagFieldProps) {
  const { t } = useTranslation();
  const { label, value, onChange, suggestions = [], placeholder, isReadOnly = false, ref } = props;
  const [written, setWritten] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const tagsId = useId();
  useFieldHandle(ref, input);
  const offered = useMemo(
    () =>
      suggestions
        .filter((suggestion) => !value.includes(suggestion))
        .map((suggestion) => ({ value: suggestion, label: suggestion, isData: true })),
    [suggestions, value],
  );

  function add(tag: string) {
    onChange(addTag(value, tag));
    setWritten('');
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const isChoosing = event.currentTarget.getAttribute('aria-activedescendant');
    if ((event.key === 'Enter' && !isChoosing && written.trim() !== '') || event.key === ',') {
      event.preventDefault();
      add(written);
    } else if (event.key === 'Backspace' && written === '' && value.length > 0) {
      onChange(value.slice(0, -1));
    }
  }

  return (
    <ComboBox
      {...ariaField({ ...props, onBlur: undefined })}
      className={styles.field ?? ''}
      isReadOnly={isReadOnly}
      items={offered.filter((option) =>
        option.label.toLocaleLowerCase().includes(written.toLocaleLowerCase()),
      )}
      inputValue={written}
      onInputChange={setWritten}
      value={null}
      onChange={(key) => key !== null && add(String(key))}
      onBlur={() => {
        add(written);
        props.onBlur?.();
      }}
      allowsCustomValue
    >
      <FieldLabel {...props} />
      <Group className={`${styles.box} ${tagStyles.box}`}>
        {value.length > 0 && (
          <TagGroup
            id={tagsId}
            aria-label={label}
            onRemove={isReadOnly ? undefined : (keys) => onChange(value.filter((tag) => !keys.has(tag)))}
          >
            <TagList className={tagStyles.tags ?? ''}>
              {value.map((tag) => (
                <Tag key={tag} id={tag} textValue={tag} className={tagStyles.tag ?? ''}>
                  <bdi translate="no">{tag}</bdi>
                  {!isReadOnly && (
                    <Button slot="remove" className={tagStyles.remove ?? ''}>
                      <X aria-hidden="true" />
                    </Button>
                  )}
                </Tag>
              ))}
            </TagList>
          </TagGroup>
        )}
        <Input
          ref={input}
          className={`${styles.input} ${tagStyles.input}`}
          placeholder={value.length === 0 ? (placeholder ?? t('Type a word, then Enter')) : undefined}
          onKeyDown={onKeyDown}
          dir="auto"
        />
      </Group>
      <FieldNotes {...props} />
      <Popover className={overlay.popover ?? ''} offset={4}>
        <ListBox<(typeof offered)[number]> className={overlay.list ?? ''}>
          {(option) => <OptionItem key={option.value} option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
