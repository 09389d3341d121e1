export { CalendarScreen } from './CalendarScreen.tsx';
export { GroupCalendarFile } from './GroupCalendarFile.tsx';
