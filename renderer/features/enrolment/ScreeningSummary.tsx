import { useTranslation } from 'react-i18next';
import { type Screening, screeningQuestions } from '../../../shared/contract/enrolment.ts';
import { useNames } from '../../data/names.ts';
import { Data, DateText } from '../../ui/index.ts';
import { concernWords } from './enrolment-words.ts';
import styles from './panel.module.css';

/** What screening found, in a few lines. */
export function ScreeningSummary({ screening }: { screening: Screening }) {
  const { t } = useTranslation();
  const names = useNames();
  const { answers, screenedOn, remarks } = screening;
  const against = screeningQuestions.filter((question) => answers[question] === 'no');
  const open = screeningQuestions.filter((question) => answers[question] === 'unknown');
  if (screenedOn === null && open.length === screeningQuestions.length)
    return <p className={styles.quiet}>{t('The conversation is still to come.')}</p>;
  return (
    <>
      <p>
        {screenedOn === null ? (
          t('The conversation is still to come.')
        ) : (
          <>
            {t('Talked on')} <DateText date={screenedOn} />
          </>
        )}
        {against.length === 0 && open.length === 0 && ` · ${t('all five answered with yes')}`}
        {against.length === 0 &&
          open.length > 0 &&
          ` · ${t('{{count}} of five not yet known', { count: open.length })}`}
      </p>
      {against.length > 0 && (
        <p>
          {t('To talk over: {{concerns}}', {
            concerns: against.map((question) => concernWords(question, t)).join(', '),
          })}
        </p>
      )}
      {!names.isHidden && remarks !== '' && <Data className={styles.text}>{remarks}</Data>}
    </>
  );
}
