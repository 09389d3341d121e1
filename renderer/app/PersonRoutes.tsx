import { Route, Switch } from 'wouter';
import {
  DuplicatesScreen,
  EditPersonScreen,
  NewPersonScreen,
  PeopleScreen,
} from '../features/people/index.ts';
import { ClassesScreen } from '../features/timetable/index.ts';
import { ImportPeopleScreen } from '../features/transfer/index.ts';
import { PersonPlace } from './PersonPlace.tsx';
import { NothingHere } from './NothingHere.tsx';

/** The list of people, and the places of one person. */
export function PersonRoutes() {
  return (
    <Switch>
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
      <Route>
        <NothingHere />
      </Route>
    </Switch>
  );
}
