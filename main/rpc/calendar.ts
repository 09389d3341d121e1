import * as calendar from '../services/calendar.ts';
import type { Guarded, Implementation } from './guard.ts';

/** The calendar of all groups, and the file of it. */
export function calendarRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    calendar: {
      read: os.calendar.read.handler(({ input }) => calendar.read(open(), input)),
      file: os.calendar.file.handler(({ input }) => calendar.file(open(), input)),
    },
  };
}
