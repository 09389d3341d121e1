import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { CoreOptions } from '../core.ts';
import { findApplicationFolder } from './default-folder.ts';

/** What the two hosts tell the core differently. */
export type HostFacts = Pick<CoreOptions, 'workspaceDir' | 'log' | 'appVersion' | 'hostName'>;

/**
 * The core's surroundings as both hosts give them: the machine's clock, ids that sort by time, and one list
 * of the folders opened before, so that a workspace made in one host is offered in the other.
 */
export function composeCoreOptions(
  facts: HostFacts,
  applicationFolder = findApplicationFolder(),
): CoreOptions {
  const clock = () => new Date();
  return {
    ...facts,
    clock,
    newId,
    recentFile: join(applicationFolder, 'recent.json'),
  };
}
