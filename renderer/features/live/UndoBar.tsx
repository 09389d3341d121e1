import { useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { changeName } from '../../data/change-names.ts';
import { core } from '../../data/client.ts';
import { isTap, takeBackTap } from '../../data/query.ts';
import { tapQueueOf } from './capture/tap-queues.ts';
import { LiveButton } from './LiveButton.tsx';
import styles from './live.module.css';
import { frameKeys } from './live-keys.ts';
import { useLiveKeys } from './use-live-keys.ts';

/** The last tap, and the way back: one after the other, any number of them. */
export function UndoBar({
  sessionId,
  areKeysOn,
  isPinned = false,
}: {
  sessionId: string;
  areKeysOn: boolean;
  /** In the bar of a small screen: the button alone. */
  isPinned?: boolean;
}) {
  const { t } = useTranslation();
  const last = useQuery(core.undo.state.queryOptions()).data?.undo ?? null;
  const canUndo = last !== null && isTap(last.action);
  const undone = useRef(Promise.resolve());

  /** Each press is one tap taken back, however fast they come: also one that is only on its way to the disk. */
  async function takeBackLast(): Promise<void> {
    const queue = tapQueueOf(sessionId);
    await queue.whenAtRest();
    if (!queue.takeBackLast()) await takeBackTap();
  }
  function undo(): void {
    undone.current = undone.current.then(takeBackLast);
  }
  useLiveKeys({ [frameKeys.undo]: undo }, areKeysOn);

  const button = (
    <LiveButton
      icon={<Undo2 aria-hidden="true" className={styles.turned} />}
      {...(isPinned ? {} : { hotkey: frameKeys.undo })}
      isDisabled={!canUndo}
      onPress={undo}
    >
      {t('Undo')}
    </LiveButton>
  );
  if (isPinned) return button;
  return (
    <div className={styles.undo}>
      {button}
      <p className={styles.last}>
        {canUndo ? changeName(last.action, last.count, t) : t('Every tap is saved at once.')}
      </p>
    </div>
  );
}
