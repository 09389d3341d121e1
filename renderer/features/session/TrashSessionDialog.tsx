import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesScope } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { countInScope } from '../../data/series-scope.ts';
import { Button, Dialog, useNavigate } from '../../ui/index.ts';
import type { SessionDialogProps } from './CancelSessionDialog.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';

/** For sessions that were planned by mistake; what did not take place is rather cancelled. */
export function TrashSessionDialog({ session, sessions, onClose }: SessionDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [scope, setScope] = useState<SeriesScope>('this');
  const trash = useChange((input: { id: string; scope: SeriesScope }) => client.sessions.trash(input), {
    message: ({ count }) => t('{{count}} sessions are in the trash.', { count }),
    onSuccess: () => navigate(`/groups/${session.groupId}/sessions`),
  });
  const count = countInScope(sessions, session, scope, 'trash');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Move to the trash')}
      actions={
        <>
          <Button onPress={onClose} autoFocus={session.seriesId === null}>
            {t('Keep it')}
          </Button>
          <Button
            kind="primary"
            onPress={() => trash.mutate({ id: session.id, scope })}
            isPending={trash.isPending}
          >
            {t('Move {{count}} sessions to the trash', { count })}
          </Button>
        </>
      }
    >
      <p>
        {t(
          'For a session that was planned by mistake. One that was planned and did not take place is better cancelled: the register then shows why.',
        )}
      </p>
      <ScopeChoice session={session} sessions={sessions} change="trash" value={scope} onChange={setScope} />
      <p>{t('Attendance goes along and comes back with it from the trash.')}</p>
    </Dialog>
  );
}
