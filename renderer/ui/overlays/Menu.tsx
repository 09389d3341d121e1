import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Kbd } from '../Kbd.tsx';
import overlay from './overlay.module.css';

export interface MenuEntry {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  /** As `Kbd` shows keys; the screen that owns the menu listens for it. */
  shortcut?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** A line above this entry. */
  startsGroup?: boolean;
  /** Goes somewhere instead of calling `onAction`. */
  href?: string;
}

interface MenuProps {
  /** The Button or IconButton that opens it. */
  trigger: ReactElement;
  /** What the entries have in common, read out. */
  label: string;
  entries: readonly MenuEntry[];
  onAction: (id: string) => void;
}

/** Acts that are needed now and then, behind one button. */
export function Menu({ trigger, label, entries, onAction }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={overlay.popover ?? ''} offset={4} placement="bottom end">
        <AriaMenu aria-label={label} className={overlay.list ?? ''} onAction={(id) => onAction(String(id))}>
          {entries.flatMap((entry) => [
            entry.startsGroup && <Separator key={`${entry.id}-line`} className={overlay.separator ?? ''} />,
            <MenuItem
              key={entry.id}
              id={entry.id}
              href={entry.href}
              textValue={entry.label}
              isDisabled={entry.isDisabled === true}
              className={overlay.item ?? ''}
              data-danger={entry.isDanger || undefined}
            >
              {entry.icon}
              <span className={overlay.itemWords}>
                <span>{entry.label}</span>
                {entry.description !== undefined && (
                  <span className={overlay.itemDescription}>{entry.description}</span>
                )}
              </span>
              {entry.shortcut !== undefined && (
                <span aria-hidden="true">
                  <Kbd keys={entry.shortcut} />
                </span>
              )}
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
