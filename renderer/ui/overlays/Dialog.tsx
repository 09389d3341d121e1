import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../IconButton.tsx';
import { joinClasses } from '../join-classes.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  isOpen: boolean;
  /** Closed by the cross, by Escape or, where `isDismissable`, by a press beside it. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the foot, the main one last. A submit button there names its form by `form`. */
  actions?: ReactNode;
  size?: 'small' | 'normal' | 'large';
  /** A press beside the dialog closes it. Only where nothing typed can be lost. */
  isDismissable?: boolean;
  /** Must be answered: for what cannot be undone. */
  role?: 'dialog' | 'alertdialog';
  /** A class that gives it the colours of a screen which does not follow the desk's theme. */
  dress?: string | undefined;
}

/** A modal dialog: the page waits, focus stays inside and returns to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  size = 'normal',
  isDismissable = false,
  role = 'dialog',
  dress,
}: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={isDismissable}
      className={styles.scrim ?? ''}
    >
      <Modal className={joinClasses(styles.modal, size !== 'normal' && styles[size], dress) ?? ''}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('Close')} icon={<X aria-hidden="true" />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
