import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { Card, DateField, FormRow, SelectField } from '../../ui/index.ts';

const noGroup = 'none';

interface EnrolFieldsProps {
  groupId: string | null;
  joinedOn: string | null;
  onGroup: (groupId: string | null) => void;
  onJoinedOn: (joinedOn: string | null) => void;
}

/** Whether the people of the file become members of a group at the same time, and from when on. */
export function EnrolFields({ groupId, joinedOn, onGroup, onJoinedOn }: EnrolFieldsProps) {
  const { t } = useTranslation();
  const groups = useQuery(core.groups.list.queryOptions()).data ?? [];
  const open = groups.filter((group) => group.status !== 'archived' || group.id === groupId);
  if (open.length === 0) return null;
  return (
    <Card
      title={t('Into a group')}
      subtitle={t('Everybody in the file joins at once; who is a member already stays one.')}
    >
      <FormRow>
        <SelectField
          label={t('Group')}
          value={groupId ?? noGroup}
          onChange={(chosen) => onGroup(chosen === noGroup ? null : chosen)}
          options={[
            { value: noGroup, label: t('No group') },
            ...open.map((group) => ({ value: group.id, label: group.name, isData: true })),
          ]}
        />
        {groupId !== null && <DateField label={t('Joins on')} value={joinedOn} onChange={onJoinedOn} />}
      </FormRow>
    </Card>
  );
}
