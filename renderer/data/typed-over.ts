import { useState } from 'react';

/**
 * What stands in a field that is saved at once: what was typed over the saved value, until that becomes another one.
 * So it neither jumps back while it is being saved nor hides what was saved elsewhere.
 */
export function useTypedOver<Value>(saved: Value): [Value | null, (typed: Value | null) => void] {
  const [typed, setTyped] = useState<{ over: Value; value: Value | null } | null>(null);
  const shown = typed !== null && typed.over === saved ? typed.value : saved;
  return [shown, (value) => setTyped({ over: saved, value })];
}
