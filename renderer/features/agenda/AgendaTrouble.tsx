import { useTranslation } from 'react-i18next';
import { Banner, Button } from '../../ui/index.ts';
import styles from './agenda.module.css';
import type { Editing, Trouble } from './agenda-editing.ts';

/** What stands between the screen and what is saved, and the two ways out. Nothing typed is lost by itself. */
export function AgendaTrouble({ trouble, editing }: { trouble: Trouble | null; editing: Editing }) {
  const { t } = useTranslation();
  if (!trouble) return null;
  const isChanged = trouble.kind === 'changed';
  return (
    <div className={styles.trouble}>
      <Banner
        kind={isChanged ? 'warning' : 'alarm'}
        title={isChanged ? t('This agenda was changed somewhere else meanwhile') : t('Not saved yet')}
        actions={
          <>
            <Button kind="primary" onPress={() => void editing.putMine()}>
              {isChanged ? t('Put mine in its place') : t('Try again')}
            </Button>
            <Button onPress={editing.dropMine}>
              {isChanged ? t('Go on with what is there') : t('Go back to what is saved')}
            </Button>
          </>
        }
      >
        {isChanged
          ? t('What is there now is shown. What you changed is kept until you choose.')
          : trouble.message}
      </Banner>
    </div>
  );
}
