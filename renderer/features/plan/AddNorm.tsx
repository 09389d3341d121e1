import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { Button, type FieldHandle, SelectField, TextField } from '../../ui/index.ts';
import { originWords } from './norm-words.ts';
import styles from './plan.module.css';
import type { NormChanges } from './use-norm-changes.ts';

interface AddNormProps {
  changes: NormChanges;
  /** The day on which it counts as agreed; null before the group has met. */
  agreedOn: string | null;
}

/** A line to type norms into, one after the other: Enter adds, and the line waits for the next. */
export function AddNorm({ changes, agreedOn }: AddNormProps) {
  const { t } = useTranslation();
  const line = useRef<FieldHandle>(null);
  const [text, setText] = useState('');
  const [origin, setOrigin] = useState<Norm['origin']>('stated');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '' || changes.add.isPending) return;
    changes.add.mutate(
      { text, origin, agreedOn },
      {
        onSuccess: () => {
          setText('');
          line.current?.focus();
        },
      },
    );
  }

  return (
    <form className={`${styles.addLine} ${styles.addNorm}`} onSubmit={submit} aria-label={t('Add a norm')}>
      <TextField ref={line} label={t('New norm')} value={text} onChange={setText} maxLength={300} />
      <div className={styles.originField}>
        <SelectField
          label={t('How it came about')}
          value={origin}
          onChange={(chosen) => setOrigin(chosen === 'emerged' ? 'emerged' : 'stated')}
          options={(['stated', 'emerged'] as const).map((value) => {
            const { name, meaning } = originWords(value, t);
            return { value, label: name, description: meaning };
          })}
        />
      </div>
      <Button type="submit" kind="primary" isPending={changes.add.isPending}>
        {t('Add')}
      </Button>
    </form>
  );
}
