import { Route, Switch } from 'wouter';
import { CalendarScreen } from '../features/calendar/index.ts';
import { GroupsScreen } from '../features/groups/index.ts';
import { TodayScreen } from '../features/today/index.ts';
import { late } from './late.tsx';
import { NothingHere } from './NothingHere.tsx';
import { paths } from './paths.ts';

const ActivityRoutes = late(async () => (await import('./ActivityRoutes.tsx')).ActivityRoutes);
const AgendaTemplates = late(async () => (await import('../features/agenda/index.ts')).AgendaTemplatesScreen);
const CurriculumRoutes = late(async () => (await import('./CurriculumRoutes.tsx')).CurriculumRoutes);
const DynamicsRoutes = late(async () => (await import('./DynamicsRoutes.tsx')).DynamicsRoutes);
const EndingRoutes = late(async () => (await import('./EndingRoutes.tsx')).EndingRoutes);
const GoalRoutes = late(async () => (await import('./GoalRoutes.tsx')).GoalRoutes);
const GroupRoutes = late(async () => (await import('./GroupRoutes.tsx')).GroupRoutes);
const NoteRoutes = late(async () => (await import('./NoteRoutes.tsx')).NoteRoutes);
const PersonRoutes = late(async () => (await import('./PersonRoutes.tsx')).PersonRoutes);
const PrintScreen = late(async () => (await import('../features/print/index.ts')).PrintScreen);
const PrivateNotes = late(
  async () => (await import('../features/private-notes/index.ts')).PrivateNotesScreen,
);
const ReportRoutes = late(async () => (await import('./ReportRoutes.tsx')).ReportRoutes);
const SessionRoutes = late(async () => (await import('./SessionRoutes.tsx')).SessionRoutes);
const Settings = late(async () => (await import('../features/settings/index.ts')).SettingsScreen);
const SociometryRoutes = late(async () => (await import('./SociometryRoutes.tsx')).SociometryRoutes);

/**
 * Every place a person can be, by address. Features do not know each other; they meet in the areas' own tables.
 * An area is fetched when somebody first goes there: the door and Today open without waiting for all the others.
 */
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
      <Route path="/private-notes">
        <PrivateNotes />
      </Route>
      <Route path="/agenda-templates">
        <AgendaTemplates />
      </Route>
      <Route path={paths.sociometry}>{({ id }) => <SociometryRoutes groupId={id ?? ''} />}</Route>
      <Route path={paths.notes}>
        <NoteRoutes />
      </Route>
      <Route path={paths.dynamics}>
        <DynamicsRoutes />
      </Route>
      <Route path={paths.goals}>
        <GoalRoutes />
      </Route>
      <Route path={paths.endings}>
        <EndingRoutes />
      </Route>
      <Route path={paths.reports}>
        <ReportRoutes />
      </Route>
      <Route path={paths.session}>
        <SessionRoutes />
      </Route>
      <Route path={paths.curricula}>
        <CurriculumRoutes />
      </Route>
      <Route path={paths.activities}>
        <ActivityRoutes />
      </Route>
      <Route path={paths.people}>
        <PersonRoutes />
      </Route>
      <Route path={paths.group}>
        <GroupRoutes />
      </Route>
      <Route path="/settings/:section?">{({ section }) => <Settings section={section ?? 'general'} />}</Route>
      <Route path="/print/:kind/:id/:view">
        {({ id, view }) => <PrintScreen key={`${id} ${view}`} id={id} view={view} />}
      </Route>
      <Route>
        <NothingHere />
      </Route>
    </Switch>
  );
}
