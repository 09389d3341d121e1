import { Route, Switch } from 'wouter';
import { ActsPage } from '../features/acts/index.ts';
import { PlanStep } from '../features/agenda/index.ts';
import { LiveScreen, RunStep, WhatWasDone } from '../features/live/index.ts';
import { LookingBackStep, ObserversScreen, RecordingScreen } from '../features/looking-back/index.ts';
import { useCheckIn } from '../features/measures/index.ts';
import { RecordPages, RecordStep, SessionFrame } from '../features/session/index.ts';
import { EditSessionScreen } from '../features/sessions/index.ts';
import { ImportActsScreen } from '../features/transfer/index.ts';

/** The places of one session: its three steps and the pages of its record. Its notes stand with the others. */
export function SessionRoutes() {
  return (
    <Switch>
      <Route path="/sessions/:id/edit">{({ id }) => <EditSessionScreen key={id} sessionId={id} />}</Route>
      <Route path="/sessions/:id">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordStep sessionId={id} />
          </SessionFrame>
        )}
      </Route>
      <Route path="/sessions/:id/looking-back">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages sessionId={id} page="looking-back">
              <LookingBackStep sessionId={id} />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route path="/sessions/:id/looking-back/observers">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages sessionId={id} page="looking-back">
              <ObserversScreen sessionId={id} />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route path="/sessions/:id/looking-back/recordings/:recording">
        {({ id, recording }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages sessionId={id} page="looking-back">
              <RecordingScreen
                key={recording}
                sessionId={id}
                recordingId={recording === 'new' ? null : recording}
              />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route path="/sessions/:id/plan">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="plan">
            <PlanStep sessionId={id} />
          </SessionFrame>
        )}
      </Route>
      <Route path="/sessions/:id/run">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="run">
            <RunStep sessionId={id} />
          </SessionFrame>
        )}
      </Route>
      <Route path="/sessions/:id/live">{({ id }) => <LivePlace key={id} sessionId={id} />}</Route>
      <Route path="/sessions/:id/done">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages sessionId={id} page="done">
              <WhatWasDone sessionId={id} />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route path="/sessions/:id/acts">
        {({ id }) => (
          <SessionFrame key={id} sessionId={id} step="record">
            <RecordPages sessionId={id} page="acts">
              <ActsPage sessionId={id} />
            </RecordPages>
          </SessionFrame>
        )}
      </Route>
      <Route path="/sessions/:id/import-acts">
        {({ id }) => <ImportActsScreen key={id} sessionId={id} />}
      </Route>
    </Switch>
  );
}

/** The live screen, with the way to the members' check-in. */
function LivePlace({ sessionId }: { sessionId: string }) {
  return <LiveScreen sessionId={sessionId} checkInHref={useCheckIn(sessionId)} />;
}
