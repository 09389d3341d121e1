import { Switch } from 'wouter';

/** One pattern for all places of goals and measures, so that the table of contents has one line for them. */
export const goalPaths =
  /^\/(?:groups\/[^/]+\/goals(?:\/.*)?|sessions\/[^/]+\/(?:goals|measures)(?:\/.*)?|people\/[^/]+\/goals(?:\/.*)?|measures(?:\/.*)?)\/?$/;

/** The places of goals and measures: of a group, of a session, of a person, and the list of measures. */
export function GoalRoutes() {
  return <Switch>{[]}</Switch>;
}
