import { useTranslation } from 'react-i18next';
import {
  signsOfStage,
  type StageModel,
  stagesByModel,
  type StageSign,
} from '../../../shared/domain/group-stages.ts';
import { signWords, stageName } from '../../data/stage-words.ts';
import { CheckboxField } from '../../ui/index.ts';
import styles from './looking-back.module.css';

interface SignsFieldProps {
  model: StageModel;
  value: readonly StageSign[];
  onChange: (value: StageSign[]) => void;
}

/** The signs of each stage, to tick what was seen; a sign ticked under one model stays ticked under another. */
export function SignsField({ model, value, onChange }: SignsFieldProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.stack}>
      <p className={styles.strong}>{t('What did you see?')}</p>
      <div className={styles.signs}>
        {stagesByModel[model].map((stage) => (
          <fieldset key={stage} className={styles.phase}>
            <legend>{stageName(stage, t)}</legend>
            {signsOfStage(stage).map((sign) => (
              <CheckboxField
                key={sign}
                label={signWords(sign, t)}
                value={value.includes(sign)}
                onChange={(isSeen) =>
                  onChange(isSeen ? [...value, sign] : value.filter((other) => other !== sign))
                }
              />
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
