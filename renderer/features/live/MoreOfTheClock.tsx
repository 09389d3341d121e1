import { Square, SquareCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { LiveButton } from './LiveButton.tsx';
import styles from './live.module.css';
import type { ClockTaps } from './use-clock-taps.ts';

/** Minutes that can be given or taken besides the two of the button. */
const moreMinutes = [-1, 1, 5, 10];

interface MoreOfTheClockProps {
  hasSteps: boolean;
  isByItself: boolean;
  taps: ClockTaps;
}

/** What is needed less often: other minutes, and whether the next block comes by itself. */
export function MoreOfTheClock({ hasSteps, isByItself, taps }: MoreOfTheClockProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.buttons}>
      {moreMinutes.map((minutes) => (
        <LiveButton key={minutes} onPress={() => taps.add(minutes)}>
          {t('{{minutes}} min', { minutes: formatNumber(minutes, { signDisplay: 'always' }) })}
        </LiveButton>
      ))}
      {hasSteps && (
        <LiveButton
          kind="quiet"
          icon={isByItself ? <SquareCheck aria-hidden="true" /> : <Square aria-hidden="true" />}
          aria-pressed={isByItself}
          onPress={() => taps.setAdvance(isByItself ? 'by-hand' : 'by-itself')}
        >
          {t('Next block by itself')}
        </LiveButton>
      )}
    </div>
  );
}
