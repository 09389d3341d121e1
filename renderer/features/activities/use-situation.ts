import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Situation } from '../../../shared/contract/activities.ts';
import {
  type AgeBand,
  ageBands,
  type DisclosureLevel,
  type GroupStage,
  type TouchLevel,
} from '../../../shared/domain/activity-fields.ts';
import {
  ageBandOf,
  type FitSituation,
  usualDisclosure,
  usualStage,
} from '../../../shared/domain/activity-fit.ts';
import { core } from '../../data/client.ts';

/** What the person has set; what is not set follows the group and its session. */
export interface Wanted {
  stage: GroupStage | null;
  present: number | null;
  minutes: number | null;
  ages: readonly AgeBand[];
  mostTouch: TouchLevel;
  mostDisclosure: DisclosureLevel;
  materialsAre: 'any' | 'only' | 'all-but';
  materials: readonly string[];
  isOnline: boolean;
}

/** The most people and minutes that can be written into the form; one field of the contract each. */
export const mostPresent = 1000;
export const mostMinutes = 600;

/** What the session asks of an activity, as the group's records say and as the person corrects it. */
export function useSituation(groupId: string | null, sessionId: string | null) {
  const read = useQuery({
    ...core.activities.situation.queryOptions({ input: { groupId: groupId ?? '', sessionId } }),
    enabled: groupId !== null,
    placeholderData: (before) => (before?.groupId === groupId ? before : undefined),
  });
  const known = groupId === null ? null : (read.data ?? null);
  const [changed, setChanged] = useState<Partial<Wanted>>({});

  const proposed = useMemo(() => propose(known), [known]);
  const wanted = useMemo(() => {
    const stage = changed.stage === undefined ? proposed.stage : changed.stage;
    return { ...proposed, mostDisclosure: usualDisclosure(stage), ...changed };
  }, [proposed, changed]);
  const situation = useMemo(() => fitSituation(wanted, known), [wanted, known]);
  return {
    read,
    known,
    suggestedStage: proposed.stage,
    wanted,
    situation,
    change: (part: Partial<Wanted>) => setChanged((before) => ({ ...before, ...part })),
    isChanged: Object.keys(changed).length > 0,
    reset: () => setChanged({}),
  };
}

/** What the records say; where they say nothing, nothing is asked. */
function propose(known: Situation | null): Wanted {
  const stage =
    known === null || known.sessionNumber === null ? null : usualStage(known.sessionNumber, known.ofNumber);
  return {
    stage,
    present: known?.present || null,
    // A full agenda says nothing of what would fit in its place: no length is asked then.
    minutes: known?.minutesFree || null,
    ages: bandsOf(known).map(({ band }) => band),
    mostTouch: 'optional',
    mostDisclosure: usualDisclosure(stage),
    materialsAre: 'any',
    materials: [],
    isOnline: false,
  };
}

function bandsOf(known: Situation | null): FitSituation['ages'] {
  const ages = known?.ages ?? [];
  return ageBands
    .map((band) => ({ band, people: ages.filter((age) => ageBandOf(age) === band).length }))
    .filter(({ people }) => people > 0);
}

function fitSituation(wanted: Wanted, known: Situation | null): FitSituation {
  const bands = bandsOf(known);
  return {
    stage: wanted.stage,
    present: wanted.present,
    minutes: wanted.minutes,
    ages: wanted.ages.map((band) => ({
      band,
      people: bands.find((counted) => counted.band === band)?.people ?? 1,
    })),
    agesUnknown: known?.agesUnknown ?? 0,
    materials:
      wanted.materialsAre === 'any' ? { are: 'any' } : { are: wanted.materialsAre, these: wanted.materials },
    mostTouch: wanted.mostTouch === 'needed' ? null : wanted.mostTouch,
    mostDisclosure: wanted.mostDisclosure === 3 ? null : wanted.mostDisclosure,
    isOnline: wanted.isOnline,
    daysSinceUse: new Map(known?.lastUsed.map(({ activityId, days }) => [activityId, days])),
    onAgenda: new Set(known?.onAgenda),
  };
}
