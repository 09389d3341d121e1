import { Route, Switch } from 'wouter';
import { EndingScreen, MembersPage, StoryPage, SummaryPage } from '../features/ending/index.ts';
import { GroupFrame } from '../features/group/index.ts';
import { HandOffScreen, TakeScreen } from '../features/hand-off/index.ts';

/** The end of a group, and handing it to somebody else. */
export function EndingRoutes() {
  return (
    <Switch>
      <Route path="/groups/:id/ending">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="overview">
            <EndingScreen groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/ending/members">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="overview">
            <MembersPage groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/ending/story">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="overview">
            <StoryPage groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/ending/summary">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="overview">
            <SummaryPage groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/hand-off">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="overview">
            <HandOffScreen groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/hand-offs">
        <TakeScreen />
      </Route>
    </Switch>
  );
}
