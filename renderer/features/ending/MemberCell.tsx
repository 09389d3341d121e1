import { TextArea } from '../../ui/index.ts';
import { useSavedField } from './use-saved-field.ts';

interface MemberCellProps {
  label: string;
  value: string;
  rows?: number;
  placeholder?: string;
  maxLength: number;
  onSave: (text: string) => Promise<unknown>;
}

/** One text about one member. */
export function MemberCell({ label, value, rows = 2, placeholder, maxLength, onSave }: MemberCellProps) {
  const field = useSavedField(value, onSave);
  return (
    <TextArea
      {...field}
      label={label}
      hideLabel
      rows={rows}
      placeholder={placeholder ?? ''}
      maxLength={maxLength}
    />
  );
}
