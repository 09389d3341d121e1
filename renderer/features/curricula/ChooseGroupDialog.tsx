import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { Button, ComboBoxField, Dialog, useNavigate } from '../../ui/index.ts';

/** Which group a curriculum is for; the days are looked at next, before anything is saved. */
export function ChooseGroupDialog({
  curriculumKey,
  onClose,
}: {
  curriculumKey: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [groupId, setGroupId] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const groups = (useQuery(core.groups.list.queryOptions()).data ?? []).filter(
    (group) => group.status === 'planned' || group.status === 'active',
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    if (groupId !== null) navigate(`/groups/${groupId}/plan/curriculum/lay/${curriculumKey}`);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Lay it over which group?')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="choose-group">
            {t('Look at the days')}
          </Button>
        </>
      }
    >
      <form id="choose-group" noValidate onSubmit={submit}>
        <ComboBoxField
          label={t('Group')}
          description={t('Next you see which session comes on which day. Nothing is saved before that.')}
          value={groupId}
          options={groups.map((group) => ({ value: group.id, label: group.name, isData: true }))}
          onChange={setGroupId}
          isRequired
          autoFocus
          errorMessage={wasSent && groupId === null ? t('Choose a group.') : undefined}
        />
      </form>
    </Dialog>
  );
}
