import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { buttonClass, type ButtonKind, type ControlSize } from './Button.tsx';
import styles from './Button.module.css';
import { Tooltip } from './overlays/Tooltip.tsx';

interface IconButtonProps {
  /** What it does, in words: read out, and shown as a tooltip. */
  label: string;
  icon: ReactNode;
  kind?: ButtonKind;
  size?: ControlSize;
  onPress?: () => void;
  isDisabled?: boolean;
  /** Shown in the tooltip after the label, as `Kbd` shows keys: 'Mod+K'. */
  shortcut?: string;
  'aria-pressed'?: boolean;
  'aria-expanded'?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button whose icon is known everywhere (close, more, previous, next). Rarer acts deserve words. */
export function IconButton({
  label,
  icon,
  kind = 'quiet',
  size = 'normal',
  shortcut,
  ...button
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton {...button} aria-label={label} className={buttonClass(kind, size, styles.icon)}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
