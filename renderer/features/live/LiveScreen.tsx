import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { refresh } from '../../data/query.ts';
import { Busy, EmptyState, joinClasses, LinkButton, LoadFailure, ShortcutSheet } from '../../ui/index.ts';
import { AttendanceStrip } from './AttendanceStrip.tsx';
import { CapturePanel } from './capture/CapturePanel.tsx';
import { ClockPanel } from './ClockPanel.tsx';
import styles from './live.module.css';
import { captureShortcuts, frameKeys, frameShortcuts } from './live-keys.ts';
import { LiveHeader } from './LiveHeader.tsx';
import { PinnedBar } from './PinnedBar.tsx';
import { PrivacyCover } from './PrivacyCover.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useCover } from './use-cover.ts';
import { useLiveKeys } from './use-live-keys.ts';
import { useSmallScreen } from './use-small-screen.ts';

interface LiveScreenProps {
  sessionId: string;
  /** Where the members' check-in is asked; null where the group has none. */
  checkInHref?: string | null;
}

/** The whole screen while a session runs, for use in front of people. */
export function LiveScreen({ sessionId, checkInHref = null }: LiveScreenProps) {
  const { t } = useTranslation();
  const read = useQuery(core.runs.get.queryOptions({ input: { sessionId } }));
  const [isListOpen, setListOpen] = useState(false);
  const [isCovered, cover] = useCover();
  const areKeysOn = !isCovered && !isListOpen;
  const isSmall = useSmallScreen();
  useLiveKeys({ [frameKeys.list]: () => setListOpen(true) }, areKeysOn);
  // Taps read little again; what other screens show of them is read when the live screen is left.
  useEffect(() => () => void refresh(), []);

  const live = read.data;
  if (!live) {
    return (
      <div className={styles.live}>
        {read.isError ? (
          <LoadFailure
            message={failureMessage(toFailure(read.error), t)}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <Busy lines={10} />
        )}
      </div>
    );
  }
  if (live.run === null || live.session.state !== 'running') {
    return (
      <div className={styles.live}>
        <EmptyState
          action={
            <LinkButton kind="primary" size="large" href={`/sessions/${sessionId}/run`}>
              {t('Go to the session')}
            </LinkButton>
          }
        >
          {live.run === null ? t('This session was not started yet.') : t('This session does not run now.')}
        </EmptyState>
      </div>
    );
  }
  const leaders = live.participants.filter(({ kind }) => kind === 'facilitator').length;
  return (
    <>
      <div className={joinClasses(styles.live, isCovered && styles.covered)} inert={isCovered}>
        <LiveHeader
          live={live}
          checkInHref={checkInHref}
          onHide={isSmall ? null : cover}
          onList={() => setListOpen(true)}
        />
        {isSmall && (
          <PinnedBar live={live} heardAt={read.dataUpdatedAt} areKeysOn={areKeysOn} onHide={cover} />
        )}
        <AttendanceStrip live={live} areKeysOn={areKeysOn} isFolded={isSmall} />
        <div className={styles.work}>
          <div className={styles.side}>
            <ClockPanel live={live} heardAt={read.dataUpdatedAt} areKeysOn={areKeysOn} isFolded={isSmall} />
            {!isSmall && <UndoBar sessionId={sessionId} areKeysOn={areKeysOn} />}
          </div>
          <div className={styles.capture}>
            <CapturePanel run={live} areKeysOn={areKeysOn} />
          </div>
        </div>
      </div>
      {isCovered && <PrivacyCover onShow={cover} />}
      <ShortcutSheet
        isOpen={isListOpen}
        onClose={() => setListOpen(false)}
        groups={[
          captureShortcuts({ seats: live.participants.length - leaders, leaders }, t),
          frameShortcuts(t),
        ]}
        dress={styles.dress}
      />
    </>
  );
}
