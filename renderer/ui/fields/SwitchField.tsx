import { useRef } from 'react';
import { SwitchButton, SwitchField as AriaSwitchField } from 'react-aria-components';
import { joinClasses } from '../join-classes.ts';
import styles from './choice.module.css';
import fieldStyles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldNotes } from './FieldParts.tsx';

type SwitchFieldProps = Omit<FieldProps<boolean>, 'isRequired'>;

/** Something that is on or off from the moment it is touched. */
export function SwitchField(props: SwitchFieldProps) {
  const { label, value, onChange, hideLabel, isReadOnly = false, ref } = props;
  const input = useRef<HTMLInputElement>(null);
  useFieldHandle(ref, input);
  return (
    <AriaSwitchField
      {...ariaField(props)}
      className={fieldStyles.field ?? ''}
      inputRef={input}
      isSelected={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
    >
      <SwitchButton className={styles.choice ?? ''}>
        <span className={styles.track}>
          <span className={styles.thumb} />
        </span>
        {!hideLabel && <span>{label}</span>}
      </SwitchButton>
      <div className={joinClasses(styles.indent, styles.wideIndent)}>
        <FieldNotes {...props} />
      </div>
    </AriaSwitchField>
  );
}
