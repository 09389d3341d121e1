import { Search, X } from 'lucide-react';
import { type Ref, useRef } from 'react';
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import styles from './field.module.css';
import { type FieldHandle, useFieldHandle } from './field.ts';

interface SearchFieldProps {
  /** Read out, and shown as the placeholder. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  /** The arrow key down: into what is listed below. */
  onArrowDown?: () => void;
  autoFocus?: boolean;
  ref?: Ref<FieldHandle>;
}

/** Narrows what is listed beside it as one types; Escape empties it. */
export function SearchField({
  label,
  value,
  onChange,
  onSubmit,
  onArrowDown,
  autoFocus = false,
  ref,
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useFieldHandle(ref, input);
  return (
    <AriaSearchField
      aria-label={label}
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || !onArrowDown) return;
        event.preventDefault();
        onArrowDown();
      }}
      autoFocus={autoFocus}
    >
      <Group className={styles.box ?? ''}>
        <Search className={styles.lead} aria-hidden="true" />
        <Input ref={input} className={styles.input ?? ''} placeholder={label} dir="auto" />
        {value !== '' && (
          <Button className={styles.inBox ?? ''}>
            <X aria-hidden="true" />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
