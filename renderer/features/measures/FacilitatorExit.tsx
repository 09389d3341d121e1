import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { lockNow } from '../../data/lock.ts';
import styles from './asking.module.css';

/** After so many wrong codes somebody is trying: then only the passphrase leads on. */
const mostTries = 5;

interface FacilitatorExitProps {
  code: string;
  onBack: () => void;
  onEnd: () => void;
}

/** The way back to the records: the code that was chosen at the start, or the lock. */
export function FacilitatorExit({ code, onBack, onEnd }: FacilitatorExitProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(0);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed === code) return onEnd();
    setTyped('');
    setWrong(wrong + 1);
    if (wrong + 1 >= mostTries) void lockNow();
  }

  return (
    <div className={styles.middle}>
      <h1 className={styles.big}>{t('For the facilitator')}</h1>
      <form className={styles.exit} onSubmit={submit} aria-label={t('For the facilitator')}>
        <TextField
          value={typed}
          onChange={(next) => setTyped(next.replace(/\D/g, '').slice(0, 4))}
          autoFocus
          isInvalid={wrong > 0}
          // The browser's own checks would hold back the right code after a wrong one.
          validationBehavior="aria"
          className={styles.codeField ?? ''}
        >
          <Label>{t('Your code of four digits')}</Label>
          <Input type="password" inputMode="numeric" autoComplete="off" className={styles.code ?? ''} />
        </TextField>
        <p role="alert" className={styles.say}>
          {wrong > 0 &&
            t('That is not the code. After {{count}} more tries Mezzo locks.', { count: mostTries - wrong })}
        </p>
        <div className={styles.acts}>
          <Button type="submit" className={styles.yes ?? ''}>
            {t('End the round')}
          </Button>
          <Button className={styles.no ?? ''} onPress={onBack}>
            {t('Go on passing around')}
          </Button>
        </div>
        <Button className={styles.small ?? ''} onPress={() => void lockNow()}>
          <Lock aria-hidden="true" />
          {t('Forgot the code? Lock Mezzo, and unlock it with your passphrase.')}
        </Button>
      </form>
    </div>
  );
}
