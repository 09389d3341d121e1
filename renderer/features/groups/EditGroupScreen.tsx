import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GroupFields } from '../../../shared/contract/groups.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Busy, Data, LoadFailure, PageHeader, useNavigate } from '../../ui/index.ts';
import { fieldsOfGroup } from './group-fields.ts';
import { GroupForm } from './GroupForm.tsx';
import styles from './groups.module.css';

/** The settings of a group that exists. */
export function EditGroupScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const update = useChange((fields: GroupFields) => client.groups.update({ id: groupId, fields }), {
    message: (_, fields) => t('“{{name}}” is saved.', { name: fields.name }),
  });
  const back = `/groups/${groupId}`;

  if (!group.data) {
    return group.isError ? (
      <LoadFailure message={failureMessage(toFailure(group.error), t)} onRetry={() => void group.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  return (
    <div className={`${styles.screen} ${styles.narrow}`}>
      <PageHeader
        above={
          <AppLink href={back}>
            <Data>{group.data.name}</Data>
          </AppLink>
        }
        hue={group.data.colour}
        title={t('Edit group')}
      />
      <GroupForm
        draftKey={`group:${groupId}`}
        label={t('Edit group')}
        initial={fieldsOfGroup(group.data)}
        submitLabel={t('Save changes')}
        onCancel={() => navigate(back)}
        onSave={async (fields, clearDraft) => {
          await update.mutateAsync(fields);
          await clearDraft();
          navigate(back);
        }}
      />
    </div>
  );
}
