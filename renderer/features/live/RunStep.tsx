import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import { RunSummary } from './RunSummary.tsx';
import { RunningPanel } from './RunningPanel.tsx';
import { StartPanel } from './StartPanel.tsx';

/** The middle step of a session: start it, go back to it, or see what it was. */
export function RunStep({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.runs.get.queryOptions({ input: { sessionId } }));
  const live = read.data;
  if (!live) {
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  // What a cancelled session lacks is said above, with the way to restore it.
  if (live.session.state === 'cancelled') return null;
  if (live.session.state === 'running') return <RunningPanel live={live} heardAt={read.dataUpdatedAt} />;
  return live.run ? <RunSummary live={live} /> : <StartPanel live={live} />;
}
