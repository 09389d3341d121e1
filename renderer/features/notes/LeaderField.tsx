import { useTranslation } from 'react-i18next';
import type { NoteLeader } from '../../../shared/contract/notes.ts';
import { SelectField } from '../../ui/index.ts';

interface LeaderFieldProps {
  leaders: readonly NoteLeader[];
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Who signs: one of those who lead the group, with their credentials. */
export function LeaderField({ leaders, value, onChange }: LeaderFieldProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('Signed by')}
      value={value}
      onChange={onChange}
      options={leaders.map(({ id, name, credentials }) => ({
        value: id,
        label: credentials === '' ? name : `${name}, ${credentials}`,
        isData: true,
      }))}
    />
  );
}
