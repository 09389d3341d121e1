import { client } from './client.ts';
import { forgetEverything } from './query.ts';

/** Locks at once: the core shuts the workspace, and the page forgets everything and starts again. */
export async function lockNow(): Promise<void> {
  try {
    await client.workspace.lock();
  } finally {
    forgetEverything();
  }
}
