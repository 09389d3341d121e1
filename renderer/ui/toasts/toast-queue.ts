import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastContent {
  message: string;
  /** What happened went wrong: said at once, and it stays until it is closed. */
  isAlarm?: boolean;
  /** Takes back what was done. Offered with the hint Ctrl/Cmd+Z, which the app listens for. */
  onUndo?: () => void;
  /** It is out of sight: closed, or its time is over. */
  onClose?: () => void;
}

const secondsInSight = 8;

/** What the Toasts region shows; newest first, three at a time. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Says that something was done. Returns a function that takes the toast away. */
export function showToast(content: ToastContent): () => void {
  const key = toastQueue.add(content, {
    ...(!content.isAlarm && { timeout: secondsInSight * 1000 }),
    ...(content.onClose && { onClose: content.onClose }),
  });
  return () => toastQueue.close(key);
}
