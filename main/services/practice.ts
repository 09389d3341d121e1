import type { OpenWorkspace } from './open-workspace.ts';

/** Fills a new practice workspace with its fiction. */
export function fillPractice(_workspace: OpenWorkspace): void {}
