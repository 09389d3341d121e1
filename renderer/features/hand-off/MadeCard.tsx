import { FileDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, Data } from '../../ui/index.ts';
import styles from './hand-off.module.css';

interface MadeCardProps {
  toName: string;
  fileName: string;
  onSave: () => void;
  onAnother: () => void;
}

/** The file is there: how it gets to whoever takes the group over. */
export function MadeCard({ toName, fileName, onSave, onAnother }: MadeCardProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card>
      <div className={styles.step}>
        <h3 ref={heading} tabIndex={-1} className={styles.heading}>
          {t('The file is saved')}
        </h3>
        <p>
          <strong>
            <Data>{fileName}</Data>
          </strong>
        </p>
        <ol className={styles.ways}>
          <li>{t('Give the file to {{name}}: on a stick, or as an attachment.', { name: toName })}</li>
          <li>{t('Tell the passphrase another way: by telephone, or face to face.')}</li>
          <li>
            {t(
              'There, it is taken in under Groups, Take a hand-off in. What both of you change meanwhile is brought together.',
            )}
          </li>
        </ol>
        <p className={styles.quiet}>
          {t('The group stays here too, as it is. When it comes back, take that file in here.')}
        </p>
        <div className={styles.buttons}>
          <Button icon={<FileDown aria-hidden="true" />} onPress={onSave}>
            {t('Save the file again')}
          </Button>
          <Button kind="quiet" onPress={onAnother}>
            {t('Make another')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
