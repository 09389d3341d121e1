export { AggregateScreen } from './AggregateScreen.tsx';
export { AttendanceReportScreen } from './AttendanceReportScreen.tsx';
export { MissingWorkScreen } from './MissingWorkScreen.tsx';
export { OtherWorkScreen } from './OtherWorkScreen.tsx';
export { ReportsScreen } from './ReportsScreen.tsx';
export { ServiceLogScreen } from './ServiceLogScreen.tsx';
