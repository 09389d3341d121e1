import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './asking.module.css';

interface AnsweredBeforeProps {
  name: string;
  isSaving: boolean;
  failure: string | null;
  onLeave: () => void;
  onAgain: () => void;
}

/** Whoever has answered everything is told so before they are asked again; what they answered is not shown. */
export function AnsweredBefore({ name, isSaving, failure, onLeave, onAgain }: AnsweredBeforeProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.middle}>
      <h1 className={styles.big}>{t('{{name}}, you have answered already.', { name })}</h1>
      <p className={styles.say}>
        {t('If you answer again, the new answer takes the place of the earlier one.')}
      </p>
      <div className={styles.acts}>
        <Button className={styles.yes ?? ''} autoFocus isDisabled={isSaving} onPress={onLeave}>
          {t('Leave it as it is')}
        </Button>
        <Button className={styles.no ?? ''} isDisabled={isSaving} onPress={onAgain}>
          {t('Answer again')}
        </Button>
      </div>
      <p role="alert" className={styles.say}>
        {failure}
      </p>
    </div>
  );
}
