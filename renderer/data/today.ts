import { wallClock } from '../../shared/domain/local-time.ts';
import { useSettings } from './settings.ts';

/** The day of the workspace's time zone, 'YYYY-MM-DD': what "today" means in its records. */
export function useToday(): string {
  return wallClock(new Date(), useSettings().timeZone).date;
}
