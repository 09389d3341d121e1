import { Switch } from 'wouter';

/** One pattern for all reports. */
export const reportPaths = /^\/reports(?:\/.*)?$/;

/** The reports: what was done and what came of it, over groups and dates. */
export function ReportRoutes() {
  return <Switch>{[]}</Switch>;
}
