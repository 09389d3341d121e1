import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { type NamedPerson, useNames } from '../../data/names.ts';
import { personFacts } from '../../data/person-facts.ts';
import { useChange } from '../../data/query.ts';
import { Button, ComboBoxField, Dialog, FormLayout, TextField } from '../../ui/index.ts';

/** Notes with whom somebody is not to be placed together, in whatever group. */
export function KeepApartDialog({ person, onClose }: { person: NamedPerson; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const people = useQuery(core.people.list.queryOptions()).data;
  const [otherId, setOtherId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const add = useChange(client.separations.add, {
    message: () => t('Noted. Whoever enrols them together will be asked first.'),
    onSuccess: onClose,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (otherId !== null) add.mutate({ firstId: person.id, secondId: otherId, reason });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('Not together with {{names}}', { names: names.display(person) })}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="keep-apart"
            isPending={add.isPending}
            isDisabled={otherId === null}
          >
            {t('Note it')}
          </Button>
        </>
      }
    >
      <FormLayout id="keep-apart" onSubmit={submit}>
        {people && (
          <ComboBoxField
            label={t('Who')}
            value={otherId}
            onChange={setOtherId}
            isRequired
            autoFocus
            options={people
              .filter(({ id }) => id !== person.id)
              .map((other) => ({
                value: other.id,
                label: names.display(other),
                description: personFacts(other, names.isHidden, t),
                isData: true,
              }))}
          />
        )}
        <TextField
          label={t('Reason')}
          description={t('In a few words, without judging. Both families may ask to read it.')}
          value={reason}
          onChange={setReason}
          maxLength={200}
        />
      </FormLayout>
    </Dialog>
  );
}
