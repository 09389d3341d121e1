import { useEffect, useRef, useState } from 'react';
import { savesBeforeLock } from '../../data/unsaved.ts';

/**
 * Text in a cell that is saved when one leaves it, before a lock, and when the screen goes. What was typed stands until
 * it is saved, also where the core refuses it.
 */
export function useSavedField(
  saved: string,
  save: (text: string) => Promise<unknown>,
): {
  value: string;
  /** It was changed here, and stands as shown. */
  isSaved: boolean;
  onChange: (text: string) => void;
  onBlur: () => void;
} {
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const pending = useRef<string | null>(null);
  const latest = useRef(save);

  useEffect(() => {
    latest.current = save;
  });

  function keep(): Promise<unknown> {
    const text = pending.current;
    if (text === null) return Promise.resolve();
    pending.current = null;
    return latest.current(text).then(
      // Unless something was typed meanwhile, the saved text shows again.
      () => {
        if (pending.current !== null) return;
        setTyped(null);
        setSaved(true);
      },
      () => {},
    );
  }

  useEffect(() => {
    const release = savesBeforeLock(() => keep());
    return () => {
      release();
      void keep();
    };
  }, []);

  return {
    value: typed ?? saved,
    isSaved,
    onChange(text) {
      setTyped(text);
      setSaved(false);
      pending.current = text === saved ? null : text;
    },
    onBlur: () => void keep(),
  };
}
