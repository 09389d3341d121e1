import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type FacilitatorFields, facilitatorFields } from '../../../shared/contract/groups.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { Button, FormActions, FormLayout, SidePanel, TextField } from '../../ui/index.ts';
import type { ListedFacilitator } from './FacilitatorsSection.tsx';
import styles from './Settings.module.css';

interface FacilitatorPanelProps {
  /** Null adds a new one. */
  facilitator: ListedFacilitator | null;
  onClose: () => void;
}

/** One facilitator, to add, change or take away. */
export function FacilitatorPanel({ facilitator, onClose }: FacilitatorPanelProps) {
  const { t } = useTranslation();
  const form = useForm<FacilitatorFields>({
    resolver: zodResolver(facilitatorFields),
    defaultValues: {
      name: facilitator?.name ?? '',
      credentials: facilitator?.credentials ?? '',
      email: facilitator?.email ?? '',
    },
  });
  const draft = useDraft(`facilitator ${facilitator?.id ?? 'new'}`, form);

  function done() {
    void draft.clear();
    onClose();
  }

  const save = useChange<FacilitatorFields, { undoStep: number | null }>(
    (fields) =>
      facilitator
        ? client.facilitators.update({ id: facilitator.id, fields })
        : client.facilitators.create(fields),
    {
      message: () => (facilitator ? t('The facilitator is changed.') : t('The facilitator is added.')),
      onSuccess: done,
    },
  );
  const trash = useChange((id: string) => client.facilitators.trash({ id }), {
    message: () => t('The facilitator is in the trash.'),
    onSuccess: done,
  });

  const labels = { name: t('Name'), credentials: t('Credentials'), email: t('Email') };
  return (
    <SidePanel title={facilitator ? t('Change facilitator') : t('Add a facilitator')} onClose={onClose}>
      <FormLayout
        label={facilitator ? t('Change facilitator') : t('Add a facilitator')}
        onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
      >
        {draft.isRestored && (
          <p className={styles.small} role="status">
            {t('What you had begun to write is here again.')}
          </p>
        )}
        {(['name', 'credentials', 'email'] as const).map((name) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={labels[name]}
                type={name === 'email' ? 'email' : 'text'}
                errorMessage={fieldMessage(fieldState.error, t)}
                isRequired={name === 'name'}
                autoFocus={name === 'name'}
              />
            )}
          />
        ))}
        {facilitator && facilitator.groups > 0 && (
          <p className={styles.small}>{t('Leads {{count}} groups.', { count: facilitator.groups })}</p>
        )}
        <FormActions>
          {facilitator && !facilitator.isOwner && (
            <Button kind="quiet" isPending={trash.isPending} onPress={() => trash.mutate(facilitator.id)}>
              {t('Move to the trash')}
            </Button>
          )}
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {t('Save')}
          </Button>
        </FormActions>
      </FormLayout>
    </SidePanel>
  );
}
