import { Check } from 'lucide-react';
import { useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Hue, hues } from '../hue.ts';
import hueStyles from '../hue.module.css';
import { joinClasses } from '../join-classes.ts';
import styles from './field.module.css';
import { ariaField, type FieldProps, useFieldHandle } from './field.ts';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import hueFieldStyles from './HueField.module.css';

/** One of the eight hues; each is named, for those who do not see them. */
export function HueField(props: FieldProps<Hue>) {
  const { t } = useTranslation();
  const { value, onChange, isReadOnly = false, ref } = props;
  const swatches = useRef<HTMLDivElement>(null);
  useFieldHandle(ref, swatches);
  const names: Record<Hue, string> = {
    teal: t('Teal'),
    amber: t('Amber'),
    rose: t('Rose'),
    blue: t('Blue'),
    plum: t('Plum'),
    moss: t('Moss'),
    clay: t('Clay'),
    slate: t('Slate'),
  };
  return (
    <RadioGroup
      {...ariaField(props)}
      className={styles.field ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as Hue)}
      isReadOnly={isReadOnly}
    >
      <FieldLabel {...props} />
      <div ref={swatches} className={hueFieldStyles.swatches}>
        {hues.map((hue) => (
          <Radio key={hue} value={hue} className={joinClasses(hueFieldStyles.swatch, hueStyles[hue]) ?? ''}>
            {({ isSelected }) => (
              <>
                <span className={hueFieldStyles.disc}>{isSelected && <Check aria-hidden="true" />}</span>
                <span>{names[hue]}</span>
              </>
            )}
          </Radio>
        ))}
      </div>
      <FieldNotes {...props} />
    </RadioGroup>
  );
}
