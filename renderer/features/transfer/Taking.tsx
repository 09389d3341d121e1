import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { takeBack } from '../../data/query.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Button, Card, ProgressBar } from '../../ui/index.ts';
import { StepHeading } from './ImportFrame.tsx';
import styles from './transfer.module.css';

/** The import at work: how far, and the way out. */
export function TakingIn({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.step}>
      <StepHeading>{t('Importing the file')}</StepHeading>
      <ProgressBar
        label={t(
          'All of it comes in together at the end. Until then it can be stopped, and nothing is changed.',
        )}
        value={total === 0 ? null : done}
        total={Math.max(1, total)}
        valueLabel={t('{{percent}} done', {
          percent: formatNumber(total === 0 ? 0 : done / total, { style: 'percent' }),
        })}
        onCancel={onCancel}
      />
    </div>
  );
}

export interface TakenInProps {
  /** What came in, in a sentence. */
  children: ReactNode;
  undoStep: number | null;
  /** Where it can be seen. */
  link: ReactNode;
  onAnother: () => void;
}

/** The end: what came in, where it is, and the way to take all of it back at once. */
export function TakenIn({ children, undoStep, link, onAnother }: TakenInProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.step}>
      <StepHeading>
        {undoStep === null ? t('Everything was there already') : t('The file is imported')}
      </StepHeading>
      <Card>
        <div className={styles.step}>
          <p>{children}</p>
          <div className={styles.buttons}>
            {link}
            {undoStep !== null && (
              <Button onPress={() => void takeBack(undoStep).then(onAnother)}>
                {t('Take all of it back')}
              </Button>
            )}
            <Button kind="quiet" onPress={onAnother}>
              {t('Import another file')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
