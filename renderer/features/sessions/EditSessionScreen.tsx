import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesScope, SessionFields, SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { scopeOptions, sessionsInScope } from '../../data/series-scope.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import {
  AppLink,
  Busy,
  Card,
  Data,
  type Hue,
  LoadFailure,
  PageHeader,
  RadioCards,
  useNavigate,
} from '../../ui/index.ts';
import { movedMoments } from './moved-moments.ts';
import { SessionForm } from './SessionForm.tsx';
import styles from './sessions.module.css';

/** Changes or moves a session; in a series, also the following ones or all of it. */
export function EditSessionScreen({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.sessions.get.queryOptions({ input: { id: sessionId } }));
  if (read.data) return <EditSession session={read.data} />;
  if (!read.isError) return <Busy lines={6} />;
  return (
    <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
  );
}

function EditSession({ session }: { session: SessionWithGroup }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { date: today } = useWallClock();
  const [scope, setScope] = useState<SeriesScope>('this');
  const sessions =
    useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId: session.groupId } })).data ?? [];
  const back = `/sessions/${session.id}`;
  const update = useChange(
    (fields: SessionFields) => client.sessions.update({ id: session.id, fields, scope }),
    {
      message: ({ count }) => t('{{count}} sessions are changed.', { count }),
      // The form says these at the field.
      onFailure: ({ code }) => code === 'SESSION_TAKEN' || code === 'SESSION_HAS_RECORDS',
    },
  );
  const { date, start, minutes, place, topic, remarks } = session;
  const reached = sessionsInScope(sessions, session, scope, 'update');
  const count = reached.length;

  return (
    <div className={styles.screen}>
      <PageHeader
        above={
          <AppLink href={back}>
            <Data>{session.groupName}</Data>, {sessionTitle(session, t)}
          </AppLink>
        }
        hue={session.groupColour as Hue}
        title={t('Edit session')}
        subtitle={
          session.recorded > 0
            ? t(
                'Attendance is recorded here, so it can move to another day up to today, not to a day to come.',
              )
            : t('Another date moves the session; its planned absences and remarks go along.')
        }
      />
      <Card>
        <SessionForm
          groupId={session.groupId}
          momentsOf={(fields) => movedMoments(reached, session, fields, today)}
          draftKey={`session:${session.id}`}
          label={t('Edit session')}
          initial={{ date, start, minutes, place, topic, remarks }}
          latestDay={session.recorded > 0 ? today : undefined}
          submitLabel={t('Save {{count}} sessions', { count })}
          onCancel={() => navigate(back)}
          onSave={async (fields, { clearDraft, refuse }) => {
            try {
              await update.mutateAsync(fields);
              await clearDraft();
              navigate(back);
            } catch (error) {
              refuse(toFailure(error));
            }
          }}
        >
          {session.seriesId !== null && (
            <RadioCards
              label={t('Which sessions?')}
              description={t(
                'The others move by as many days as this one, and take its start, length and place; each keeps its own topic and remarks. Held and cancelled sessions stay as they are.',
              )}
              value={scope}
              onChange={(next) => next && setScope(next as SeriesScope)}
              options={scopeOptions(sessions, session, 'update', t)}
              cardWidth="11rem"
            />
          )}
        </SessionForm>
      </Card>
    </div>
  );
}
