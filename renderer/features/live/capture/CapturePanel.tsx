import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../../shared/contract/runs.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { useSeatNames } from '../../../data/use-room-names.ts';
import { Busy } from '../../../ui/index.ts';
import { LiveButton } from '../LiveButton.tsx';
import { useSteady } from '../use-steady.ts';
import styles from './capture.module.css';
import { CaptureTools } from './CaptureTools.tsx';
import { CategoryRow } from './CategoryRow.tsx';
import { IncidentLine } from './IncidentLine.tsx';
import { PromptLine } from './PromptLine.tsx';
import { SamplingPrompt } from './SamplingPrompt.tsx';
import { placeSeats } from './seat-places.ts';
import { SeatMap } from './SeatMap.tsx';
import { TagBar } from './TagBar.tsx';
import { Trail } from './Trail.tsx';
import { useCapture } from './use-capture.ts';
import { useTaps } from './use-taps.ts';

/** Where acts are captured while the session runs: who speaks, to whom, and what was seen. */
export function CapturePanel({ run: live, areKeysOn }: { run: LiveRun; areKeysOn: boolean }) {
  const { t } = useTranslation();
  const taps = useTaps(live);
  const seats = useMemo(() => placeSeats(live.participants, live.seats), [live.participants, live.seats]);
  const capture = useCapture(taps, seats, areKeysOn);
  const noteIncident = useSteady(taps.noteIncident);
  const [isMoving, setMoving] = useState(false);
  const [hasCategories, setCategories] = useState(false);
  const nameOf = useSeatNames(live.participants);
  if (!taps.record) return <Busy lines={6} />;

  return (
    <section className={styles.panel} aria-label={t('Who speaks to whom')}>
      <div className={styles.top}>
        <PromptLine capture={capture} isMoving={isMoving} nameOf={nameOf} />
        <CaptureTools
          live={live}
          isTimed={capture.isTimed}
          talkingSince={capture.talkingSince}
          onTimed={capture.setTimed}
          onCancel={capture.cancel}
          isMoving={isMoving}
          onMoving={setMoving}
          hasCategories={hasCategories}
          onCategories={setCategories}
        />
      </div>
      {taps.trouble !== null && (
        <div role="alert" className={styles.trouble}>
          <p>
            {failureMessage(toFailure(taps.trouble), t)}{' '}
            {t('{{count}} taps wait and are kept.', { count: taps.unsaved })}
          </p>
          <LiveButton onPress={taps.tryAgain}>{t('Try again')}</LiveButton>
          <LiveButton kind="quiet" onPress={taps.leaveOut}>
            {t('Leave the first one out')}
          </LiveButton>
        </div>
      )}
      <SeatMap
        live={live}
        seats={seats}
        acts={taps.acts}
        capture={capture}
        isMoving={isMoving}
        nameOf={nameOf}
      />
      {hasCategories && <CategoryRow taps={taps} capture={capture} />}
      <div className={styles.low}>
        <TagBar waiting={capture.tag} onChoose={capture.chooseTag} />
        <SamplingPrompt live={live} taps={taps} nameOf={nameOf} />
        <div className={styles.foot}>
          <Trail taps={taps} nameOf={nameOf} />
          <IncidentLine onNote={noteIncident} sessionId={live.session.id} areKeysOn={areKeysOn} />
        </div>
      </div>
    </section>
  );
}
