import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './Stepper.module.css';

interface StepperProps {
  /** What the steps lead to, read out. */
  label: string;
  steps: readonly { id: string; label: string }[];
  /** The id of the step one is at; those before it are done. */
  current: string;
}

/** Where one is on a short path. */
export function Stepper({ label, steps, current }: StepperProps) {
  const { t } = useTranslation();
  const at = steps.findIndex((step) => step.id === current);
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={styles.step}
          data-state={index < at ? 'done' : index === at ? 'current' : 'ahead'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={styles.disc} aria-hidden="true">
            {index < at ? <Check /> : index + 1}
          </span>
          <span>{step.label}</span>
          {index < at && <span className="visually-hidden">{t('done')}</span>}
        </li>
      ))}
    </ol>
  );
}
