import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, TextField, useNavigate } from '../../ui/index.ts';

/** Asks for the name of the new group, and leads to it. */
export function DuplicateGroupDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [name, setName] = useState(t('{{name}} (next term)', { name: group.name }));
  const isEmpty = name.trim() === '';
  const duplicate = useChange(client.groups.duplicate, {
    message: () => t('Planned group made. Set its dates next.'),
    onSuccess: ({ id }) => {
      onClose();
      navigate(`/groups/${id}/edit`);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isEmpty) duplicate.mutate({ id: group.id, name });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Duplicate for next term')}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="duplicate-group" isPending={duplicate.isPending}>
            {t('Make the group')}
          </Button>
        </>
      }
    >
      <FormLayout id="duplicate-group" onSubmit={submit}>
        <p>
          {t(
            'The new group takes over kind, purpose, place, day, facilitators and the plan with its goals; the norms are proposed again. It starts without members, sessions and dates.',
          )}
        </p>
        <TextField
          label={t('Name of the new group')}
          value={name}
          onChange={setName}
          maxLength={120}
          isRequired
          autoFocus
          errorMessage={isEmpty ? t('The group needs a name.') : undefined}
        />
      </FormLayout>
    </Dialog>
  );
}
