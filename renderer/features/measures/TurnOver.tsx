import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MeasureItem } from '../../../shared/contract/measures.ts';
import { answerWord } from '../../data/measure-words.ts';
import { Data, Face } from '../../ui/index.ts';
import styles from './asking.module.css';
import type { Step } from './OwnTurn.tsx';

interface TurnOverProps {
  name: string;
  steps: readonly (Step & {
    /** What was answered in this turn; null: nothing, or before it. */
    value: number | null;
    isBefore: boolean;
  })[];
  isSaving: boolean;
  failure: string | null;
  onChange: (place: number) => void;
  onDone: () => void;
}

/** Before the device is handed on: what one has answered, for a slip to be corrected. */
export function TurnOver({ name, steps, isSaving, failure, onChange, onDone }: TurnOverProps) {
  const { t } = useTranslation();
  const [only] = steps;
  const isOne = steps.length === 1 && only !== undefined;

  function text({ item, value, isBefore }: (typeof steps)[number]): string {
    if (value !== null) return answerWord(item, value, t);
    return isBefore ? t('answered before') : t('would rather not say');
  }

  return (
    <>
      <header className={styles.head}>
        <Data>{name}</Data>
      </header>
      <div className={styles.middle}>
        {isOne ? (
          <>
            <h1 className={only.item.answer === 'number' ? `${styles.big} ${styles.own}` : styles.big}>
              {only.value !== null
                ? t('You chose {{answer}}.', { answer: text(only) })
                : only.isBefore
                  ? t('Your earlier answer stays.')
                  : t('You would rather not say.')}
            </h1>
            <Picture item={only.item} value={only.value} />
          </>
        ) : (
          <>
            <h1 className={styles.big}>{t('Is this right?')}</h1>
            <ul className={styles.given}>
              {steps.map((step, place) => (
                <li key={`${step.part.occasion} ${step.item.id}`}>
                  <span>
                    <Data>{step.item.text}</Data>
                    {step.part.occasion === 'retrospective' && <small>{t('before our group began')}</small>}
                  </span>
                  <strong>
                    <Data>{text(step)}</Data>
                  </strong>
                  <Button
                    className={styles.small ?? ''}
                    isDisabled={isSaving}
                    aria-label={t('Change: {{question}}', { question: step.item.text })}
                    onPress={() => onChange(place)}
                  >
                    {t('Change')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={styles.acts}>
          <Button className={styles.yes ?? ''} autoFocus isDisabled={isSaving} onPress={onDone}>
            {t('That is right')}
          </Button>
          {isOne && (
            <Button className={styles.no ?? ''} isDisabled={isSaving} onPress={() => onChange(0)}>
              {t('Change')}
            </Button>
          )}
        </div>
        <p role="alert" className={styles.say}>
          {failure}
        </p>
      </div>
    </>
  );
}

function Picture({ item, value }: { item: MeasureItem; value: number | null }) {
  if (item.answer !== 'faces' || value === null) return null;
  return (
    <span className={styles.picture}>
      <Face mood={value} />
    </span>
  );
}
