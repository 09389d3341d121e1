import { useTranslation } from 'react-i18next';
import type { Measure, MeasureItem, Occasion } from '../../../shared/contract/measures.ts';
import { answerWord, scoreText } from '../../data/measure-words.ts';
import { Data, Face } from '../../ui/index.ts';
import styles from './check-in-print.module.css';

interface CheckInSheetProps {
  measures: readonly { measure: Measure; occasion: Occasion }[];
}

/** How many sheets have room on a page: questions, and what is said before them, decide. */
export function mostPerPage(measures: readonly Measure[]): 1 | 2 | 3 {
  const lines = measures.reduce(
    (sum, { items, instructions }) => sum + items.length * 2 + Math.ceil(instructions.length / 80),
    0,
  );
  if (lines <= 3) return 3;
  return lines <= 6 ? 2 : 1;
}

/** The questions of one sheet, each with its numbers, faces or words to be circled. */
export function CheckInSheet({ measures }: CheckInSheetProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.sheet}>
      <p>{t('Draw a circle around your answer. You may leave out what you would rather not say.')}</p>
      {measures.map(({ measure, occasion }) => (
        <section key={measure.id}>
          {occasion === 'retrospective' && <p>{t('Think back: how was it before our group began?')}</p>}
          {measure.instructions !== '' && (
            <p>
              <Data>{measure.instructions}</Data>
            </p>
          )}
          {measure.items.map((item) => (
            <div key={item.id} className={styles.item}>
              <p className={styles.question}>
                <Data>{item.text}</Data>
              </p>
              <Choices item={item} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function Choices({ item }: { item: MeasureItem }) {
  const { t } = useTranslation();
  const values = Array.from({ length: item.high - item.low + 1 }, (_, place) => item.low + place);
  return (
    <>
      <ul className={styles.choices} data-answer={item.answer}>
        {values.map((value) => (
          <li key={value}>
            {item.answer === 'faces' ? (
              <Face mood={value} label={answerWord(item, value, t)} />
            ) : item.answer === 'words' ? (
              <Data>{answerWord(item, value, t)}</Data>
            ) : (
              scoreText(value)
            )}
          </li>
        ))}
      </ul>
      {item.answer !== 'words' && (item.lowWord !== '' || item.highWord !== '') && (
        <p className={styles.ends}>
          <Data>{item.lowWord}</Data>
          <Data>{item.highWord}</Data>
        </p>
      )}
    </>
  );
}
