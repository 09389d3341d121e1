import { useQuery } from '@tanstack/react-query';
import { core } from '../../data/client.ts';
import { Busy } from '../../ui/index.ts';
import { EnterScoresScreen } from './EnterScoresScreen.tsx';

/** Sheets of one session, from paper. */
export function SessionEnterScreen({ sessionId, measureId }: { sessionId: string; measureId: string }) {
  const asked = useQuery(core.scores.ofSession.queryOptions({ input: { sessionId } })).data;
  if (!asked) return <Busy lines={8} />;
  const occasion = asked.measures.find(({ measure }) => measure.id === measureId)?.occasion ?? 'regular';
  return (
    <EnterScoresScreen
      groupId={asked.groupId}
      measureId={measureId}
      sessionId={sessionId}
      occasion={occasion}
      backHref={`/sessions/${sessionId}/goals`}
    />
  );
}
