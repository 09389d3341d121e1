import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/contract/sociometry.ts';
import { Data } from '../../ui/index.ts';
import styles from './round-print.module.css';

export type SlipAnswer = 'lines' | 'names';

/** Lines where a round sets no number of choices. */
const freeLines = 5;

const linesOf = ({ choiceLimit }: Pick<Round, 'choiceLimit'>) => choiceLimit ?? freeLines;

/** How many forms have room on a page: what has to be written or ticked decides. */
export function mostPerPage(round: Round, answer: SlipAnswer): 1 | 2 | 4 {
  const parts = round.allowsRejections ? 2 : 1;
  const lines = (answer === 'lines' ? linesOf(round) : Math.ceil(round.members.length / 3)) * parts;
  if (answer === 'lines' && lines <= 4) return 4;
  return lines <= 8 ? 2 : 1;
}

interface RoundSlipProps {
  round: Round;
  /** Of who answers; null: a line to write it on. */
  name: string | null;
  others: readonly string[];
  answer: SlipAnswer;
}

/** One member's form: the question, room for the answer, and what happens with it. */
export function RoundSlip({ round, name, others, answer }: RoundSlipProps) {
  const { t } = useTranslation();
  const { choiceLimit, isRanked } = round;
  return (
    <section className={styles.slip}>
      <p className={styles.who}>
        {name === null ? (
          <>
            <span>{t('Name')}</span> <span className={styles.line} />
          </>
        ) : (
          <Data>{name}</Data>
        )}
      </p>
      <p className={styles.question}>
        <Data>{round.criterion}</Data>
      </p>
      <p>
        {choiceLimit === null
          ? t('Choose as many people from our group as you like.')
          : t('Choose up to {{count}} people from our group.', { count: choiceLimit })}
        {isRanked && ` ${t('Begin with your first choice.')}`}
      </p>
      <Answer answer={answer} lines={linesOf(round)} names={others} isRanked={isRanked} />
      {round.allowsRejections && (
        <>
          <p>
            {t(
              'Only if you want to: is there somebody with whom you would rather not? You may leave this out.',
            )}
          </p>
          <Answer answer={answer} lines={linesOf(round)} names={others} isRanked={false} />
        </>
      )}
      <p className={styles.promise}>
        {t(
          'Only the leaders of our group read this. They do not tell anybody what you wrote. Please do not talk about it either. You may leave it empty.',
        )}
      </p>
    </section>
  );
}

interface AnswerProps {
  answer: SlipAnswer;
  lines: number;
  names: readonly string[];
  isRanked: boolean;
}

function Answer({ answer, lines, names, isRanked }: AnswerProps) {
  if (answer === 'lines')
    return (
      <ol className={styles.lines} data-numbered={isRanked}>
        {Array.from({ length: lines }, (_, place) => (
          <li key={place}>
            <span className={styles.number}>{isRanked ? `${place + 1}.` : ''}</span>
            <span className={styles.line} />
          </li>
        ))}
      </ol>
    );
  return (
    <ul className={styles.ticks}>
      {names.map((name, place) => (
        <li key={place}>
          <span className={styles.box} aria-hidden="true" />
          <Data>{name}</Data>
        </li>
      ))}
    </ul>
  );
}
