import { type HTMLInputAutoCompleteAttribute, type ReactNode, useRef } from 'react';
import { Group, Input, TextField as AriaTextField } from 'react-aria-components';
import styles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';

export interface TextFieldProps extends FieldProps<string> {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  placeholder?: string;
  maxLength?: number;
  spellCheck?: boolean;
  /** A control inside the box, at its end. */
  trailing?: ReactNode;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, isReadOnly = false, type = 'text', placeholder, trailing, ref } = props;
  const input = useRef<HTMLInputElement>(null);
  useFieldHandle(ref, input);
  return (
    <AriaTextField
      {...ariaField(props)}
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      type={type}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete ?? 'off'}
      maxLength={props.maxLength}
      spellCheck={props.spellCheck === undefined ? undefined : props.spellCheck ? 'true' : 'false'}
    >
      <FieldLabel {...props} />
      <Group className={styles.box ?? ''}>
        <Input
          ref={input}
          className={styles.input ?? ''}
          placeholder={placeholder}
          dir={type === 'text' ? 'auto' : undefined}
        />
        {trailing}
      </Group>
      <FieldNotes {...props} />
    </AriaTextField>
  );
}
