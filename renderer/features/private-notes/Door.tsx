import { DoorOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Banner, Button, Card } from '../../ui/index.ts';
import styles from './private-notes.module.css';

interface DoorProps {
  areNamesHidden: boolean;
  onOpen: () => void;
}

/** Says what private notes are, before any of them is shown. */
export function Door({ areNamesHidden, onOpen }: DoorProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('Before you open them')}>
      <div className={styles.door}>
        <ul className={styles.points}>
          <li>{t('They help you to remember and to think. They are no part of anybody’s record.')}</li>
          <li>
            {t('They stay out of search, print, every export and hand-off. Backups carry them sealed.')}
          </li>
          <li>
            {t(
              'In a school in the United States such notes are your own only while nobody else sees them (FERPA, sole possession). Shown to anyone, even once, they can become part of the student’s record.',
            )}
          </li>
          <li>{t('What others must be able to rely on belongs into a note, not here.')}</li>
        </ul>
        <p className={styles.quiet}>
          {t('This is guidance, not legal advice. Ask those who advise your school or agency.')}
        </p>
        {areNamesHidden ? (
          <Banner kind="info">
            {t('Names are hidden, so somebody may be looking. The door stays shut until names are shown.')}
          </Banner>
        ) : (
          <Button kind="primary" icon={<DoorOpen aria-hidden="true" />} onPress={onOpen}>
            {t('I am alone: open my notes')}
          </Button>
        )}
      </div>
    </Card>
  );
}
