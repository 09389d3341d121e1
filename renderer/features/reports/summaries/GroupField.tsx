import { useTranslation } from 'react-i18next';
import type { MemberReport } from '../../../../shared/contract/summaries.ts';
import { SelectField } from '../../../ui/index.ts';

interface GroupFieldProps {
  report: Pick<MemberReport, 'group' | 'groups'>;
  onChange: (groupId: string) => void;
}

/** In which of their groups; nothing to choose where they are in one. */
export function GroupField({ report: { group, groups }, onChange }: GroupFieldProps) {
  const { t } = useTranslation();
  if (groups.length < 2) return null;
  return (
    <SelectField
      label={t('Group')}
      value={group?.id ?? null}
      onChange={(id) => {
        if (id !== null) onChange(id);
      }}
      options={groups.map(({ id, name }) => ({ value: id, label: name, isData: true }))}
    />
  );
}
