import { Check } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './FilterChips.module.css';
import type { Option } from './field.ts';

interface FilterChipsProps {
  /** What is chosen between, read out: "Status". */
  label: string;
  /** `count`: how many things of that sort there are. */
  options: readonly (Option & { count: number })[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}

/** Sorts of things that a list shows or leaves out, each with its count; several may be on. */
export function FilterChips({ label, options, value, onChange }: FilterChipsProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.chips ?? ''}
      selectionMode="multiple"
      selectedKeys={value}
      onSelectionChange={(keys) =>
        onChange(options.filter((option) => keys.has(option.value)).map((option) => option.value))
      }
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={styles.chip ?? ''}>
          {({ isSelected }) => (
            <>
              {isSelected && <Check aria-hidden="true" />}
              <span>{option.label}</span>
              <span className={styles.count}>{option.count}</span>
            </>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
