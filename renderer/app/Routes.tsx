import { Route, Switch } from 'wouter';
import { CalendarScreen, GroupCalendarFile } from '../features/calendar/index.ts';
import { CurriculumTab, LayCurriculum } from '../features/curricula/index.ts';
import { curriculumPaths, CurriculumRoutes } from './CurriculumRoutes.tsx';
import { AgendaTemplatesScreen } from '../features/agenda/index.ts';
import { GroupFrame, GroupOverview, NotesPages } from '../features/group/index.ts';
import { EditGroupScreen, GroupsScreen, NewGroupScreen } from '../features/groups/index.ts';
import {
  DuplicatesScreen,
  EditPersonScreen,
  NewPersonScreen,
  PeopleScreen,
} from '../features/people/index.ts';
import { NormsTab, PlanPages, PlanTab } from '../features/plan/index.ts';
import { IncidentsTab } from '../features/incidents/index.ts';
import { PrivateNotesScreen } from '../features/private-notes/index.ts';
import { PrintScreen } from '../features/print/index.ts';
import { SessionsTab } from '../features/register/index.ts';
import { NewSeriesScreen, NewSessionScreen } from '../features/sessions/index.ts';
import { SettingsScreen } from '../features/settings/index.ts';
import { ClassesScreen } from '../features/timetable/index.ts';
import { TodayScreen } from '../features/today/index.ts';
import { ImportPeopleScreen, ImportRegisterScreen } from '../features/transfer/index.ts';
import { NothingHere } from './NothingHere.tsx';
import { sessionPaths, SessionRoutes } from './SessionRoutes.tsx';
import { PersonPlace } from './PersonPlace.tsx';
import { RosterPlace } from './RosterPlace.tsx';
import { sociometryPaths, SociometryRoutes } from './SociometryRoutes.tsx';
import { notePaths, NoteRoutes } from './NoteRoutes.tsx';
import { activityPaths, ActivityRoutes } from './ActivityRoutes.tsx';
import { dynamicsPaths, DynamicsRoutes } from './DynamicsRoutes.tsx';
import { endingPaths, EndingRoutes } from './EndingRoutes.tsx';
import { goalPaths, GoalRoutes } from './GoalRoutes.tsx';
import { reportPaths, ReportRoutes } from './ReportRoutes.tsx';

/** Every place a person can be, by address. Features do not know each other; they meet here. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <TodayScreen />
      </Route>
      <Route path="/calendar">
        <CalendarScreen />
      </Route>
      <Route path="/groups">
        <GroupsScreen />
      </Route>
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
      <Route path="/private-notes">
        <PrivateNotesScreen />
      </Route>
      <Route path="/agenda-templates">
        <AgendaTemplatesScreen />
      </Route>
      <Route path="/people">
        <PeopleScreen />
      </Route>
      <Route path="/people/new">
        <NewPersonScreen />
      </Route>
      <Route path="/people/duplicates">
        <DuplicatesScreen />
      </Route>
      <Route path="/people/import">
        <ImportPeopleScreen />
      </Route>
      <Route path="/people/:id/edit">{({ id }) => <EditPersonScreen key={id} personId={id} />}</Route>
      <Route path="/people/:id/classes">{({ id }) => <ClassesScreen key={id} personId={id} />}</Route>
      <Route path="/people/:id">{({ id }) => <PersonPlace key={id} personId={id} />}</Route>
      <Route path={sociometryPaths}>{({ id }) => <SociometryRoutes groupId={id ?? ''} />}</Route>
      <Route path={notePaths}>
        <NoteRoutes />
      </Route>
      <Route path={dynamicsPaths}>
        <DynamicsRoutes />
      </Route>
      <Route path={goalPaths}>
        <GoalRoutes />
      </Route>
      <Route path={endingPaths}>
        <EndingRoutes />
      </Route>
      <Route path={reportPaths}>
        <ReportRoutes />
      </Route>
      <Route path={sessionPaths}>
        <SessionRoutes />
      </Route>
      <Route path={curriculumPaths}>
        <CurriculumRoutes />
      </Route>
      <Route path={activityPaths}>
        <ActivityRoutes />
      </Route>
      <Route path="/settings/:section?">
        {({ section }) => <SettingsScreen section={section ?? 'general'} />}
      </Route>
      <Route path="/print/:kind/:id/:view">
        {({ id, view }) => <PrintScreen key={`${id} ${view}`} id={id} view={view} />}
      </Route>
      <Route>
        <NothingHere />
      </Route>
    </Switch>
  );
}
