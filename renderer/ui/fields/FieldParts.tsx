import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';

/** The words above a field. A field that must be filled says so in a word, not by a star. */
export function FieldLabel({
  label,
  isRequired,
  hideLabel,
}: {
  label: string;
  isRequired?: boolean;
  hideLabel?: boolean;
}) {
  const { t } = useTranslation();
  if (hideLabel) return null;
  return (
    <Label className={styles.label ?? ''}>
      {label}
      {isRequired && (
        <span className={styles.required} aria-hidden="true">
          {t('required')}
        </span>
      )}
    </Label>
  );
}

/** The words under a field: what to write, and what is wrong. Both are read out with the field. */
export function FieldNotes({
  description,
  errorMessage,
}: {
  description?: ReactNode;
  errorMessage?: string;
}) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>
        <CircleAlert aria-hidden="true" />
        <span>{errorMessage}</span>
      </FieldError>
    </>
  );
}

/** The same notes for a field that is put together from several of React Aria's. `id` is for aria-describedby. */
export function LooseNotes({
  id,
  description,
  errorMessage,
}: {
  id: string;
  description?: ReactNode;
  errorMessage?: string;
}) {
  return (
    <div id={id} className={styles.notes}>
      {description !== undefined && <span className={styles.description}>{description}</span>}
      {errorMessage !== undefined && errorMessage !== '' && (
        <span className={styles.error}>
          <CircleAlert aria-hidden="true" />
          <span>{errorMessage}</span>
        </span>
      )}
    </div>
  );
}
