import { Route, Switch } from 'wouter';
import { GoalsTab, OverTimePage, PersonGoalsScreen, SessionGoals } from '../features/goals/index.ts';
import { GoalsPages, GroupFrame } from '../features/group/index.ts';
import {
  AskScreen,
  EditMeasureScreen,
  EnterScoresScreen,
  GroupMeasuresPage,
  MeasuresScreen,
  NewMeasureScreen,
  PassScreen,
  SessionEnterScreen,
  SessionMeasuresCard,
  ToMeasures,
} from '../features/measures/index.ts';
import { RecordPages, SessionFrame } from '../features/session/index.ts';
import { ChartsPage } from '../features/single-system/index.ts';
import { ImportScoresScreen } from '../features/transfer/index.ts';
import { NothingHere } from './NothingHere.tsx';

/** The places of goals and measures: of a group, of a session, of a person, and the list of measures. */
export function GoalRoutes() {
  return (
    <Switch>
      <Route path="/groups/:id/goals">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="goals">
            <GoalsPages groupId={id} page="goals">
              <GoalsTab groupId={id} />
            </GoalsPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/goals/over-time">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="goals">
            <GoalsPages groupId={id} page="over-time">
              <OverTimePage groupId={id} />
            </GoalsPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/people/:id/goals">{({ id }) => <PersonGoalsScreen key={id} personId={id} />}</Route>
      <Route path="/groups/:id/goals/measures/:measureId?">
        {({ id, measureId }) => (
          <GroupFrame key={id} groupId={id} tab="goals">
            <GoalsPages groupId={id} page="measures">
              <GroupMeasuresPage groupId={id} measureId={measureId ?? null} />
            </GoalsPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/goals/measures/:measureId/enter">
        {({ id, measureId }) => (
          <GroupFrame key={id} groupId={id} tab="goals">
            <GoalsPages groupId={id} page="measures">
              <EnterScoresScreen key={measureId} groupId={id} measureId={measureId} />
            </GoalsPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/groups/:id/goals/import-scores">
        {({ id }) => <ImportScoresScreen key={id} groupId={id} />}
      </Route>
      <Route path="/sessions/:id/measures/ask">{({ id }) => <AskScreen key={id} sessionId={id} />}</Route>
      <Route path="/sessions/:id/measures/pass">{({ id }) => <PassScreen key={id} sessionId={id} />}</Route>
      <Route path="/sessions/:id/measures/:measureId/enter">
        {({ id, measureId }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages sessionId={id} page="goals">
              <SessionEnterScreen key={measureId} sessionId={id} measureId={measureId} />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route path="/measures">
        <MeasuresScreen />
      </Route>
      <Route path="/measures/new/:example">
        {({ example }) => <NewMeasureScreen key={example} example={example} />}
      </Route>
      <Route path="/measures/:id">{({ id }) => <EditMeasureScreen key={id} measureId={id} />}</Route>
      <Route path="/groups/:id/goals/charts">
        {({ id }) => (
          <GroupFrame key={id} groupId={id} tab="goals">
            <GoalsPages groupId={id} page="charts">
              <ChartsPage groupId={id} />
            </GoalsPages>
          </GroupFrame>
        )}
      </Route>
      <Route path="/sessions/:id/goals">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages sessionId={id} page="goals">
              <SessionGoals sessionId={id} aside={<ToMeasures />} />
              <SessionMeasuresCard sessionId={id} />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route>
        <NothingHere />
      </Route>
    </Switch>
  );
}
