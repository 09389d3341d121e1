import { useTranslation } from 'react-i18next';
import { PasswordField } from '../fields/PasswordField.tsx';
import { RadioCards } from '../fields/RadioCards.tsx';
import { TextField } from '../fields/TextField.tsx';
import { FolderField } from './FolderField.tsx';
import type { RestoreChoice } from './restore-choice.ts';

interface RestoreFieldsProps {
  value: RestoreChoice;
  onChange: (value: RestoreChoice) => void;
  /** What was refused, at the field that it is about. */
  keyError?: string;
  folderError?: string;
  /** The folder that "here" means. */
  hereFolder: string;
  chooseFolder?: () => Promise<string | null>;
  isDisabled?: boolean;
}

/** Where a backup is restored to, and what opens it. */
export function RestoreFields({
  value,
  onChange,
  keyError,
  folderError,
  hereFolder,
  chooseFolder,
  isDisabled = false,
}: RestoreFieldsProps) {
  const { t } = useTranslation();
  const change = (part: Partial<RestoreChoice>) => onChange({ ...value, ...part });
  return (
    <>
      <RadioCards
        label={t('Where to')}
        value={value.place}
        onChange={(place) => change({ place: place === 'folder' ? 'folder' : 'here' })}
        isDisabled={isDisabled}
        options={[
          {
            value: 'here',
            label: t('Here, in the place of what is there now'),
            description: t('What is there now is backed up or copied aside first: {{folder}}', {
              folder: hereFolder,
            }),
          },
          {
            value: 'folder',
            label: t('Into a new folder'),
            description: t('What is there now stays untouched. For a look back, or to try it.'),
          },
        ]}
      />
      {value.place === 'folder' && (
        <FolderField
          label={t('New folder')}
          description={t('The whole path of a folder that is empty or not there yet.')}
          value={value.folder}
          onChange={(folder) => change({ folder })}
          errorMessage={folderError}
          chooseFolder={chooseFolder}
          isDisabled={isDisabled}
          isRequired
        />
      )}
      <RadioCards
        label={t('What opens the backup')}
        value={value.by}
        onChange={(by) => change({ by: by === 'recovery-key' ? 'recovery-key' : 'passphrase' })}
        isDisabled={isDisabled}
        options={[
          {
            value: 'passphrase',
            label: t('The passphrase'),
            description: t('The one that was in use when the backup was made.'),
          },
          { value: 'recovery-key', label: t('The recovery key'), description: t('Nine groups, from paper.') },
        ]}
      />
      {value.by === 'passphrase' ? (
        <PasswordField
          key="passphrase"
          label={t('Passphrase of the backup')}
          value={value.passphrase}
          onChange={(passphrase) => change({ passphrase })}
          errorMessage={keyError}
          isDisabled={isDisabled}
          isRequired
        />
      ) : (
        <TextField
          key="recovery-key"
          label={t('Recovery key')}
          description={t('Nine groups of four, from your paper. Spaces and capitals do not matter.')}
          value={value.recoveryKey}
          onChange={(recoveryKey) => change({ recoveryKey })}
          errorMessage={keyError}
          maxLength={200}
          spellCheck={false}
          isDisabled={isDisabled}
          isRequired
        />
      )}
    </>
  );
}
