import { useEffect } from 'react';
import { lockedEvent } from '../data/client.ts';
import { lockedChannel } from '../data/lock.ts';
import { forgetEverything } from '../data/query.ts';

/** Leaves as soon as any call, or another tab of the same Mezzo, says that the workspace is locked. */
export function useLocked(): void {
  useEffect(() => {
    const channel = new BroadcastChannel(lockedChannel);
    channel.addEventListener('message', forgetEverything);
    window.addEventListener(lockedEvent, forgetEverything);
    return () => {
      channel.close();
      window.removeEventListener(lockedEvent, forgetEverything);
    };
  }, []);
}
