import { ChevronDown, ChevronUp, SkipForward, SlidersHorizontal, StepBack, StepForward } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { minute } from '../../../shared/domain/run-clock.ts';
import { useSettings } from '../../data/settings.ts';
import { formatNumber, formatTime } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import { behindWords, clockFigure } from './clock-words.ts';
import { LiveButton } from './LiveButton.tsx';
import styles from './live.module.css';
import { frameKeys } from './live-keys.ts';
import { MoreOfTheClock } from './MoreOfTheClock.tsx';
import { StepList } from './StepList.tsx';
import { titleOf, useRunClock } from './use-run-clock.ts';
import { useClockKeys } from './use-clock-keys.ts';
import { useClockTaps } from './use-clock-taps.ts';

interface ClockPanelProps {
  live: LiveRun;
  /** When the page heard what `live` says, by its own clock. */
  heardAt: number;
  areKeysOn: boolean;
  /** On a small screen: opened by a press, since the time left is in sight anyway. */
  isFolded?: boolean;
}

/** The agenda's clock: this block and the time left of it, how the plan stands, and what comes next. */
export function ClockPanel({ live, heardAt, areKeysOn, isFolded = false }: ClockPanelProps) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const clock = useRunClock(live, heardAt);
  const taps = useClockTaps(live, clock);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  useClockKeys(taps, areKeysOn);
  if (!clock || !live.run) return null;
  const fold = isFolded && (
    <LiveButton aria-expanded={isUnfolded} onPress={() => setUnfolded(!isUnfolded)}>
      {t('Clock and agenda')}{' '}
      {isUnfolded ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
    </LiveButton>
  );
  if (isFolded && !isUnfolded) return fold;
  const isOver = clock.calm === 'over';
  const length = t('{{minutes}} min', { minutes: formatNumber(Math.round(clock.length / minute)) });
  const ends = wallClock(new Date(clock.endsAt), timeZone).time;
  const next = clock.steps.find(({ id }) => id === taps.next);
  const isByItself = live.run.advance === 'by-itself';

  return (
    <section className={styles.clock} aria-label={t('Clock')} data-calm={clock.calm}>
      {fold}
      <h2 className={styles.blockTitle}>
        {clock.title === '' ? t('The whole session') : <Data>{clock.title}</Data>}
      </h2>
      <p className={styles.figures}>
        {/* Read out when somebody goes there, not each second. */}
        <span className={styles.left} role="timer">
          <time>{isOver ? `+${clockFigure(clock.over)}` : clockFigure(clock.left)}</time>
        </span>
        <span className={styles.of}>
          {isOver ? t('over {{length}}', { length }) : t('left of {{length}}', { length })}
        </span>
      </p>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${clock.length === 0 ? 0 : (clock.left / clock.length) * 100}%` }} />
      </span>
      <p className={styles.standing}>
        <b>{behindWords(clock.behind, t)}</b>
        <span>{t('ends about {{time}}', { time: formatTime(ends) })}</span>
      </p>
      <div className={styles.buttons}>
        <LiveButton
          kind="primary"
          icon={<StepForward aria-hidden="true" className={styles.turned} />}
          hotkey={frameKeys.next}
          isDisabled={!next}
          onPress={() => taps.goNext('done')}
        >
          <span className={styles.twoLines}>
            {isByItself && next ? t('Next, by itself') : t('Next')}
            {next && (
              <small>
                <Data>{titleOf(next)}</Data>
              </small>
            )}
          </span>
        </LiveButton>
        <LiveButton hotkey={frameKeys.more} onPress={() => taps.add(2)}>
          {t('{{minutes}} min', { minutes: formatNumber(2, { signDisplay: 'always' }) })}
        </LiveButton>
      </div>
      <div className={styles.buttons}>
        {next && (
          <LiveButton
            kind="quiet"
            icon={<SkipForward aria-hidden="true" className={styles.turned} />}
            hotkey={frameKeys.skip}
            onPress={() => taps.goNext('skipped')}
          >
            {t('Skip')}
          </LiveButton>
        )}
        {taps.back !== null && (
          <LiveButton
            kind="quiet"
            icon={<StepBack aria-hidden="true" className={styles.turned} />}
            hotkey={frameKeys.back}
            onPress={taps.goBack}
          >
            {t('Back')}
          </LiveButton>
        )}
        <LiveButton
          kind="quiet"
          icon={<SlidersHorizontal aria-hidden="true" />}
          aria-label={t('More of the clock')}
          aria-expanded={isMoreOpen}
          onPress={() => setMoreOpen(!isMoreOpen)}
        />
      </div>
      {isMoreOpen && <MoreOfTheClock hasSteps={clock.steps.length > 0} isByItself={isByItself} taps={taps} />}
      {clock.steps.length > 0 && <StepList steps={clock.steps} place={clock.place} onGo={taps.goTo} />}
    </section>
  );
}
