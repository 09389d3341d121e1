import { useQuery } from '@tanstack/react-query';
import { Target } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalGrid, Rater } from '../../../../shared/contract/goals.ts';
import { core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../../ui/index.ts';
import { RatingGrid } from './RatingGrid.tsx';

const firstVoice: { rater: Rater; raterName: string } = { rater: 'facilitator', raterName: '' };

/** The goals of everybody in a session's group, to be rated after it. */
export function SessionGoals({ sessionId, aside }: { sessionId: string; aside?: ReactNode }) {
  const { t } = useTranslation();
  const read = useQuery(core.goals.forSession.queryOptions({ input: { sessionId } }));
  const [voice, setVoice] = useState<{ rater: Rater; raterName: string }>(firstVoice);
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={10} />;
  const grid = read.data;
  if (grid.goals.length === 0)
    return (
      <EmptyState
        icon={<Target />}
        action={
          <LinkButton kind="primary" href={`/groups/${grid.groupId}/goals`}>
            {t('Write goals')}
          </LinkButton>
        }
      >
        {t(
          'Nobody in this group has a goal yet. With goals and their scales, rating the whole group after a session takes a minute.',
        )}
      </EmptyState>
    );
  return (
    <RatingGrid
      key={`${voice.rater} ${voice.raterName}`}
      grid={grid}
      voice={voice}
      nameOf={(rater) => frequentName(grid, rater)}
      onVoice={setVoice}
      aside={aside}
      // Whoever comes for something further down does not come to rate.
      takesFocus={voice === firstVoice && window.location.hash === ''}
    />
  );
}

/** The name under which most was rated in a role; '' where nobody has a name. */
function frequentName({ ratings, earlier }: GoalGrid, rater: Rater): string {
  const counts = new Map<string, number>();
  for (const rating of [...ratings, ...earlier])
    if (rating.rater === rater) counts.set(rating.raterName, (counts.get(rating.raterName) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
