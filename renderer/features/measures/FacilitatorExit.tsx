import type { TFunction } from 'i18next';
import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Failure, toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { lockNow } from '../../data/lock.ts';
import { leavePassing } from '../../data/passing-around.ts';
import styles from './asking.module.css';

interface FacilitatorExitProps {
  onBack: () => void;
  onLeft: () => void;
}

/** The way back to the records: the code that was chosen at the start, or the lock. The core holds the code and counts. */
export function FacilitatorExit({ onBack, onLeft }: FacilitatorExitProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const [isTrying, setTrying] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isTrying || typed === '') return;
    setTrying(true);
    try {
      await leavePassing(typed, onLeft);
    } catch (error) {
      setRefusal(toFailure(error));
      setTyped('');
      setTrying(false);
    }
  }

  return (
    <div className={styles.middle}>
      <h1 className={styles.big}>{t('For the facilitator')}</h1>
      <form
        className={styles.exit}
        onSubmit={(event) => void submit(event)}
        aria-label={t('For the facilitator')}
      >
        <TextField
          value={typed}
          onChange={(next) => setTyped(next.replace(/\D/g, '').slice(0, 4))}
          autoFocus
          isInvalid={refusal !== null}
          // The browser's own checks would hold back the right code after a wrong one.
          validationBehavior="aria"
          className={styles.codeField ?? ''}
        >
          <Label>{t('Your code of four digits')}</Label>
          <Input type="password" inputMode="numeric" autoComplete="off" className={styles.code ?? ''} />
        </TextField>
        <p role="alert" className={styles.say}>
          {refusal && refusalText(refusal, t)}
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

function refusalText(failure: Failure, t: TFunction): string {
  const { code, details } = failure;
  if (code !== 'WRONG_CODE' && code !== 'WAIT_BEFORE_RETRY') return failureMessage(failure, t);
  const seconds = Number(details['seconds'] ?? 0);
  if (seconds > 90)
    return t('Too many wrong codes. The next try is possible in {{count}} minutes.', {
      count: Math.ceil(seconds / 60),
    });
  if (seconds > 0)
    return t('Too many wrong codes. The next try is possible in {{count}} seconds.', { count: seconds });
  return t('That is not the code. After {{count}} more wrong codes there is a pause.', {
    count: Number(details['triesLeft'] ?? 0),
  });
}
