import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GroupFields } from '../../../shared/contract/groups.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Busy, PageHeader, useNavigate } from '../../ui/index.ts';
import { emptyGroup } from './group-fields.ts';
import { GroupForm } from './GroupForm.tsx';
import styles from './groups.module.css';

/** A group is written down, with its owner proposed as the facilitator. */
export function NewGroupScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const facilitators = useQuery(core.facilitators.list.queryOptions());
  const create = useChange((fields: GroupFields) => client.groups.create(fields), {
    message: (_, fields) => t('“{{name}}” is made.', { name: fields.name }),
  });
  const owner = facilitators.data?.find((facilitator) => facilitator.isOwner);

  return (
    <div className={`${styles.screen} ${styles.narrow}`}>
      <PageHeader
        above={<AppLink href="/groups">{t('Groups')}</AppLink>}
        title={t('New group')}
        subtitle={t('A name is enough to begin; everything can be changed later.')}
      />
      {facilitators.isPending ? (
        <Busy lines={8} />
      ) : (
        <GroupForm
          draftKey="group:new"
          label={t('New group')}
          initial={emptyGroup(owner?.id ?? null)}
          submitLabel={t('Make the group')}
          onCancel={() => navigate('/groups')}
          onSave={async (fields, clearDraft) => {
            const { id } = await create.mutateAsync(fields);
            await clearDraft();
            navigate(`/groups/${id}`);
          }}
        />
      )}
    </div>
  );
}
