import { useRef, useState } from 'react';

/**
 * A text that saves itself while it is typed: the box keeps what stands in it until it is left, so that what the
 * core makes of it (spaces at the end) does not move under the fingers. What `accepts` refuses is not saved, and goes
 * when the box is left.
 */
export function useTyped(
  value: string,
  commit: (text: string) => void,
  accepts: (text: string) => boolean = () => true,
) {
  const [draft, setDraft] = useState<string | null>(null);
  const before = useRef(value);
  return {
    value: draft ?? value,
    onChange(text: string) {
      setDraft(text);
      if (accepts(text)) commit(text);
    },
    onFocus() {
      before.current = value;
    },
    onBlur() {
      setDraft(null);
    },
    /** Back to what stood there when the box was entered. */
    revert() {
      setDraft(null);
      if (value !== before.current) commit(before.current);
    },
  };
}
