import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import { CheckboxField, DateField } from '../../ui/index.ts';
import styles from './record-print.module.css';

interface Shape<Part extends string> {
  from: string | null;
  to: string | null;
  hasDrafts: boolean;
  parts: Part[];
}

interface RecordShapeProps<Part extends string> {
  shape: Shape<Part>;
  parts: readonly { part: Part; label: string }[];
  onChange: (change: Partial<Shape<Part>>) => void;
  /** More to choose, above and below. */
  before?: ReactNode;
  after?: ReactNode;
}

/** What goes into a record: the days, the parts, whether drafts. The paper beside it follows at once. */
export function RecordShape<Part extends string>({
  shape,
  parts,
  onChange,
  before,
  after,
}: RecordShapeProps<Part>) {
  const { t } = useTranslation();
  const isTurned = shape.from !== null && shape.to !== null && shape.to < shape.from;
  // The paper follows at once; a year of no record is for the field to speak of.
  const isDay = (day: string | null) => day === null || isRecordableDay(day);
  return (
    <section className={`${styles.shape} no-print`} aria-label={t('What goes in')}>
      <h2>{t('What goes in')}</h2>
      {before}
      <DateField
        label={t('From')}
        value={shape.from}
        onChange={(from) => isDay(from) && onChange({ from })}
      />
      <DateField
        label={t('Until')}
        value={shape.to}
        onChange={(to) => isDay(to) && onChange({ to })}
        errorMessage={isTurned ? t('The end lies before the start.') : undefined}
      />
      <fieldset className={styles.parts}>
        <legend>{t('Parts')}</legend>
        {parts.map(({ part, label }) => (
          <CheckboxField
            key={part}
            label={label}
            value={shape.parts.includes(part)}
            onChange={(isIn) =>
              onChange({
                parts: isIn ? [...shape.parts, part] : shape.parts.filter((one) => one !== part),
              })
            }
          />
        ))}
        <CheckboxField
          label={t('Drafts, too')}
          description={t('Notes that nobody has signed; the paper says so.')}
          value={shape.hasDrafts}
          onChange={(hasDrafts) => onChange({ hasDrafts })}
        />
      </fieldset>
      {after}
    </section>
  );
}
