import { useEffect, useRef } from 'react';
import { isMac, isTypingPlace } from '../ui/index.ts';
import type { Commands } from './commands.ts';

/** The second key after "g": go to a place. */
const places: Record<string, 'today' | 'calendar' | 'groups' | 'people' | 'activities' | 'settings'> = {
  t: 'today',
  c: 'calendar',
  g: 'groups',
  p: 'people',
  a: 'activities',
  s: 'settings',
};
const patience = 1200;

/**
 * Listens for the keys that work everywhere; where somebody is typing, and on a screen that has single keys of its own
 * (`areSingleKeysOn` false), only those with Ctrl or Command.
 */
export function useShortcuts(commands: Commands, areSingleKeysOn: boolean): void {
  const latest = useRef({ commands, areSingleKeysOn });
  latest.current = { commands, areSingleKeysOn };

  useEffect(() => {
    let wentFirst = 0;

    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const { commands: current, areSingleKeysOn: areOn } = latest.current;
      const key = event.key.toLowerCase();
      const command = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      const isTyping = isTypingPlace(event.target);
      let act: (() => void) | undefined;
      if (command && !event.altKey) {
        if (key === 'k' && !event.shiftKey) act = current.search;
        else if (key === 'l' && !event.shiftKey) act = current.lock;
        else if (key === 'z' && !isTyping) act = event.shiftKey ? current.redo : current.undo;
        else if (key === 'y' && !isTyping && !isMac) act = current.redo;
      } else if (
        areOn &&
        !isTyping &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isOnTop(event.target)
      ) {
        // In a grid letters are marks and digits are minutes; its keys can be asked for there too.
        if (key === '?') act = current.shortcuts;
        else if (isInGrid(event.target)) act = undefined;
        else if (key === '/') act = current.search;
        else if (Date.now() - wentFirst < patience && places[key]) act = current[places[key]];
        else if (key === 'g') {
          wentFirst = Date.now();
          return;
        }
      }
      wentFirst = 0;
      if (!act) return;
      event.preventDefault();
      act();
    }

    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isInGrid(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role=grid]') !== null;
}

/** What lies over the page has its own keys. */
function isOnTop(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role=dialog], [role=menu]') !== null;
}
