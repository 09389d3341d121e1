import { FileUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './FileDrop.module.css';

interface FileDropProps {
  /** What to drop here. */
  label: string;
  /** What the file should hold, and how large it may be. */
  description?: ReactNode;
  /** File name endings or media types the chooser offers: ['.csv', 'text/csv']. What comes is still checked. */
  accept?: readonly string[];
  onFile: (file: File) => void;
  errorMessage?: string;
  isDisabled?: boolean;
}

/** Takes one file: dropped, chosen, or pasted. */
export function FileDrop({
  label,
  description,
  accept,
  onFile,
  errorMessage,
  isDisabled = false,
}: FileDropProps) {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(null);

  function take(file: File) {
    setName(file.name);
    onFile(file);
  }

  return (
    <div className={styles.field}>
      <DropZone
        className={styles.zone ?? ''}
        isDisabled={isDisabled}
        aria-label={label}
        getDropOperation={() => 'copy'}
        onDrop={(event) => {
          for (const item of event.items) {
            if (item.kind !== 'file') continue;
            void item.getFile().then(take);
            return;
          }
        }}
      >
        <FileUp className={styles.sign} aria-hidden="true" />
        <Text slot="label" className={styles.label ?? ''}>
          {label}
        </Text>
        <FileTrigger
          acceptedFileTypes={accept}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) take(file);
          }}
        >
          <Button isDisabled={isDisabled}>{t('Choose a file')}</Button>
        </FileTrigger>
        {name !== null && (
          <bdi translate="no" className={styles.name}>
            {name}
          </bdi>
        )}
        {description !== undefined && <span className={styles.description}>{description}</span>}
      </DropZone>
      {errorMessage !== undefined && (
        <p role="alert" className={styles.error}>
          {errorMessage}
        </p>
      )}
    </div>
  );
}
