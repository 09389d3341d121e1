import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Data } from '../../ui/index.ts';
import styles from './asking.module.css';

interface HandOverProps {
  /** Whose turn is still to come, the next one first. */
  left: readonly { id: string; name: string }[];
  /** Who has just finished. */
  thanks: string | null;
  onTurn: (personId: string) => void;
  onLeave: () => void;
}

/** Between two members: "Are you Ana?" */
export function HandOver({ left, thanks, onTurn, onLeave }: HandOverProps) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  const [next] = left;
  return (
    <>
      <div className={styles.middle}>
        {thanks !== null && (
          <p className={styles.thanks} role="status">
            {t('Thank you, {{name}}. Your answers are saved.', { name: thanks })}
          </p>
        )}
        {isChoosing && left.length === 1 ? (
          <>
            <h1 className={styles.big}>{t('Only {{name}} is left.', { name: next!.name })}</h1>
            <p className={styles.say}>{t('Please hand the device on, or give it back.')}</p>
            <Button className={styles.yes ?? ''} autoFocus onPress={() => setChoosing(false)}>
              {t('It is handed on')}
            </Button>
          </>
        ) : isChoosing || !next ? (
          <>
            <h1 className={styles.big}>{t('Who are you?')}</h1>
            <ul className={styles.names}>
              {left.map(({ id, name }) => (
                <li key={id}>
                  <Button className={styles.choice ?? ''} onPress={() => onTurn(id)}>
                    <Data>{name}</Data>
                  </Button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <h1 className={styles.big}>{t('Are you {{name}}?', { name: next.name })}</h1>
            <p className={styles.say}>{t('Nobody here sees what the others answered.')}</p>
            <div className={styles.acts}>
              <Button className={styles.yes ?? ''} autoFocus onPress={() => onTurn(next.id)}>
                {t('Yes, that is me')}
              </Button>
              <Button className={styles.no ?? ''} onPress={() => setChoosing(true)}>
                {t('No, I am somebody else')}
              </Button>
            </div>
          </>
        )}
      </div>
      <LeaveButton onLeave={onLeave} />
    </>
  );
}

interface RoundOverProps {
  thanks: string | null;
  /** Of how many of those asked there is an answer; who would rather not say is not told from who was not there. */
  answered: number;
  of: number;
  onLeave: () => void;
}

/** When everybody has had their turn. */
export function RoundOver({ thanks, answered, of, onLeave }: RoundOverProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.middle}>
        {thanks !== null && (
          <p className={styles.thanks} role="status">
            {t('Thank you, {{name}}. Your answers are saved.', { name: thanks })}
          </p>
        )}
        <h1 className={styles.big}>{t('Everybody has had their turn.')}</h1>
        <p className={styles.say}>{t('{{count}} of {{of}} answered.', { count: answered, of })}</p>
        <p className={styles.say}>{t('Please give the device back.')}</p>
      </div>
      <LeaveButton onLeave={onLeave} />
    </>
  );
}

export function LeaveButton({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <footer className={styles.foot}>
      <Button className={styles.small ?? ''} onPress={onLeave}>
        {t('For the facilitator')}
      </Button>
    </footer>
  );
}
