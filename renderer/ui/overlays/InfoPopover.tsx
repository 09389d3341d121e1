import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { joinClasses } from '../join-classes.ts';
import overlay from './overlay.module.css';

interface InfoPopoverProps {
  trigger: ReactElement;
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: 'bottom' | 'bottom start' | 'bottom end' | 'top' | 'end';
}

/** A small surface beside its button, for a few fields or a word of explanation; Escape closes it. */
export function InfoPopover({ trigger, label, children, placement = 'bottom' }: InfoPopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <Popover className={overlay.popover ?? ''} offset={4} placement={placement}>
        <Dialog aria-label={label} className={joinClasses(overlay.padded) ?? ''}>
          {typeof children === 'function' ? ({ close }) => children(close) : children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
