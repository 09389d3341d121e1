import { EyeOff, StepForward } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { clockFigure } from './clock-words.ts';
import { LiveButton } from './LiveButton.tsx';
import styles from './live.module.css';
import { UndoBar } from './UndoBar.tsx';
import { useClockTaps } from './use-clock-taps.ts';
import { useRunClock } from './use-run-clock.ts';

interface PinnedBarProps {
  live: LiveRun;
  /** When the page heard what `live` says, by its own clock. */
  heardAt: number;
  areKeysOn: boolean;
  onHide: () => void;
}

/** On a small screen, which scrolls: the time left, the next block, the last tap back and the cover stay in sight. */
export function PinnedBar({ live, heardAt, areKeysOn, onHide }: PinnedBarProps) {
  const { t } = useTranslation();
  const clock = useRunClock(live, heardAt);
  const taps = useClockTaps(live, clock);
  return (
    <div className={styles.pinned} role="group" aria-label={t('Always in sight')}>
      {clock && (
        <p className={styles.pinnedTime} data-calm={clock.calm}>
          <time>{clock.calm === 'over' ? `+${clockFigure(clock.over)}` : clockFigure(clock.left)}</time>{' '}
          <span className="visually-hidden">{clock.calm === 'over' ? t('over its time') : t('left')}</span>
        </p>
      )}
      <LiveButton
        kind="primary"
        icon={<StepForward aria-hidden="true" className={styles.turned} />}
        isDisabled={taps.next === null}
        onPress={() => taps.goNext('done')}
      >
        {t('Next')}
      </LiveButton>
      <UndoBar sessionId={live.session.id} areKeysOn={areKeysOn} isPinned />
      <LiveButton icon={<EyeOff aria-hidden="true" />} onPress={onHide}>
        {t('Hide')}
      </LiveButton>
    </div>
  );
}
