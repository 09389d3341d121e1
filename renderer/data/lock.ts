import { client } from './client.ts';
import { forgetEverything } from './query.ts';
import { saveEverything } from './unsaved.ts';

/** Where the tabs of one Mezzo tell each other that it is locked. */
export const lockedChannel = 'mezzo:locked';

/** What was typed last is saved; then the core shuts the workspace, and the page forgets everything and starts again. */
export async function lockNow(): Promise<void> {
  try {
    await saveEverything();
    await client.workspace.lock();
  } finally {
    // Other tabs of the same Mezzo leave with this one.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
    new BroadcastChannel(lockedChannel).postMessage('locked');
    forgetEverything();
  }
}
