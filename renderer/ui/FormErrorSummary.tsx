import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FormErrorSummary.module.css';

interface FormErrorSummaryProps {
  /** The fields that need another look, in their order on the form. */
  errors: readonly { name: string; label: string; message: string }[];
  /** Brings the reader to a field: react-hook-form's `setFocus`. */
  onGoTo: (name: string) => void;
  /** How often the form was sent. With each sending that fails, the focus comes here. */
  submitCount: number;
}

/** What a long form still needs, at its head, each line leading to its field. Nothing while all is well. */
export function FormErrorSummary({ errors, onGoTo, submitCount }: FormErrorSummaryProps) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (submitCount > 0) summary.current?.focus();
  }, [submitCount]);
  if (errors.length === 0) return null;
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1}>
      <p className={styles.title}>
        <CircleAlert aria-hidden="true" />
        {t('Please check {{count}} fields', { count: errors.length })}
      </p>
      <ul className={styles.list}>
        {errors.map((error) => (
          <li key={error.name}>
            <button type="button" className={styles.link} onClick={() => onGoTo(error.name)}>
              {error.label}
            </button>
            <span>{error.message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
