import { Route, Switch } from 'wouter';
import {
  ActivitiesScreen,
  ActivityScreen,
  EditActivityScreen,
  NewActivityScreen,
} from '../features/activities/index.ts';
import { ImportActivitiesScreen } from '../features/transfer/index.ts';

export function ActivityRoutes() {
  return (
    <Switch>
      <Route path="/activities">
        <ActivitiesScreen />
      </Route>
      <Route path="/activities/new">
        <NewActivityScreen />
      </Route>
      <Route path="/activities/import">
        <ImportActivitiesScreen />
      </Route>
      <Route path="/activities/:id/edit">{({ id }) => <EditActivityScreen key={id} activityId={id} />}</Route>
      <Route path="/activities/:id">{({ id }) => <ActivityScreen key={id} activityId={id} />}</Route>
    </Switch>
  );
}
