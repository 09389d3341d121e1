import { addDays } from '../../../shared/domain/local-time.ts';

/** Days in which a group met, after which a goal that nobody rated is missing a rating: four weeks. */
const daysBetweenRatings = 28;

/** The day since which somebody should have rated a goal. */
export function ratingsDueSince(today: string): string {
  return addDays(today, -daysBetweenRatings);
}
