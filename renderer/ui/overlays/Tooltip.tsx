import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from '../Kbd.tsx';
import styles from './Tooltip.module.css';

interface TooltipProps {
  text: string;
  shortcut?: string;
  /** One focusable piece: a Button, a Link, or a Focusable. */
  children: ReactElement;
}

/** A few words beside a control, on hover and on focus. Never the only place of something that matters. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={120}>
      {children}
      <AriaTooltip offset={6} className={styles.tooltip ?? ''}>
        {text}
        {shortcut !== undefined && <Kbd keys={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
