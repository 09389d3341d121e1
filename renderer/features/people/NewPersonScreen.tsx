import { useTranslation } from 'react-i18next';
import { displayName } from '../../../shared/domain/person-name.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, PageHeader, useNavigate } from '../../ui/index.ts';
import styles from './people.module.css';
import { emptyPerson } from './person-fields.ts';
import { PersonForm } from './PersonForm.tsx';

/** Someone is written down for the first time. */
export function NewPersonScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useChange(client.people.create, {
    message: (_, fields) => t('{{name}} is written down.', { name: displayName(fields) }),
  });
  return (
    <div className={`${styles.screen} ${styles.narrow}`}>
      <PageHeader
        above={<AppLink href="/people">{t('People')}</AppLink>}
        title={t('New person')}
        subtitle={t('One name is enough. Write down only what the work needs.')}
      />
      <PersonForm
        draftKey="person:new"
        label={t('New person')}
        personId={null}
        initial={emptyPerson}
        submitLabel={t('Save this person')}
        onCancel={() => navigate('/people')}
        onSave={async (fields, clearDraft) => {
          const { id } = await create.mutateAsync(fields);
          await clearDraft();
          navigate(`/people/${id}`);
        }}
      />
    </div>
  );
}
