import { Route, Switch, useLocation } from 'wouter';
import { DynamicsPages, GroupFrame } from '../features/group/index.ts';
import { EditRound, NewRound, RoundPage, RoundsInTime, RoundsTab } from '../features/sociometry/index.ts';
import { ImportRoundsScreen } from '../features/transfer/index.ts';

/** A group's sociometric rounds, by address. */
export function SociometryRoutes({ groupId }: { groupId: string }) {
  const base = `/groups/${groupId}/dynamics/sociometry`;
  const [place] = useLocation();
  return (
    <Switch>
      <Route path="/groups/:id/import-rounds">
        <ImportRoundsScreen key={groupId} groupId={groupId} />
      </Route>
      <Route>
        <GroupFrame key={groupId} groupId={groupId} tab="dynamics" isDeep={place !== base}>
          <DynamicsPages groupId={groupId} page="sociometry">
            <Switch>
              <Route path={base}>
                <RoundsTab groupId={groupId} />
              </Route>
              <Route path={`${base}/new`}>
                <NewRound groupId={groupId} />
              </Route>
              <Route path={`${base}/over-time`}>
                <RoundsInTime groupId={groupId} />
              </Route>
              <Route path={`${base}/:roundId/edit`}>
                {({ roundId }) => <EditRound key={roundId} groupId={groupId} roundId={roundId ?? ''} />}
              </Route>
              <Route path={`${base}/:roundId`}>
                {({ roundId }) => <RoundPage key={roundId} groupId={groupId} roundId={roundId ?? ''} />}
              </Route>
            </Switch>
          </DynamicsPages>
        </GroupFrame>
      </Route>
    </Switch>
  );
}
