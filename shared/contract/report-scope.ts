import { z } from 'zod';
import { id, localDate } from './define.ts';

/** Of which groups, and between which days, both included; null: without an end on that side. */
export const reportScope = z.object({
  /** None: every group that is not in the trash. */
  groupIds: z.array(id).max(500),
  from: localDate.nullable(),
  to: localDate.nullable(),
});

/** What the rows of an aggregate are. */
export const breakdowns = ['none', 'group', 'kind', 'grade', 'month'] as const;

/** What an aggregate is over. */
export const aggregateScope = reportScope.extend({ breakdown: z.enum(breakdowns) });

export type ReportScope = z.output<typeof reportScope>;
export type Breakdown = (typeof breakdowns)[number];
export type AggregateScope = z.output<typeof aggregateScope>;
