/**
 * One pattern for all places of an area, so that the table of contents (`Routes.tsx`) has one line for it, and no
 * area is fetched before somebody goes there. Where two patterns fit, the first line of the table counts.
 */
export const paths = {
  activities: /^\/activities(?:\/.*)?$/,
  curricula: /^\/curricula(?:\/.*)?$/,
  dynamics:
    /^\/(?:(?:sessions|groups)\/[^/]+\/dynamics|groups\/[^/]+\/dynamics\/time-line|people\/[^/]+\/dynamics(?:\/[^/]+)?)\/?$/,
  /** The end of a group, and handing it to somebody else. */
  endings: /^\/(?:groups\/[^/]+\/(?:ending|hand-off)(?:\/.*)?|hand-offs(?:\/.*)?)\/?$/,
  /** Goals and measures: of a group, of a session, of a person, and the list of measures. */
  goals:
    /^\/(?:groups\/[^/]+\/goals(?:\/.*)?|sessions\/[^/]+\/(?:goals|measures)(?:\/.*)?|people\/[^/]+\/goals(?:\/.*)?|measures(?:\/.*)?)\/?$/,
  group: /^\/groups\/.+$/,
  notes: /^\/(?:(?:sessions|groups)\/[^/]+\/notes|notes|people\/[^/]+\/record)\/?$/,
  people: /^\/people(?:\/.*)?$/,
  reports: /^\/reports(?:\/.*)?$/,
  session: /^\/sessions\/[^/]+(?:\/.*)?$/,
  sociometry: /^\/groups\/(?<id>[^/]+)\/(?:dynamics\/sociometry(?:\/.*)?|import-rounds)$/,
} as const;
