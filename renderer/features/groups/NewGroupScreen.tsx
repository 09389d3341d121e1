import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import type { GroupFields } from '../../../shared/contract/groups.ts';
import { client, core } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Busy, PageHeader, useNavigate } from '../../ui/index.ts';
import { emptyGroup } from './group-fields.ts';
import { GroupForm } from './GroupForm.tsx';
import styles from './groups.module.css';
import { fillFromTemplate } from './template-fields.ts';
import { TemplateField } from './TemplateField.tsx';

/** A group is written down, from a template or from nothing, with its owner proposed as the facilitator. */
export function NewGroupScreen() {
  const { t } = useTranslation();
  const facilitators = useQuery(core.facilitators.list.queryOptions());
  const templates = useQuery(core.plans.templates.queryOptions());
  const asked = new URLSearchParams(useSearch()).get('template');
  const owner = facilitators.data?.find((facilitator) => facilitator.isOwner);
  const known = templates.data?.find((template) => template.key === asked);

  return (
    <div className={`${styles.screen} ${styles.narrow}`}>
      <PageHeader
        above={<AppLink href="/groups">{t('Groups')}</AppLink>}
        title={t('New group')}
        subtitle={t('A name is enough to begin; everything can be changed later.')}
      />
      {facilitators.isPending || templates.isPending ? (
        <Busy lines={8} />
      ) : (
        <NewGroupForm
          key={known?.key ?? ''}
          empty={emptyGroup(owner?.id ?? null)}
          askedTemplate={known?.key ?? null}
        />
      )}
    </div>
  );
}

interface NewGroupFormProps {
  empty: GroupFields;
  /** The template that the address asks for. */
  askedTemplate: string | null;
}

function NewGroupForm({ empty, askedTemplate }: NewGroupFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const templates = useQuery(core.plans.templates.queryOptions()).data ?? [];
  const [initial] = useState(() => ({
    ...empty,
    ...fillFromTemplate(
      empty,
      empty,
      undefined,
      templates.find((one) => one.key === askedTemplate),
    ),
  }));
  // Beside the group's fields: which template it begins from is no part of a group.
  const choice = useForm({ defaultValues: { templateKey: askedTemplate } });
  const choiceDraft = useDraft('group:new:template', choice);
  const templateKey = useWatch({ control: choice.control, name: 'templateKey' });
  const create = useChange(
    (fields: GroupFields) =>
      templateKey === null ? client.groups.create(fields) : client.plans.createFrom({ templateKey, fields }),
    { message: (_, fields) => t('“{{name}}” is made.', { name: fields.name }) },
  );

  return (
    <GroupForm
      draftKey="group:new"
      label={t('New group')}
      initial={initial}
      submitLabel={t('Make the group')}
      onBeginAnew={() => void choiceDraft.discard()}
      onCancel={() => {
        void choiceDraft.clear();
        navigate('/groups');
      }}
      onSave={async (fields, clearDraft) => {
        const { id } = await create.mutateAsync(fields);
        await Promise.all([clearDraft(), choiceDraft.clear()]);
        navigate(`/groups/${id}`);
      }}
      renderStart={(form) => (
        <TemplateField
          form={form}
          empty={empty}
          value={templateKey}
          onChange={(key) => choice.setValue('templateKey', key, { shouldDirty: true })}
        />
      )}
    />
  );
}
