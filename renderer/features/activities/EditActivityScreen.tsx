import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ActivityFields } from '../../../shared/contract/activities.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import {
  AppLink,
  Busy,
  Data,
  EmptyState,
  joinClasses,
  LinkButton,
  LoadFailure,
  PageHeader,
  useNavigate,
} from '../../ui/index.ts';
import styles from './activities.module.css';
import { fieldsOfActivity } from './activity-fields.ts';
import { ActivityForm } from './ActivityForm.tsx';

/** One's own activity is changed. */
export function EditActivityScreen({ activityId }: { activityId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const activity = useQuery(core.activities.get.queryOptions({ input: { id: activityId } }));
  const update = useChange((fields: ActivityFields) => client.activities.update({ id: activityId, fields }), {
    message: (_, fields) => t('“{{name}}” is saved.', { name: fields.name }),
  });
  const back = `/activities/${activityId}`;

  if (!activity.data) {
    return activity.isError ? (
      <LoadFailure
        message={failureMessage(toFailure(activity.error), t)}
        onRetry={() => void activity.refetch()}
      />
    ) : (
      <Busy lines={8} />
    );
  }
  return (
    <div className={joinClasses(styles.screen, styles.narrow)}>
      <PageHeader
        above={
          <AppLink href={back}>
            <Data>{activity.data.name}</Data>
          </AppLink>
        }
        title={t('Edit activity')}
      />
      {activity.data.isOwn ? (
        <ActivityForm
          draftKey={`activity:${activityId}`}
          label={t('Edit activity')}
          initial={fieldsOfActivity(activity.data)}
          submitLabel={t('Save changes')}
          onCancel={() => navigate(back)}
          onSave={async (fields, clearDraft) => {
            await update.mutateAsync(fields);
            await clearDraft();
            navigate(back);
          }}
        />
      ) : (
        <EmptyState action={<LinkButton href={back}>{t('Back to the activity')}</LinkButton>}>
          {failureMessage({ code: 'NOT_YOUR_OWN', details: {} }, t)}
        </EmptyState>
      )}
    </div>
  );
}
