import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { Button, ComboBox, Input, ListBox, Popover, Tag, TagGroup, TagList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { joinClasses } from '../join-classes.ts';
import overlay from '../overlays/overlay.module.css';
import { wordFilter } from '../../../shared/domain/text-folding.ts';
import styles from './field.module.css';
import { type FieldProps, useFieldHandle } from './field.ts';
import { LooseNotes } from './FieldParts.tsx';
import { OptionItem } from './OptionItem.tsx';
import { addTag } from './tags.ts';
import tagStyles from './TagField.module.css';

interface TagFieldProps extends FieldProps<readonly string[]> {
  /** Words used before, offered while one types. */
  suggestions?: readonly string[];
  placeholder?: string;
}

/** Words of one's own: Enter or a comma adds what is written, Backspace in an empty box takes the last away. */
export function TagField({
  label,
  value,
  onChange,
  onBlur,
  name,
  description,
  errorMessage,
  isRequired = false,
  isDisabled = false,
  isReadOnly = false,
  autoFocus = false,
  hideLabel = false,
  suggestions = [],
  placeholder,
  ref,
}: TagFieldProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useFieldHandle(ref, input);
  const isInvalid = errorMessage !== undefined && errorMessage !== '';
  const offered = useMemo(() => {
    const isFound = wordFilter(written);
    return suggestions
      .filter((word) => !value.includes(word) && isFound(word))
      .map((word) => ({ id: word, value: word, label: word, isData: true }));
  }, [suggestions, value, written]);

  function add(tag: string) {
    const next = addTag(value, tag);
    if (next !== value) onChange(next);
    setWritten('');
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const isChoosing = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === ',' || (event.key === 'Enter' && !isChoosing && written.trim() !== '')) {
      event.preventDefault();
      add(written);
    } else if (event.key === 'Backspace' && written === '' && value.length > 0 && !isReadOnly) {
      onChange(value.slice(0, -1));
    }
  }

  return (
    <div
      className={styles.field}
      data-invalid={isInvalid || undefined}
      data-disabled={isDisabled || undefined}
    >
      <label
        id={`${id}-label`}
        htmlFor={`${id}-input`}
        className={hideLabel ? 'visually-hidden' : styles.label}
      >
        {label}
        {isRequired && <span className={styles.required}>{t('required')}</span>}
      </label>
      <div ref={box} className={joinClasses(styles.box, tagStyles.box)}>
        {value.length > 0 && (
          <TagGroup
            aria-labelledby={`${id}-label`}
            onRemove={
              isReadOnly || isDisabled ? undefined : (keys) => onChange(value.filter((tag) => !keys.has(tag)))
            }
          >
            <TagList className={tagStyles.tags ?? ''}>
              {value.map((tag) => (
                <Tag key={tag} id={tag} textValue={tag} translate="no" className={tagStyles.tag ?? ''}>
                  <bdi translate="no">{tag}</bdi>
                  {!isReadOnly && !isDisabled && (
                    <Button slot="remove" className={tagStyles.remove ?? ''}>
                      <X aria-hidden="true" />
                    </Button>
                  )}
                </Tag>
              ))}
            </TagList>
          </TagGroup>
        )}
        <ComboBox
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-notes`}
          id={`${id}-input`}
          className={tagStyles.combo ?? ''}
          name={name}
          items={offered}
          inputValue={written}
          onInputChange={(next) => setWritten(next.replaceAll(',', ''))}
          value={null}
          onChange={(key) => key !== null && add(String(key))}
          onBlur={() => {
            add(written);
            onBlur?.();
          }}
          isInvalid={isInvalid}
          isDisabled={isDisabled}
          isReadOnly={isReadOnly}
          autoFocus={autoFocus}
          allowsCustomValue
        >
          <Input
            ref={input}
            className={styles.input ?? ''}
            placeholder={value.length === 0 ? (placeholder ?? t('Type a word, then Enter')) : undefined}
            onKeyDown={onKeyDown}
            dir="auto"
          />
          <Popover triggerRef={box} className={overlay.popover ?? ''} offset={4}>
            <ListBox<(typeof offered)[number]> className={overlay.list ?? ''}>
              {(option) => <OptionItem key={option.value} option={option} />}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
      <LooseNotes id={`${id}-notes`} description={description} errorMessage={errorMessage} />
    </div>
  );
}
