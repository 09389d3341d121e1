import { Switch } from 'wouter';

/** One pattern for all places of endings and of handing a group over. */
export const endingPaths = /^\/(?:groups\/[^/]+\/(?:ending|hand-off)(?:\/.*)?|hand-offs(?:\/.*)?)\/?$/;

/** The end of a group, and handing it to somebody else. */
export function EndingRoutes() {
  return <Switch>{[]}</Switch>;
}
