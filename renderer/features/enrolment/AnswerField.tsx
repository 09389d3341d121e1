import { Radio, RadioGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { screeningAnswers } from '../../../shared/contract/enrolment.ts';
import styles from './panel.module.css';

type Answer = (typeof screeningAnswers)[number];

interface AnswerFieldProps {
  label: string;
  value: Answer;
  onChange: (value: Answer) => void;
}

/** A question with yes, no, and not yet known. */
export function AnswerField({ label, value, onChange }: AnswerFieldProps) {
  const { t } = useTranslation();
  const words: Record<Answer, string> = { yes: t('yes'), no: t('no'), unknown: t('not yet known') };
  return (
    <RadioGroup
      className={styles.question ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(screeningAnswers.find((one) => one === chosen) ?? 'unknown')}
    >
      <Label className={styles.questionLabel ?? ''}>{label}</Label>
      <div className={styles.answers}>
        {(['yes', 'no', 'unknown'] as const).map((answer) => (
          <Radio key={answer} value={answer} className={styles.answer ?? ''}>
            {words[answer]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
