import { ArrowRight, CircleCheck, MessageSquareText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Ending, EndingStepEntry } from '../../../shared/contract/endings.ts';
import { useToday } from '../../data/today.ts';
import { formatDate } from '../../i18n/format.ts';
import { AppLink, CheckboxField, Data, DateText, IconButton } from '../../ui/index.ts';
import styles from './ending.module.css';
import { stepNote, stepPlace, stepTitle } from './step-words.ts';

interface ChecklistRowProps {
  step: EndingStepEntry;
  ending: Ending;
  onSet: (doneOn: string | null) => void;
  onRemark: () => void;
}

/** One step: ticked by the record or by hand, what that rests on, and the way to where it is done. */
export function ChecklistRow({ step, ending, onSet, onRemark }: ChecklistRowProps) {
  const { t } = useTranslation();
  const today = useToday();
  const title = stepTitle(step, t);
  const { lastFrom } = ending.countdown;
  const isToCome = lastFrom !== null && lastFrom.date > today;
  const note = stepNote(step, isToCome ? formatDate(lastFrom.date) : null, t);
  const place = stepPlace(step, ending);
  const isByRecord = step.evidence?.isEnough === true;
  return (
    <li className={styles.step} data-done={step.isDone}>
      {isByRecord ? (
        <span className={styles.byRecord}>
          <CircleCheck aria-hidden="true" />
          <span className={styles.stepTitle}>
            {step.step === '' ? <Data>{title}</Data> : title}
            <span className="visually-hidden"> {t('(done)')}</span>
          </span>
        </span>
      ) : (
        <CheckboxField
          label={title}
          isData={step.step === ''}
          value={step.isDone}
          onChange={(isDone) => onSet(isDone ? today : null)}
        />
      )}
      <div className={styles.stepFacts}>
        {note !== '' && <span>{note}</span>}
        {isByRecord && <span>{t('ticked by the record')}</span>}
        {step.doneOn !== null && (
          <span>
            {t('ticked on')} <DateText date={step.doneOn} />
          </span>
        )}
        {step.remark !== '' && (
          <span className={styles.remark}>
            <Data>{step.remark}</Data>
          </span>
        )}
      </div>
      <span className={styles.stepActions}>
        <IconButton
          size="small"
          label={t('Day and remark of “{{step}}”', { step: title })}
          icon={<MessageSquareText aria-hidden="true" />}
          onPress={onRemark}
        />
        {place !== null && (
          <AppLink href={place} className={styles.go} aria-label={t('Go to: {{step}}', { step: title })}>
            <ArrowRight aria-hidden="true" />
          </AppLink>
        )}
      </span>
    </li>
  );
}
