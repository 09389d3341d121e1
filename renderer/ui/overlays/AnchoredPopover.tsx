import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import overlay from './overlay.module.css';

interface AnchoredPopoverProps {
  /** What it stands beside: a cell of a grid, a spot of a chart. */
  anchor: RefObject<HTMLElement | null>;
  label: string;
  isOpen: boolean;
  /** Escape, or a press elsewhere. */
  onClose: () => void;
  children: ReactNode;
}

/** A small surface beside something that is not its button; whoever opens it gives the focus back. */
export function AnchoredPopover({ anchor, label, isOpen, onClose, children }: AnchoredPopoverProps) {
  return (
    <Popover
      className={overlay.popover ?? ''}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      offset={4}
    >
      <Dialog aria-label={label} className={overlay.padded ?? ''}>
        {children}
      </Dialog>
    </Popover>
  );
}
