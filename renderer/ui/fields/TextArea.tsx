import { useRef } from 'react';
import { Group, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import styles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';

interface TextAreaProps extends FieldProps<string> {
  /** The height before anything is written, in lines; it grows with the text. */
  rows?: number;
  placeholder?: string;
  maxLength?: number;
}

/** Text of several lines. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, isReadOnly = false, rows = 3, placeholder, maxLength, ref } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  useFieldHandle(ref, area);
  return (
    <AriaTextField
      {...ariaField(props)}
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      maxLength={maxLength}
    >
      <FieldLabel {...props} />
      <Group className={styles.box ?? ''}>
        <AriaTextArea
          ref={area}
          className={styles.input ?? ''}
          rows={rows}
          placeholder={placeholder}
          dir="auto"
          translate="no"
          style={{ minBlockSize: `calc(${rows}lh + 2 * var(--space-2))` }}
        />
      </Group>
      <FieldNotes {...props} />
    </AriaTextField>
  );
}
