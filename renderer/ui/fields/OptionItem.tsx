import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components';
import overlay from '../overlays/overlay.module.css';
import type { Option } from './field.ts';

/** One line of the open list of a field that chooses. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.value}
      textValue={option.label}
      className={overlay.item ?? ''}
      isDisabled={option.isDisabled === true}
    >
      {({ isSelected }) => (
        <>
          <span className={overlay.tick}>{isSelected && <Check aria-hidden="true" />}</span>
          <span className={overlay.itemWords}>
            <OptionLabel option={option} />
            {option.description !== undefined && (
              <span className={overlay.itemDescription}>{option.description}</span>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}

/** An option's words; what the user typed is kept out of translation. */
export function OptionLabel({ option }: { option: Option }) {
  return option.isData ? <bdi translate="no">{option.label}</bdi> : <>{option.label}</>;
}
