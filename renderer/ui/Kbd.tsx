import { useTranslation } from 'react-i18next';
import styles from './Kbd.module.css';

/** Whether this is a Mac, where Ctrl is Command and the keys have signs. */
export const isMac =
  typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent) && !/Mobile/.test(navigator.userAgent);

const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ...(isMac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' } : { Mod: 'Ctrl' }),
};

/**
 * Keys as they stand on the keyboard. `keys` joins them by '+': 'Mod+K' is Ctrl K, on a Mac ⌘ K. Key caps are
 * not translated.
 */
export function Kbd({ keys }: { keys: string }) {
  const { t } = useTranslation();
  const names: Record<string, string> = {
    ArrowUp: t('Up arrow'),
    ArrowDown: t('Down arrow'),
    ArrowLeft: t('Left arrow'),
    ArrowRight: t('Right arrow'),
  };
  return (
    <span className={styles.keys} translate="no" dir="ltr">
      {keys.split(/\+(?=.)/).map((key) => (
        <kbd key={key} className={styles.key} title={names[key]}>
          {signs[key] ?? key}
        </kbd>
      ))}
    </span>
  );
}
