import { useTranslation } from 'react-i18next';
import { Kbd } from './Kbd.tsx';
import { Dialog } from './overlays/Dialog.tsx';
import styles from './ShortcutSheet.module.css';

export interface ShortcutGroup {
  title: string;
  /** `keys` as Kbd shows them; several ways to do the same are several entries. `upTo`: the last key of a row of them. */
  shortcuts: readonly { keys: readonly string[]; upTo?: string; does: string }[];
}

interface ShortcutSheetProps {
  isOpen: boolean;
  onClose: () => void;
  groups: readonly ShortcutGroup[];
  /** Another dress than the desk's, as `Dialog` takes it. */
  dress?: string | undefined;
}

/** Every key that does something, by place. */
export function ShortcutSheet({ isOpen, onClose, groups, dress }: ShortcutSheetProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('Keyboard shortcuts')}
      size="large"
      isDismissable
      dress={dress}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it */}
      <div className={styles.groups} tabIndex={0} role="group" aria-label={t('Keyboard shortcuts')}>
        {groups.map((group) => (
          <section key={group.title} className={styles.group}>
            <h3>{group.title}</h3>
            <dl className={styles.list}>
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.does} className={styles.line}>
                  <dt>{shortcut.does}</dt>
                  <dd className={styles.keys}>
                    {shortcut.keys.map((keys) => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                    {shortcut.upTo !== undefined && (
                      <span className={styles.upTo}>
                        {t('up to')} <Kbd keys={shortcut.upTo} />
                      </span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
