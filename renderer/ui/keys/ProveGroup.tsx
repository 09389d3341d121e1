import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readRecoveryKeyText } from '../../../shared/domain/recovery-key-text.ts';
import { Button } from '../Button.tsx';
import type { FieldHandle } from '../fields/field.ts';
import { TextField } from '../fields/TextField.tsx';
import { FormActions, FormLayout } from '../FormLayout.tsx';

interface ProveGroupProps {
  /** Which group is asked back, 1 to 9. */
  group: number;
  /** Whether it is the one. May throw: the caller says why. */
  onProve: (text: string) => Promise<boolean>;
  /** Back to the key itself. */
  onShowAgain: () => void;
}

/** Asks one group of the recovery key back, so that it is sure that the key was kept. */
export function ProveGroup({ group, onProve, onShowAgain }: ProveGroupProps) {
  const { t } = useTranslation();
  const field = useRef<FieldHandle>(null);
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isPending, setPending] = useState(false);

  async function prove(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    try {
      const isProved = await onProve(readRecoveryKeyText(text));
      setWrong(!isProved);
      if (!isProved) field.current?.focus();
    } finally {
      setPending(false);
    }
  }

  return (
    <FormLayout label={t('Prove that the recovery key is kept')} onSubmit={(event) => void prove(event)}>
      <TextField
        ref={field}
        label={t('Group {{group}} of the recovery key', { group })}
        description={t('Four letters and digits, from your paper or your password manager.')}
        errorMessage={
          isWrong
            ? t('This is not group {{group}}. Look at the number before each group.', { group })
            : undefined
        }
        value={text}
        onChange={(next) => {
          setText(next);
          setWrong(false);
        }}
        maxLength={12}
        spellCheck={false}
        autoFocus
        isRequired
      />
      <FormActions>
        <Button onPress={onShowAgain}>{t('Show the key again')}</Button>
        <Button kind="primary" type="submit" isPending={isPending}>
          {t('Done')}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
