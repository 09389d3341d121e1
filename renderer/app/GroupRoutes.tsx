import { Route, Switch } from 'wouter';
import { GroupCalendarFile } from '../features/calendar/index.ts';
import { CurriculumTab, LayCurriculum } from '../features/curricula/index.ts';
import { GroupFrame, GroupOverview, NotesPages } from '../features/group/index.ts';
import { EditGroupScreen, NewGroupScreen } from '../features/groups/index.ts';
import { NormsTab, PlanPages, PlanTab } from '../features/plan/index.ts';
import { IncidentsTab } from '../features/incidents/index.ts';
import { SessionsTab } from '../features/register/index.ts';
import { NewSeriesScreen, NewSessionScreen } from '../features/sessions/index.ts';
import { ImportRegisterScreen } from '../features/transfer/index.ts';
import { RosterPlace } from './RosterPlace.tsx';
import { NothingHere } from './NothingHere.tsx';

/** The places of one group: its tabs, and the forms that lead to sessions. */
export function GroupRoutes() {
  return (
    <Switch>
      <Route path="/groups/new">
        <NewGroupScreen />
      </Route>
      <Route path="/groups/:id/edit">{({ id }) => <EditGroupScreen key={id} groupId={id} />}</Route>
      <Route path="/groups/:id/import-register">
        {({ id }) => <ImportRegisterScreen key={id} groupId={id} />}
      </Route>
      <Route path="/groups/:id/sessions/new">{({ id }) => <NewSessionScreen key={id} groupId={id} />}</Route>
      <Route path="/groups/:id/sessions/series">
        {({ id }) => <NewSeriesScreen key={id} groupId={id} />}
      </Route>
      <Route path="/groups/:id">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="overview">
            <GroupOverview groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/plan">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="plan">
            <PlanTab groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/plan/norms">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="plan">
            <NormsTab groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/plan/curriculum">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="plan">
            <PlanPages groupId={id} page="curriculum">
              <CurriculumTab groupId={id} />
            </PlanPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/plan/curriculum/lay/:key?">
        {({ id, key }) => (
          <GroupFrame key={id} groupId={id} tab="plan">
            <PlanPages groupId={id} page="curriculum">
              <LayCurriculum groupId={id} chosenKey={key ?? null} />
            </PlanPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/roster">
        {({ id }) => <RosterPlace key={id} groupId={id} page="members" />}
      </Route>
      <Route path="/groups/:id/roster/enrolment">
        {({ id }) => <RosterPlace key={id} groupId={id} page="enrolment" />}
      </Route>
      <Route path="/groups/:id/roster/classes">
        {({ id }) => <RosterPlace key={id} groupId={id} page="classes" />}
      </Route>
      <Route path="/groups/:id/sessions">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="sessions">
            <SessionsTab groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/calendar-file">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="sessions">
            <SessionsTab groupId={id} />
            <GroupCalendarFile groupId={id} />
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/notes/incidents">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="notes">
            <NotesPages groupId={id} page="incidents">
              <IncidentsTab groupId={id} />
            </NotesPages>
          </GroupFrame>
        )}
      </Route>
      <Route>
        <NothingHere />
      </Route>
    </Switch>
  );
}
