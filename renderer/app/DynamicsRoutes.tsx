import { Route, Switch } from 'wouter';
import { GroupDynamicsPage, PersonDynamicsScreen, SessionDynamicsPage } from '../features/dynamics/index.ts';
import { DynamicsPages, GroupFrame } from '../features/group/index.ts';
import { RecordPages, SessionFrame } from '../features/session/index.ts';
import { TimeLineScreen } from '../features/time-line/index.ts';

/** The dynamics of a session, of a group over time and on one line, and of one person. */
export function DynamicsRoutes() {
  return (
    <Switch>
      <Route path="/sessions/:id/dynamics">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages sessionId={id} page="dynamics">
              <SessionDynamicsPage sessionId={id} />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route path="/groups/:id/dynamics">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="dynamics">
            <DynamicsPages groupId={id} page="over-time">
              <GroupDynamicsPage groupId={id} />
            </DynamicsPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/dynamics/time-line">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="dynamics">
            <DynamicsPages groupId={id} page="time-line">
              <TimeLineScreen groupId={id} />
            </DynamicsPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/people/:id/dynamics/:groupId?">
        {({ id, groupId }) => (
          <PersonDynamicsScreen key={`${id} ${groupId}`} personId={id} groupId={groupId ?? null} />
        )}
      </Route>
    </Switch>
  );
}
