import { useTranslation } from 'react-i18next';
import type { ActivityFields } from '../../../shared/contract/activities.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, joinClasses, PageHeader, useNavigate } from '../../ui/index.ts';
import styles from './activities.module.css';
import { emptyActivity } from './activity-fields.ts';
import { ActivityForm } from './ActivityForm.tsx';

/** An activity of one's own is written down. */
export function NewActivityScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const create = useChange((fields: ActivityFields) => client.activities.create(fields), {
    message: (_, fields) => t('“{{name}}” is in the library.', { name: fields.name }),
  });
  return (
    <div className={joinClasses(styles.screen, styles.narrow)}>
      <PageHeader
        above={<AppLink href="/activities">{t('Activities')}</AppLink>}
        title={t('New activity')}
        subtitle={t('Written so that somebody who has never seen it can lead it.')}
      />
      <ActivityForm
        draftKey="activity:new"
        label={t('New activity')}
        initial={emptyActivity}
        submitLabel={t('Save the activity')}
        onCancel={() => navigate('/activities')}
        onSave={async (fields, clearDraft) => {
          const { id } = await create.mutateAsync(fields);
          await clearDraft();
          navigate(`/activities/${id}`);
        }}
      />
    </div>
  );
}
