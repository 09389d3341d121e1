import type { Norm } from '../../../shared/contract/plan.ts';

/** How often a norm was seen kept and broken, and what was seen last (null where nothing was). */
export function countSightings(norm: Pick<Norm, 'sightings'>): {
  kept: number;
  broken: number;
  last: Norm['sightings'][number] | null;
} {
  const kept = norm.sightings.filter((sighting) => sighting.state === 'kept').length;
  return { kept, broken: norm.sightings.length - kept, last: norm.sightings[0] ?? null };
}
