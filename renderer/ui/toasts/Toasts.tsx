import { CircleAlert, Undo2, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { IconButton } from '../IconButton.tsx';
import { Kbd } from '../Kbd.tsx';
import styles from './Toasts.module.css';
import { toastQueue } from './toast-queue.ts';

/**
 * Where toasts appear; rendered once. Their time stands still under the pointer and while the focus is among
 * them; F6 leads there.
 */
export function Toasts() {
  const { t } = useTranslation();
  return (
    <>
      <Announcer />
      <AriaToastRegion queue={toastQueue} aria-label={t('Messages')} className={styles.region ?? ''}>
        {({ toast }) => (
          <AriaToast
            toast={toast}
            className={styles.toast ?? ''}
            data-alarm={toast.content.isAlarm || undefined}
          >
            {toast.content.isAlarm && <CircleAlert className={styles.sign} aria-hidden="true" />}
            <AriaToastContent role="group" className={styles.words ?? ''}>
              <Text slot="title">{toast.content.message}</Text>
            </AriaToastContent>
            {toast.content.onUndo && (
              <Button
                size="small"
                icon={<Undo2 aria-hidden="true" />}
                aria-keyshortcuts="Control+Z"
                onPress={() => {
                  toast.content.onUndo?.();
                  toastQueue.close(toast.key);
                }}
              >
                {t('Undo')}
              </Button>
            )}
            {toast.content.onUndo && <Kbd keys="Mod+Z" />}
            <IconButton
              size="small"
              label={t('Close')}
              icon={<X aria-hidden="true" />}
              onPress={() => toastQueue.close(toast.key)}
            />
          </AriaToast>
        )}
      </AriaToastRegion>
    </>
  );
}

/** Reads the newest message out when the reader pauses; alarms at once. Always there, so that it is heard. */
function Announcer() {
  const newest = useSyncExternalStore(
    (changed) => toastQueue.subscribe(changed),
    () => toastQueue.visibleToasts[0],
  );
  const isAlarm = newest?.content.isAlarm === true;
  return (
    <>
      <div className="visually-hidden" role="status">
        {!isAlarm && newest?.content.message}
      </div>
      <div className="visually-hidden" role="alert">
        {isAlarm && newest?.content.message}
      </div>
    </>
  );
}
