import { Route, Switch } from 'wouter';
import {
  CurriculaScreen,
  CurriculumScreen,
  EditCurriculumScreen,
  NewCurriculumScreen,
} from '../features/curricula/index.ts';

/** The places of the curricula that Mezzo brings and of one's own. */
export function CurriculumRoutes() {
  return (
    <Switch>
      <Route path="/curricula">
        <CurriculaScreen />
      </Route>
      <Route path="/curricula/new">
        <NewCurriculumScreen />
      </Route>
      <Route path="/curricula/:key/edit">
        {({ key }) => <EditCurriculumScreen key={key} curriculumKey={key} />}
      </Route>
      <Route path="/curricula/:key">{({ key }) => <CurriculumScreen key={key} curriculumKey={key} />}</Route>
    </Switch>
  );
}
