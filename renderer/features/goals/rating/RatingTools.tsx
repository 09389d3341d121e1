import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Rater, raters } from '../../../../shared/contract/goals.ts';
import { raterLabel } from '../../../data/goal-words.ts';
import { useNames } from '../../../data/names.ts';
import { Kbd, SelectField, TextField } from '../../../ui/index.ts';
import styles from './rating.module.css';

interface RatingToolsProps {
  voice: { rater: Rater; raterName: string };
  /** The name of a role that a rater of it gets at first: who rated most often, or none. */
  nameOf: (rater: Rater) => string;
  onChange: (voice: { rater: Rater; raterName: string }) => void;
  canRate: boolean;
}

/** Whose ratings the grid takes and shows, and by which keys. */
export function RatingTools({ voice, nameOf, onChange, canRate }: RatingToolsProps) {
  const { t } = useTranslation();
  // There are several teachers and parents; who leads the group, and the member, need no name.
  const hasName = voice.rater === 'teacher' || voice.rater === 'parent';
  return (
    <div className={styles.tools}>
      <div className={styles.voice}>
        <SelectField
          label={t('Who rates')}
          value={voice.rater}
          onChange={(rater) =>
            rater !== null && onChange({ rater: rater as Rater, raterName: nameOf(rater as Rater) })
          }
          options={raters.map((rater) => ({ value: rater, label: raterLabel(rater, t) }))}
        />
        {hasName && (
          <RaterName
            key={`${voice.rater} ${voice.raterName}`}
            initial={voice.raterName}
            onChange={(raterName) => onChange({ ...voice, raterName })}
          />
        )}
      </div>
      {canRate && (
        <p className={styles.keys}>
          <Kbd keys="1" /> {t('to')} <Kbd keys="5" /> {t('rate from −2 to +2 and go on to the next goal.')}{' '}
          <Kbd keys="ArrowUp" /> <Kbd keys="ArrowDown" /> {t('move,')} <Kbd keys="Enter" />{' '}
          {t('goes on and leaves a goal as it is,')} <Kbd keys="Delete" />{' '}
          {t('takes a rating away. Each tap is saved at once.')}
        </p>
      )}
    </div>
  );
}

function RaterName({ initial, onChange }: { initial: string; onChange: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(initial);
  const { isHidden } = useNames();
  // Who else is meant is seen once names are shown; until then the ratings stay theirs.
  if (isHidden) return null;
  return (
    <TextField
      label={t('Name, if there are several')}
      value={name}
      onChange={setName}
      maxLength={80}
      onBlur={() => name.trim() !== initial && onChange(name.trim())}
    />
  );
}
