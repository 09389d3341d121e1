import { Check, ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './live.module.css';
import { type Step, titleOf } from './use-run-clock.ts';

interface StepListProps {
  steps: readonly Step[];
  /** Which of them runs; null: none. */
  place: number | null;
  onGo: (blockId: string) => void;
}

/** The agenda, step by step: what was, what is, what comes. A tap goes there. */
export function StepList({ steps, place, onGo }: StepListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  // Only the list is moved: what stands around it stays in sight.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && current) list.current.scrollTop = current.offsetTop;
  }, [place]);
  return (
    <ol ref={list} className={styles.steps} aria-label={t('Agenda')}>
      {steps.map((step, at) => (
        <li key={step.id}>
          <button
            type="button"
            className={styles.step}
            aria-current={at === place ? 'step' : undefined}
            data-done={(step.isDone && at !== place) || undefined}
            onClick={() => onGo(step.id)}
          >
            <span className={styles.stepSign}>
              {at === place ? (
                <ChevronRight aria-hidden="true" className={styles.turned} />
              ) : (
                step.isDone && <Check aria-label={t('was on')} />
              )}
            </span>
            <span>
              <Data>{titleOf(step)}</Data>
            </span>
            <span>{formatNumber(step.minutes)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
