import { useTranslation } from 'react-i18next';
import type { SessionFields } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatDate } from '../../i18n/format.ts';
import { AppLink, Busy, Card, Data, LoadFailure, PageHeader, useNavigate } from '../../ui/index.ts';
import { newSessionFields } from './session-defaults.ts';
import { SessionForm } from './SessionForm.tsx';
import styles from './sessions.module.css';
import { useGroupSessions } from './use-group-sessions.ts';

/** One more session, filled in from the group's usual day, time and place. */
export function NewSessionScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { date: today } = useWallClock();
  const { group, sessions, failure, retry } = useGroupSessions(groupId);
  const back = `/groups/${groupId}/sessions`;
  const create = useChange((fields: SessionFields) => client.sessions.create({ groupId, fields }), {
    message: (_, fields) => t('A session on {{day}} is planned.', { day: formatDate(fields.date) }),
    // The form says it at its field.
    onFailure: ({ code }) => code === 'SESSION_TAKEN',
  });

  if (!group || !sessions) {
    return failure ? (
      <LoadFailure message={failureMessage(failure, t)} onRetry={retry} />
    ) : (
      <Busy lines={6} />
    );
  }
  return (
    <div className={styles.screen}>
      <PageHeader
        above={
          <AppLink href={back}>
            <Data>{group.name}</Data>
          </AppLink>
        }
        hue={group.colour}
        title={t('New session')}
        subtitle={
          <>
            {t('A day that has passed is fine too: attendance can be recorded at once.')}{' '}
            <AppLink href={`/groups/${groupId}/sessions/series`}>{t('Plan a series instead')}</AppLink>
          </>
        }
      />
      <Card>
        <SessionForm
          groupId={groupId}
          momentsOf={({ date, start, minutes }) => ({
            exceptSessionIds: [],
            moments: date < today ? [] : [{ date, start, minutes }],
          })}
          draftKey={`session:new:${groupId}`}
          label={t('New session')}
          initial={newSessionFields(group, sessions, today)}
          submitLabel={t('Plan the session')}
          onCancel={() => navigate(back)}
          onSave={async (fields, { clearDraft, refuse }) => {
            try {
              const { id } = await create.mutateAsync(fields);
              await clearDraft();
              navigate(`/sessions/${id}`);
            } catch (error) {
              refuse(toFailure(error));
            }
          }}
        />
      </Card>
    </div>
  );
}
