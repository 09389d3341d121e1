import { client } from './client.ts';
import { queryClient } from './query.ts';

/** Locks at once: the core shuts the workspace, and the page forgets everything and starts again. */
export async function lockNow(): Promise<void> {
  try {
    await client.workspace.lock();
  } finally {
    forgetEverything();
  }
}

/** Nothing that was read stays in the page. */
export function forgetEverything(): void {
  queryClient.clear();
  window.location.assign('/');
}
