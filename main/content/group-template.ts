import type { BlockKind } from '../../shared/domain/agenda-times.ts';
import type { PlanHeading } from '../../shared/domain/plan-headings.ts';

/** One block of a session plan that Mezzo brings. */
export interface TemplateBlock {
  title: string;
  kind: BlockKind;
  minutes: number;
  goal: string;
  materials: readonly string[];
  notes: string;
  adaptations: string;
  /** The slug of the activity of the library that it is. */
  activity?: string;
}

/** The plan of one session. `goal` counts the template's goals from 0. */
export interface TemplateSession {
  title: string;
  objectives: readonly { text: string; goal?: number }[];
  blocks: readonly TemplateBlock[];
}

/** A group to start from: plan, goals, norms and a curriculum of sessions, all in our own words. */
export interface GroupTemplate {
  /** Stable, kebab-case; never changes once released. */
  key: string;
  name: string;
  /** For whom, in one sentence. */
  audience: string;
  summary: string;
  kind: 'support' | 'education' | 'growth' | 'therapy' | 'socialization' | 'self-help' | 'team' | 'committee';
  openness: 'open' | 'closed';
  /** Length of one session. */
  minutes: number;
  capacity: number;
  consentRule: 'none' | 'consent' | 'consent-and-assent';
  plan: Readonly<Record<PlanHeading, string>>;
  goals: readonly string[];
  norms: readonly string[];
  sessions: readonly TemplateSession[];
}
