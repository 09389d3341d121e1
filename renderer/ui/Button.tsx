import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Button.module.css';
import { joinClasses } from './join-classes.ts';
import { Spinner } from './Spinner.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ControlSize = 'small' | 'normal' | 'large';

export interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  size?: ControlSize;
  /** A lucide icon, before the words. */
  icon?: ReactNode;
  type?: 'button' | 'submit';
  onPress?: () => void;
  isDisabled?: boolean;
  /** Work is under way: the button keeps its focus and its width, shows that it works, and cannot be pressed. */
  isPending?: boolean;
  autoFocus?: boolean;
  /** The id of the form that a submit button outside it belongs to. */
  form?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-keyshortcuts'?: string;
  /** It shows and hides what `aria-controls` names. */
  'aria-expanded'?: boolean;
  'aria-controls'?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** The class of a button's look, for links that look like one. */
export function buttonClass(
  kind: ButtonKind,
  size: ControlSize,
  ...more: (string | false | undefined)[]
): string | undefined {
  return joinClasses(styles.button, styles[kind], size !== 'normal' && styles[size], ...more);
}

/** A press does something here and now; to go somewhere use LinkButton. */
export function Button({
  children,
  kind = 'secondary',
  size = 'normal',
  icon,
  isPending = false,
  'aria-keyshortcuts': keyShortcuts,
  ...button
}: ButtonProps) {
  const { t } = useTranslation();
  return (
    <AriaButton
      {...button}
      {...(keyShortcuts === undefined ? {} : { 'aria-keyshortcuts': keyShortcuts })}
      isPending={isPending}
      className={buttonClass(kind, size, isPending && styles.pending)}
    >
      {icon}
      <span className={styles.words}>{children}</span>
      {isPending && <Spinner className={styles.spinner} label={t('Working')} />}
    </AriaButton>
  );
}
