import type { LiveRun } from '../../../../shared/contract/runs.ts';

/** Where acts are captured while the session runs. */
export function CapturePanel({ run }: { run: LiveRun }) {
  return <div data-session={run.session.id} />;
}
