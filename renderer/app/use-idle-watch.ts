import { useEffect } from 'react';
import { client } from '../data/client.ts';
import { lockNow } from '../data/lock.ts';
import { forgetEverything } from '../data/query.ts';
import { toFailure } from '../data/failure.ts';
import { setLocksSoon } from '../stores/idle.ts';

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
/** The core hears of input at most this often, and the page looks whether it was locked meanwhile. */
const every = 15_000;
/** So long before it locks it says so, to whoever sits quietly before it. */
const warning = 60_000;

/**
 * Locks after `minutes` without input. The core keeps the same time on its own, so that a page that hangs is locked
 * too; the page keeps it as well, so that nothing stays on screen when the core has locked itself.
 */
export function useIdleWatch(minutes: number): void {
  useEffect(() => {
    let lastInput = Date.now();
    let lastTouch = Date.now();

    function onInput(): void {
      lastInput = Date.now();
      setLocksSoon(false);
      if (lastInput - lastTouch < every) return;
      lastTouch = lastInput;
      void touch();
    }

    async function touch(): Promise<void> {
      try {
        await client.workspace.touch();
      } catch (error) {
        if (toFailure(error).code === 'LOCKED') forgetEverything();
      }
    }

    async function look(): Promise<void> {
      const left = minutes * 60_000 - (Date.now() - lastInput);
      if (left <= 0) return await lockNow();
      setLocksSoon(left <= Math.min(warning, minutes * 30_000));
      const status = await client.workspace.status();
      if (status.state !== 'open') forgetEverything();
    }

    for (const input of inputs) window.addEventListener(input, onInput, { passive: true, capture: true });
    const timer = setInterval(() => void look().catch(() => {}), every);
    return () => {
      clearInterval(timer);
      for (const input of inputs) window.removeEventListener(input, onInput, { capture: true });
    };
  }, [minutes]);
}
