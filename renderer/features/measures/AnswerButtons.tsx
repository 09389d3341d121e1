import { useId } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MeasureItem } from '../../../shared/contract/measures.ts';
import { answerWord, scoreText } from '../../data/measure-words.ts';
import { Data, Face } from '../../ui/index.ts';
import styles from './asking.module.css';

interface AnswerButtonsProps {
  text: string;
  item: MeasureItem;
  value: number | null;
  isDisabled?: boolean;
  /** The question is what the page is about, and its heading. */
  isHeading?: boolean;
  onAnswer: (value: number) => void;
}

/** One question with a big button for each answer. */
export function AnswerButtons(props: AnswerButtonsProps) {
  const { text, item, value, isDisabled = false, isHeading = false, onAnswer } = props;
  const Question = isHeading ? 'h1' : 'p';
  const { t } = useTranslation();
  const textId = useId();
  const values = Array.from({ length: item.high - item.low + 1 }, (_, place) => item.low + place);
  return (
    <div className={styles.asked}>
      <Question id={textId} className={styles.question}>
        <Data>{text}</Data>
      </Question>
      <div
        role="group"
        aria-labelledby={textId}
        className={styles.choices}
        data-answer={item.answer}
        data-many={values.length > 11 || undefined}
      >
        {values.map((one) => (
          <Button
            key={one}
            className={styles.choice ?? ''}
            isDisabled={isDisabled}
            aria-pressed={one === value}
            data-figure={item.answer === 'number' || undefined}
            aria-label={item.answer === 'faces' ? answerWord(item, one, t) : undefined}
            onPress={() => onAnswer(one)}
          >
            {item.answer === 'faces' ? (
              <Face mood={one} />
            ) : item.answer === 'words' ? (
              <Data>{answerWord(item, one, t)}</Data>
            ) : (
              scoreText(one)
            )}
          </Button>
        ))}
      </div>
      {(item.lowWord !== '' || item.highWord !== '') && item.answer !== 'words' && (
        <p className={styles.ends}>
          <Data>{item.lowWord}</Data>
          <Data>{item.highWord}</Data>
        </p>
      )}
    </div>
  );
}
