import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  /** A question that names the thing: "Delete the backup of 12 March for good?" */
  title: ReactNode;
  /** What will be gone, and what will be kept. */
  children: ReactNode;
  /** The verb of the title, not "OK". */
  confirmLabel: string;
  isPending?: boolean;
  /** A press that destroys is red; one that only cannot be taken back is not. */
  isDanger?: boolean;
}

/** Asks before what cannot be undone. What can be undone is done at once, with Undo in a toast. */
export function ConfirmDialog({
  isOpen,
  onClose,
  onConfirm,
  title,
  children,
  confirmLabel,
  isPending = false,
  isDanger = true,
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('Cancel')}
          </Button>
          <Button kind={isDanger ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
