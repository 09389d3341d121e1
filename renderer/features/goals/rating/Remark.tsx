import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypedWords } from '../../../data/typed-words.ts';
import { TextField } from '../../../ui/index.ts';
import styles from './rating.module.css';

interface RemarkProps {
  initial: string;
  isAsked: boolean;
  isReadOnly: boolean;
  onSave: (remark: string) => void;
  onLeave: () => void;
}

/** What was seen, in a line; saved when one leaves it. */
export function Remark({ initial, isAsked, isReadOnly, onSave, onLeave }: RemarkProps) {
  const { t } = useTranslation();
  const [remark, setRemark] = useState(initial);
  const words = useTypedWords();
  // With a name hidden in it the remark is no longer what was typed: it is read, not written.
  const isVeiled = words.of(initial) !== initial;
  return (
    <div className={styles.remark}>
      <TextField
        label={t('What you saw')}
        hideLabel
        placeholder={t('What you saw, in a line')}
        value={isVeiled ? words.of(initial) : remark}
        onChange={setRemark}
        maxLength={1000}
        isReadOnly={isReadOnly || isVeiled}
        autoFocus={isAsked && initial === ''}
        onBlur={() => {
          if (!isVeiled && remark.trim() !== initial) onSave(remark.trim());
          if (remark.trim() === '') onLeave();
        }}
      />
    </div>
  );
}
