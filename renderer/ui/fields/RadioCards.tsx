import { type CSSProperties, useRef } from 'react';
import { RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import styles from './choice.module.css';
import fieldStyles from './field.module.css';
import { ariaField, type FieldProps, type Option, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import { OptionLabel } from './OptionItem.tsx';

interface RadioCardsProps extends FieldProps<string | null> {
  options: readonly Option[];
  /** The least width of a card, a CSS length; as many stand side by side as have room. */
  cardWidth?: string;
}

/** One of two to six, all in sight, each with room for a sentence. */
export function RadioCards(props: RadioCardsProps) {
  const { value, onChange, options, cardWidth, isReadOnly = false, ref } = props;
  const cards = useRef<HTMLDivElement>(null);
  useFieldHandle(ref, cards);
  return (
    <RadioGroup
      {...ariaField(props)}
      className={fieldStyles.field ?? ''}
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
    >
      <FieldLabel {...props} />
      <div ref={cards} className={styles.cards} style={{ '--card': cardWidth } as CSSProperties}>
        {options.map((option) => (
          <RadioField
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled === true}
            className={styles.card ?? ''}
          >
            <RadioButton className={styles.cardButton ?? ''}>
              <span className={styles.mark} />
              <span className={styles.cardLabel}>
                <OptionLabel option={option} />
              </span>
            </RadioButton>
            {option.description !== undefined && (
              <Text slot="description" className={styles.cardDescription ?? ''}>
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldNotes {...props} />
    </RadioGroup>
  );
}
