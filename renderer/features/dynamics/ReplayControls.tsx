import { ChevronLast, Pause, Play, StepBack, StepForward } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { writeMoment } from '../../data/session-moment.ts';
import { Button, IconButton, SelectField } from '../../ui/index.ts';
import styles from './dynamics.module.css';
import { countUntil, type TimedAct } from './replay-state.ts';
import { type Replay, replaySpeeds, useAskedMoment } from './use-replay.ts';

/** Play, act by act, and a slider that goes to any moment; all of it by keys as well. */
export function ReplayControls(props: { replay: Replay; acts: readonly TimedAct[]; length: number }) {
  const { replay, acts, length } = props;
  const { t } = useTranslation();
  const isAskedFor = useAskedMoment() !== null;
  const done = countUntil(acts, replay.at);
  const isWhole = replay.at >= length;
  return (
    <div
      ref={isAskedFor ? bringIntoSight : undefined}
      className={styles.controls}
      role="group"
      aria-label={t('Replay')}
    >
      {replay.isPlaying ? (
        <Button size="small" icon={<Pause aria-hidden="true" />} onPress={replay.pause}>
          {t('Pause')}
        </Button>
      ) : (
        <Button size="small" icon={<Play aria-hidden="true" />} onPress={replay.play}>
          {isWhole ? t('Replay') : t('Play')}
        </Button>
      )}
      <IconButton
        label={t('One act back')}
        icon={<StepBack aria-hidden="true" />}
        size="small"
        isDisabled={done === 0}
        onPress={() => replay.goTo(done < 2 ? 0 : acts[done - 2]!.atMs)}
      />
      <IconButton
        label={t('One act on')}
        icon={<StepForward aria-hidden="true" />}
        size="small"
        isDisabled={isWhole}
        onPress={() => replay.goTo(acts[done]?.atMs ?? length)}
      />
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={length}
        step={1000}
        value={replay.at}
        onChange={(event) => replay.goTo(Number(event.target.value))}
        aria-label={t('Moment of the session')}
        aria-valuetext={t('{{moment}}, {{count}} acts', { moment: writeMoment(replay.at), count: done })}
      />
      <output className={styles.moment}>
        {writeMoment(replay.at)} <small>{t('{{count}} acts', { count: done })}</small>
      </output>
      <IconButton
        label={t('To the end')}
        icon={<ChevronLast aria-hidden="true" />}
        size="small"
        isDisabled={isWhole}
        onPress={() => replay.goTo(length)}
      />
      <SelectField
        label={t('Speed')}
        hideLabel
        value={String(replay.speed)}
        onChange={(speed) => replay.setSpeed(Number(speed))}
        options={replaySpeeds.map((speed) => ({
          value: String(speed),
          label: t('{{speed}} × as fast', { speed }),
        }))}
      />
    </div>
  );
}

/** Whoever comes here for a moment of the session finds the replay before them. */
function bringIntoSight(controls: HTMLElement | null): void {
  controls?.scrollIntoView({ block: 'center' });
}
