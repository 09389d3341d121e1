import { Armchair, Bell, ListChecks, SlidersHorizontal, Timer } from 'lucide-react';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../../shared/contract/runs.ts';
import { client } from '../../../data/client.ts';
import { useNow } from '../use-now.ts';
import { LiveButton } from '../LiveButton.tsx';
import { useLiveChange } from '../use-live-change.ts';
import styles from './capture.module.css';
import type { Capture } from './use-capture.ts';

/** Minutes between two prompts that one press after the other offers. */
const samplingSteps = [null, 3, 5, 10] as const;

interface CaptureToolsProps {
  live: LiveRun;
  /** With talk time; since when somebody talks. */
  isTimed: Capture['isTimed'];
  talkingSince: Capture['talkingSince'];
  onTimed: Capture['setTimed'];
  /** What was begun is not meant. */
  onCancel: () => void;
  isMoving: boolean;
  onMoving: (isMoving: boolean) => void;
  hasCategories: boolean;
  onCategories: (has: boolean) => void;
}

/** How acts are captured: with talk time, with categories, with prompts; and where everybody sits. */
export const CaptureTools = memo(function CaptureTools({
  live,
  isTimed,
  talkingSince,
  onTimed,
  onCancel,
  isMoving,
  onMoving,
  hasCategories,
  onCategories,
}: CaptureToolsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const sessionId = live.session.id;
  const minutes = live.run?.samplingMinutes ?? null;
  const setSampling = useLiveChange((samplingMinutes: number | null) =>
    client.runs.setSampling({ sessionId, samplingMinutes }),
  );
  const reset = useLiveChange(() => client.acts.resetSeats({ sessionId }));
  const place = samplingSteps.findIndex((step) => step === minutes);
  const nextSampling = samplingSteps[(place + 1) % samplingSteps.length]!;
  return (
    <div className={styles.tools} role="group" aria-label={t('How to capture')}>
      <LiveButton
        kind="quiet"
        icon={<Timer aria-hidden="true" />}
        hotkey="t"
        aria-pressed={isTimed}
        onPress={() => onTimed(!isTimed)}
      >
        {t('Talk time')}
        {talkingSince !== null && <Elapsed since={talkingSince} />}
      </LiveButton>
      <LiveButton
        kind="quiet"
        icon={<SlidersHorizontal aria-hidden="true" />}
        aria-label={t('More ways to capture, and the seats')}
        aria-expanded={isOpen || isMoving}
        onPress={() => setOpen((before) => !before)}
      />
      {(isOpen || isMoving) && (
        <>
          <LiveButton
            kind="quiet"
            icon={<ListChecks aria-hidden="true" />}
            aria-pressed={hasCategories}
            onPress={() => onCategories(!hasCategories)}
          >
            {t('Categories')}
          </LiveButton>
          <LiveButton
            kind="quiet"
            icon={<Bell aria-hidden="true" />}
            aria-pressed={minutes !== null}
            onPress={() => setSampling.mutate(nextSampling)}
          >
            {minutes === null ? t('No prompts') : t('Prompt: {{count}} min', { count: minutes })}
          </LiveButton>
          {/* There from the start: a button that came with the first move would push that seat from under the finger. */}
          {isMoving && (
            <LiveButton
              kind="quiet"
              isDisabled={live.seats.length === 0}
              onPress={() => reset.mutate(undefined)}
            >
              {t('Back to a ring')}
            </LiveButton>
          )}
          <LiveButton
            kind="quiet"
            icon={<Armchair aria-hidden="true" />}
            aria-pressed={isMoving}
            onPress={() => {
              onCancel();
              onMoving(!isMoving);
            }}
          >
            {isMoving ? t('Seats are right') : t('Move seats')}
          </LiveButton>
        </>
      )}
    </div>
  );
});

function Elapsed({ since }: { since: number }) {
  const seconds = Math.max(0, Math.floor((useNow() - since) / 1000));
  return (
    <span className={styles.elapsed}>
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}
