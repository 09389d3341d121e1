import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivitySummary, Situation } from '../../../shared/contract/activities.ts';
import type { Fit } from '../../../shared/domain/activity-fit.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import styles from './fit.module.css';
import { FitRow } from './FitRow.tsx';

interface FitListProps {
  fits: readonly Fit<ActivitySummary>[];
  known: Situation | null;
}

/** So many at a time: more than anybody compares. */
const atATime = 20;

/** What fits, the best first; on request what does not, each with what speaks against it. */
export function FitList({ fits, known }: FitListProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(atATime);
  const [isRestShown, setRestShown] = useState(false);
  const [shownOfRest, setShownOfRest] = useState(atATime);
  const status = useRef<HTMLParagraphElement>(null);
  const wasAdded = useRef(false);
  const noteAdded = useCallback(() => {
    wasAdded.current = true;
  }, []);
  const fitting = fits.filter((fit) => fit.fits);
  const rest = fits.slice(fitting.length);

  // What was added leaves less time, so the list is another one: whoever works by keyboard goes on at its head.
  useEffect(() => {
    if (!wasAdded.current) return;
    wasAdded.current = false;
    if (document.activeElement === document.body) status.current?.focus();
  }, [known]);

  return (
    <section className={styles.results} aria-label={t('Suggestions')}>
      <p ref={status} role="status" tabIndex={-1} className={styles.quiet}>
        {t('{{found}} of {{count}} activities fit, the best first', {
          found: fitting.length,
          count: fits.length,
        })}
      </p>
      {fitting.length === 0 && (
        <EmptyState>
          {t(
            'Nothing fits all of this. Allow more time, more touch or more materials, or look below at what comes near.',
          )}
        </EmptyState>
      )}
      <ol className={styles.suggestions}>
        {fitting.slice(0, shown).map((fit) => (
          <FitRow key={fit.activity.id} fit={fit} known={known} onAdded={noteAdded} />
        ))}
      </ol>
      <div className={styles.more}>
        {shown < fitting.length && (
          <Button onPress={() => setShown(shown + atATime)}>{t('Show more')}</Button>
        )}
        {rest.length > 0 && (
          <Button kind="quiet" aria-expanded={isRestShown} onPress={() => setRestShown(!isRestShown)}>
            {isRestShown
              ? t('Hide what does not fit')
              : t('Show {{count}} that do not fit', { count: rest.length })}
          </Button>
        )}
      </div>
      {isRestShown && (
        <>
          <ol className={styles.suggestions} aria-label={t('What does not fit')}>
            {rest.slice(0, shownOfRest).map((fit) => (
              <FitRow key={fit.activity.id} fit={fit} known={known} onAdded={noteAdded} />
            ))}
          </ol>
          {shownOfRest < rest.length && (
            <div className={styles.more}>
              <Button onPress={() => setShownOfRest(shownOfRest + atATime)}>{t('Show more')}</Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
