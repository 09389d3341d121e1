import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { buttonClass, type ButtonKind, type ControlSize } from './Button.tsx';
import styles from './Button.module.css';

interface LinkButtonProps {
  children: ReactNode;
  /** A path of this page; UiProvider's `navigate` takes it there without a load. */
  href: string;
  kind?: ButtonKind;
  size?: ControlSize;
  icon?: ReactNode;
  'aria-label'?: string;
}

/** A link that looks like a button: it goes somewhere. */
export function LinkButton({
  children,
  kind = 'secondary',
  size = 'normal',
  icon,
  ...link
}: LinkButtonProps) {
  return (
    <Link {...link} className={buttonClass(kind, size)}>
      {icon}
      <span className={styles.words}>{children}</span>
    </Link>
  );
}
