import { useEffect, useRef, useState } from 'react';
import { TextField } from '../../ui/index.ts';

interface SavedTextFieldProps {
  label: string;
  description?: string;
  /** As it is saved. */
  value: string;
  onSave: (value: string) => void;
  maxLength: number;
}

/** A line of text that is saved when one leaves it, on Enter, and when the screen goes. */
export function SavedTextField({ label, description, value, onSave, maxLength }: SavedTextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<(() => void) | null>(null);

  function keep() {
    pending.current?.();
    pending.current = null;
    setTyped(null);
  }

  useEffect(() => () => pending.current?.(), []);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={label}
        description={description}
        value={typed ?? value}
        onChange={(next) => {
          setTyped(next);
          pending.current = next === value ? null : () => onSave(next);
        }}
        onBlur={keep}
        maxLength={maxLength}
      />
    </form>
  );
}
