import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { joinClasses } from '../../ui/index.ts';
import styles from './live.module.css';

interface LiveButtonProps {
  children?: ReactNode;
  /** A lucide icon, before the words. */
  icon?: ReactNode;
  /** The key that does the same, shown after the words. */
  hotkey?: string;
  /** A thing to do, the one thing to do, or one that stands back. */
  kind?: 'normal' | 'primary' | 'quiet';
  isDisabled?: boolean;
  'aria-label'?: string;
  'aria-pressed'?: boolean;
  'aria-expanded'?: boolean;
  onPress: () => void;
}

/** A button of the live screen: for a thumb, readable from a distance. */
export function LiveButton({ children, icon, hotkey, kind = 'normal', ...button }: LiveButtonProps) {
  return (
    <Button
      {...button}
      {...(hotkey === undefined ? {} : { 'aria-keyshortcuts': hotkey })}
      className={joinClasses(styles.button, styles[kind]) ?? ''}
    >
      {icon}
      {children !== undefined && <span className={styles.words}>{children}</span>}
      {hotkey !== undefined && (
        <kbd className={styles.key} aria-hidden="true" translate="no">
          {hotkey.toUpperCase()}
        </kbd>
      )}
    </Button>
  );
}
