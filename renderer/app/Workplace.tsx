import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import { core } from '../data/client.ts';
import { toFailure } from '../data/failure.ts';
import { failureMessage } from '../data/failure-messages.ts';
import { lockNow } from '../data/lock.ts';
import { usePassing } from '../data/passing-around.ts';
import { bringAgain, takeBack, takeBackTap } from '../data/query.ts';
import { PassingPlace } from '../features/measures/index.ts';
import { askForShortcuts, closeShortcuts, useIsShortcutSheetOpen } from '../stores/shortcut-sheet.ts';
import { LoadFailure, ShortcutSheet, Watermark } from '../ui/index.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { Rail } from './Rail.tsx';
import { Routes } from './Routes.tsx';
import { SearchPalette } from './SearchPalette.tsx';
import { shortcutGroups } from './shortcuts.ts';
import { useHostCommands } from './use-host-commands.ts';
import { useIdleWatch } from './use-idle-watch.ts';
import { useLocked } from './use-locked.ts';
import { usePlace } from './use-place.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { onlyLock } from './commands.ts';
import styles from './Workplace.module.css';

/** The rail and the open place beside it; what works everywhere (search, lock, undo, shortcuts) lives here. */
export function Workplace({ status }: { status: WorkspaceStatus }) {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const [isSearching, setSearching] = useState(false);
  const areShortcutsShown = useIsShortcutSheetOpen();
  const settings = useQuery(core.settings.get.queryOptions());
  const { unknown, round, isHeld } = usePassing();

  // In front of people: no rail, no search, and nothing is taken back from before the session.
  const isLive = /^\/sessions\/[^/]+\/(?:live|measures\/ask)$/.test(path);
  const openGroup = /^\/groups\/([0-9a-f-]{36})/.exec(path)?.[1];

  const commands = {
    search: () => setSearching(!isLive),
    lock: () => void lockNow(),
    undo: () => void (isLive ? takeBackTap() : takeBack(null)),
    redo: () => void bringAgain(),
    shortcuts: () => !isLive && askForShortcuts(),
    newGroup: () => navigate('/groups/new'),
    // A session belongs to a group: the one that is open, or one to be chosen.
    newSession: () => navigate(openGroup === undefined ? '/groups' : `/groups/${openGroup}/sessions/new`),
    settings: () => navigate('/settings/general'),
    about: () => navigate('/settings/about'),
    print: () => window.print(),
    today: () => navigate('/'),
    calendar: () => navigate('/calendar'),
    groups: () => navigate('/groups'),
    people: () => navigate('/people'),
    activities: () => navigate('/activities'),
  };
  // In a member's hands nothing works but the lock; nor where it is not known in whose hands it is.
  const isShut = isHeld || unknown !== null;
  const reachable = isShut ? onlyLock(commands) : commands;
  useShortcuts(reachable, !isLive && !isShut);
  useHostCommands(reachable);
  useLocked();
  usePlace(path);
  useIdleWatch(settings.data?.idleMinutes ?? 10);

  if (unknown?.error)
    return (
      <main id="main" tabIndex={-1} className={styles.main}>
        <LoadFailure message={failureMessage(toFailure(unknown.error), t)} onRetry={unknown.retry} />
      </main>
    );
  // Nothing is drawn before it is known whether names may be shown, and in whose hands the device is.
  if (!settings.data || unknown) return null;
  const watermark = status.kind === 'practice' && (
    <Watermark>{t('Practice: nothing here is real')}</Watermark>
  );
  if (round && isHeld)
    return (
      <main id="main" tabIndex={-1} className={styles.whole}>
        <FaultBoundary place={path}>
          <PassingPlace round={round} />
        </FaultBoundary>
        {watermark}
      </main>
    );
  if (path.startsWith('/print/'))
    return (
      <>
        <FaultBoundary place={path}>
          <Routes />
        </FaultBoundary>
        {watermark}
      </>
    );
  if (isLive)
    return (
      <>
        <main id="main" tabIndex={-1} className={styles.whole}>
          <FaultBoundary place={path}>
            <Routes />
          </FaultBoundary>
        </main>
        {watermark}
      </>
    );
  return (
    <div className={styles.place}>
      <a href="#main" className={styles.skip}>
        {t('Skip to the content')}
      </a>
      <Rail status={status} commands={commands} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <FaultBoundary place={path}>
          <Routes />
        </FaultBoundary>
      </main>
      {watermark}
      <SearchPalette isOpen={isSearching} onClose={() => setSearching(false)} />
      <ShortcutSheet isOpen={areShortcutsShown} onClose={closeShortcuts} groups={shortcutGroups(t)} />
    </div>
  );
}
