import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import type { FieldProps } from '../fields/field.ts';
import { TextField } from '../fields/TextField.tsx';
import styles from './keys.module.css';

interface FolderFieldProps extends FieldProps<string> {
  /** The system's folder dialog, where there is one; null when it was cancelled. */
  chooseFolder?: () => Promise<string | null>;
}

/** A folder of this computer: its whole path, typed, or chosen where the host has a dialog for it. */
export function FolderField({ chooseFolder, ...field }: FolderFieldProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.folder}>
      <TextField {...field} spellCheck={false} maxLength={4096} />
      {chooseFolder && (
        <Button
          icon={<FolderOpen aria-hidden="true" />}
          isDisabled={field.isDisabled}
          onPress={() => {
            void chooseFolder().then((folder) => {
              if (folder !== null) field.onChange(folder);
            });
          }}
        >
          {t('Choose folder…')}
        </Button>
      )}
    </div>
  );
}
