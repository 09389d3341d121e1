import { useTranslation } from 'react-i18next';
import type { StageSuggestion } from '../../../shared/domain/stage-suggestion.ts';
import { confidenceWords, stageHue, stageName, workWords } from '../../data/stage-words.ts';
import { workOfStage } from '../../../shared/domain/group-stages.ts';
import { InfoPopover, Button, Pill } from '../../ui/index.ts';
import styles from './looking-back.module.css';
import { reasonWords } from './reason-words.ts';

/** What the app makes of the record: a suggestion with its reasons, never a verdict. */
export function Suggestion({ suggestion }: { suggestion: StageSuggestion | null }) {
  const { t } = useTranslation();
  if (suggestion === null)
    return (
      <p className={styles.quiet}>
        {t(
          'Too little is recorded of this session and the one before to suggest a stage. Tick what you saw.',
        )}
      </p>
    );
  const { stage, confidence, reasons, against, isHeldBack } = suggestion;
  return (
    <div className={styles.suggestion}>
      <p className={styles.line}>
        <span>{t('Looks like')}</span>
        <Pill hue={stageHue(stage)}>{stageName(stage, t)}</Pill>
        <span className={styles.note}>{confidenceWords(confidence, t)}</span>
      </p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.sign ?? reason.kind}>{reasonWords(reason, t)}</li>
        ))}
        {isHeldBack && <li>{t('Later stages are held back while people come and go.')}</li>}
      </ul>
      <p className={styles.note}>
        {t('What helps now: {{work}}.', {
          work: workOfStage(stage)
            .map((task) => workWords(task, t))
            .join('; '),
        })}
      </p>
      <p className={styles.line}>
        {against.length > 0 && (
          <InfoPopover
            label={t('What speaks for another stage')}
            trigger={
              <Button kind="quiet" size="small">
                {t('What speaks for another stage')}
              </Button>
            }
          >
            <ul className={styles.reasons}>
              {against.map((reason) => (
                <li key={reason.sign ?? reason.kind}>{reasonWords(reason, t)}</li>
              ))}
            </ul>
          </InfoPopover>
        )}
        <InfoPopover
          label={t('On what this rests')}
          trigger={
            <Button kind="quiet" size="small">
              {t('On what this rests')}
            </Button>
          }
        >
          <p className={styles.measure}>
            {t(
              'This session and the one before: who spoke, who came, norms, incidents, people who joined or left, sessions to come, and the signs you tick. The points are Mezzo’s own rule of thumb: there is no published threshold. You decide.',
            )}
          </p>
        </InfoPopover>
      </p>
    </div>
  );
}
