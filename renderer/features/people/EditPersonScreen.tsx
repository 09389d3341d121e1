import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonFields } from '../../../shared/contract/people.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Busy, Data, LoadFailure, PageHeader, useNavigate } from '../../ui/index.ts';
import styles from './people.module.css';
import { fieldsOfPerson } from './person-fields.ts';
import { PersonForm } from './PersonForm.tsx';

/** The record of someone who is known. It shows real names even where names are hidden: it is to be changed. */
export function EditPersonScreen({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const person = useQuery(core.people.get.queryOptions({ input: { id: personId } }));
  const update = useChange((fields: PersonFields) => client.people.update({ id: personId, fields }), {
    message: () => t('The record is saved.'),
  });
  const back = `/people/${personId}`;

  if (!person.data) {
    return person.isError ? (
      <LoadFailure
        message={failureMessage(toFailure(person.error), t)}
        onRetry={() => void person.refetch()}
      />
    ) : (
      <Busy lines={8} />
    );
  }
  return (
    <div className={`${styles.screen} ${styles.narrow}`}>
      <PageHeader
        above={
          <AppLink href={back}>
            <Data>{names.display(person.data)}</Data>
          </AppLink>
        }
        title={t('Edit record')}
      />
      <PersonForm
        draftKey={`person:${personId}`}
        label={t('Edit record')}
        personId={personId}
        initial={fieldsOfPerson(person.data)}
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
