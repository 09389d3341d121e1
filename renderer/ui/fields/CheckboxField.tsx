import { Check, Minus } from 'lucide-react';
import { useRef } from 'react';
import { CheckboxButton, CheckboxField as AriaCheckboxField } from 'react-aria-components';
import { Data } from '../Data.tsx';
import styles from './choice.module.css';
import fieldStyles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldNotes } from './FieldParts.tsx';

interface CheckboxFieldProps extends FieldProps<boolean> {
  /** Some of what it stands for is on, some off. */
  isIndeterminate?: boolean;
  /** The label was typed by the user: it is not translated. */
  isData?: boolean;
  /** Tab passes it by: for the rows of a table, where arrow keys lead to it. */
  excludeFromTabOrder?: boolean;
}

/** A yes or no that counts when the form is saved. What counts at once is a SwitchField. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, value, onChange, hideLabel, isReadOnly = false, isIndeterminate = false, ref } = props;
  const input = useRef<HTMLInputElement>(null);
  useFieldHandle(ref, input);
  return (
    <AriaCheckboxField
      {...ariaField(props)}
      className={fieldStyles.field ?? ''}
      inputRef={input}
      isSelected={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      isIndeterminate={isIndeterminate}
      excludeFromTabOrder={props.excludeFromTabOrder === true}
    >
      <CheckboxButton className={styles.choice ?? ''}>
        {({ isSelected }) => (
          <>
            <span className={styles.mark}>
              {isIndeterminate ? <Minus aria-hidden="true" /> : isSelected && <Check aria-hidden="true" />}
            </span>
            {!hideLabel && <span>{props.isData ? <Data>{label}</Data> : label}</span>}
          </>
        )}
      </CheckboxButton>
      <div className={styles.indent}>
        <FieldNotes {...props} />
      </div>
    </AriaCheckboxField>
  );
}
