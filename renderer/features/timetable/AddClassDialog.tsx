import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../shared/contract/timetable.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { Button, CheckboxField, Dialog, FormLayout, FormRow } from '../../ui/index.ts';
import { type Bells, classResolver, type ClassRow, emptyClass, fieldsOf } from './class-form.ts';
import { ClassFields } from './ClassFields.tsx';
import styles from './timetable.module.css';

interface AddClassDialogProps {
  bells: Bells;
  ledger: readonly LedgerRow[];
  onClose: () => void;
}

/** A class that several students share, written once. */
export function AddClassDialog({ bells, ledger, onClose }: AddClassDialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(ledger.map(({ person }) => person.id)),
  );
  const form = useForm<ClassRow>({ resolver: classResolver(t), defaultValues: emptyClass });
  const draft = useDraft('class:several', form);
  const add = useChange(client.timetable.addClassForMany, {
    message: ({ added }, { personIds }) =>
      added === personIds.length
        ? t('The class is added for {{count}} students.', { count: added })
        : t('The class is added for {{count}} of {{all}} students; the others have one at that time.', {
            count: added,
            all: personIds.length,
          }),
    onSuccess: () => {
      void draft.clear();
      onClose();
    },
  });
  const personIds = [...chosen];

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Add a class for several')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            type="submit"
            form="class-for-several"
            isPending={add.isPending}
            isDisabled={personIds.length === 0}
          >
            {t('Add the class for {{count}} students', { count: personIds.length })}
          </Button>
        </>
      }
    >
      <FormLayout
        id="class-for-several"
        label={t('Add a class for several')}
        onSubmit={(event) =>
          void form.handleSubmit((row) => add.mutate({ personIds, fields: fieldsOf(row) }))(event)
        }
      >
        <ClassFields control={form.control} prefix="" bells={bells}>
          {(parts) => (
            <>
              <FormRow least="11rem">
                {parts.course}
                {parts.teacher}
                {parts.room}
              </FormRow>
              <FormRow least="11rem">
                {parts.period}
                {bells.cycle.kind !== 'none' && parts.letters}
                {parts.weekdays}
              </FormRow>
            </>
          )}
        </ClassFields>
        <fieldset className={styles.people}>
          <legend>{t('For whom')}</legend>
          <p className={styles.quiet}>{t('Who has a class at that time already keeps it.')}</p>
          <div className={styles.peopleList} translate="no">
            {ledger.map(({ person }) => (
              <CheckboxField
                key={person.id}
                label={names.display(person)}
                value={chosen.has(person.id)}
                onChange={(isChosen) => {
                  const next = new Set(chosen);
                  if (isChosen) next.add(person.id);
                  else next.delete(person.id);
                  setChosen(next);
                }}
              />
            ))}
          </div>
        </fieldset>
      </FormLayout>
    </Dialog>
  );
}
