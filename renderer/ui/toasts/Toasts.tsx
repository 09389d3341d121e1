import { CircleAlert, Undo2, X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  type QueuedToast,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { IconButton } from '../IconButton.tsx';
import { Kbd } from '../Kbd.tsx';
import styles from './Toasts.module.css';
import { type ToastContent, toastQueue } from './toast-queue.ts';

/**
 * Where toasts appear; rendered once. Their time stands still under the pointer and while the focus is among
 * them; F6 leads there.
 */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(
    (changed) => toastQueue.subscribe(changed),
    () => toastQueue.visibleToasts,
  );
  const focus = useFocusHeight();
  const newest = toasts.find(({ content }) => content.onUndo !== undefined);
  return (
    <>
      <Announcement toast={toasts[0]} />
      {/* The count in the name is more than a courtesy: React Aria makes the region known to F6 when its name changes. */}
      <AriaToastRegion
        queue={toastQueue}
        aria-label={t('{{count}} messages', { count: toasts.length })}
        className={styles.region ?? ''}
        data-focus={focus}
      >
        {({ toast }) => <Toast toast={toast} isNewest={toast.key === newest?.key} />}
      </AriaToastRegion>
    </>
  );
}

/** Whether one writes or goes through rows at the foot or the head of the window: toasts keep away from there. */
function useFocusHeight(): 'low' | 'high' | undefined {
  const [height, setHeight] = useState<'low' | 'high'>();
  useEffect(() => {
    function onFocus({ target }: FocusEvent): void {
      if (!(target instanceof HTMLElement) || target.closest('[role=alertdialog]')) return;
      const writes =
        target.isContentEditable || target.matches('input, textarea, [role=row], [role=gridcell]');
      const { top, bottom } = target.getBoundingClientRect();
      const isLow = bottom > window.innerHeight * 0.8;
      setHeight(!writes ? undefined : isLow ? 'low' : top < window.innerHeight * 0.2 ? 'high' : undefined);
    }
    window.addEventListener('focusin', onFocus);
    return () => window.removeEventListener('focusin', onFocus);
  }, []);
  return height;
}

function Toast({
  toast,
  isNewest,
}: {
  toast: QueuedToast<ToastContent>;
  /** The keys take back what was done last, so only that toast may show them. */
  isNewest: boolean;
}) {
  const { t } = useTranslation();
  const { message, isAlarm, onUndo } = toast.content;
  const close = (
    <IconButton
      size="small"
      label={t('Close')}
      icon={<X aria-hidden="true" />}
      onPress={() => toastQueue.close(toast.key)}
    />
  );
  return (
    <AriaToast toast={toast} className={styles.toast ?? ''} data-alarm={isAlarm || undefined}>
      {isAlarm && <CircleAlert className={styles.sign} aria-hidden="true" />}
      <AriaToastContent role="group" className={styles.words ?? ''}>
        <Text slot="title">{message}</Text>
      </AriaToastContent>
      {onUndo ? (
        <span className={styles.acts}>
          <Button
            size="small"
            icon={<Undo2 aria-hidden="true" />}
            aria-keyshortcuts={isNewest ? 'Control+Z' : undefined}
            onPress={() => {
              onUndo();
              toastQueue.close(toast.key);
            }}
          >
            {t('Undo')}
          </Button>
          {isNewest && <Kbd keys="Mod+Z" />}
          {close}
        </span>
      ) : (
        close
      )}
    </AriaToast>
  );
}

/** Reads the newest message out when the reader pauses; an alarm at once. Always there, so that it is heard. */
function Announcement({ toast }: { toast: QueuedToast<ToastContent> | undefined }) {
  const isAlarm = toast?.content.isAlarm === true;
  return (
    <>
      <div className="visually-hidden" role="status">
        {!isAlarm && toast?.content.message}
      </div>
      <div className="visually-hidden" role="alert">
        {isAlarm && toast?.content.message}
      </div>
    </>
  );
}
