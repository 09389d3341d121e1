import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, ComboBoxField, Dialog, TextField, useNavigate } from '../../ui/index.ts';
import styles from './curricula.module.css';

interface FromGroupDialogProps {
  /** The group, where it is settled already. */
  groupId?: string;
  onClose: () => void;
}

/** Keeps what a group did, or is going to do, as a curriculum for the next one. */
export function FromGroupDialog({ groupId, onClose }: FromGroupDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const groups = useQuery(core.groups.list.queryOptions()).data ?? [];
  const [chosen, setChosen] = useState<string | null>(groupId ?? null);
  const [name, setName] = useState('');
  const [wasSent, setSent] = useState(false);
  const make = useChange((input: { groupId: string; name: string }) => client.curricula.fromGroup(input), {
    message: (_, input) => t('“{{name}}” is among your curricula.', { name: input.name }),
    onSuccess: ({ id }) => navigate(`/curricula/${id}`),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    if (chosen !== null && name.trim() !== '') make.mutate({ groupId: chosen, name });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Make a curriculum from a group')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="curriculum-from-group" isPending={make.isPending}>
            {t('Make the curriculum')}
          </Button>
        </>
      }
    >
      <form id="curriculum-from-group" className={styles.fields} noValidate onSubmit={submit}>
        <p>
          {t(
            'Takes the agendas of all its sessions in order. Names of leaders, remarks on sessions and attendance stay behind; read through the notes of the blocks before you pass it on.',
          )}
        </p>
        {groupId === undefined && (
          <ComboBoxField
            label={t('Group')}
            value={chosen}
            options={groups.map((group) => ({ value: group.id, label: group.name, isData: true }))}
            onChange={setChosen}
            isRequired
            autoFocus
            errorMessage={wasSent && chosen === null ? t('Choose a group.') : undefined}
          />
        )}
        <TextField
          label={t('Name of the curriculum')}
          value={name}
          onChange={setName}
          maxLength={120}
          isRequired
          autoFocus={groupId !== undefined}
          errorMessage={wasSent && name.trim() === '' ? t('Give it a name.') : undefined}
        />
      </form>
    </Dialog>
  );
}
