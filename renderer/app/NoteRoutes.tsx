import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { GroupFrame, NotesPages } from '../features/group/index.ts';
import { GroupNotes, NotesStep, QueueScreen, RecordScreen } from '../features/notes/index.ts';
import { RecordPages, SessionFrame } from '../features/session/index.ts';
import { LinkButton } from '../ui/index.ts';

/** The places of notes: of a session, of a group, of a person, and what is still to be written. */
export function NoteRoutes() {
  const { t } = useTranslation();
  return (
    <Switch>
      <Route path="/sessions/:id/notes">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages
              sessionId={id}
              page="notes"
              actions={
                <LinkButton kind="quiet" href={`/private-notes?session=${id}`}>
                  {t('Private note')}
                </LinkButton>
              }
            >
              <NotesStep sessionId={id} />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route path="/groups/:id/notes">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="notes">
            <NotesPages
              groupId={id}
              page="notes"
              actions={
                <LinkButton href={`/print/group/${id}/group-record`}>{t('Record of the group')}</LinkButton>
              }
            >
              <GroupNotes groupId={id} />
            </NotesPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/notes">
        <QueueScreen />
      </Route>
      <Route path="/people/:id/record">
        {({ id }) => (
          <RecordScreen
            key={id}
            personId={id}
            actions={<LinkButton href={`/print/person/${id}/member-record`}>{t('Print or save')}</LinkButton>}
          />
        )}
      </Route>
    </Switch>
  );
}
