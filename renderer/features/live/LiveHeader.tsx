import { EyeOff, Keyboard, Smile } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { minute, planBegin } from '../../../shared/domain/run-clock.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { useLocksSoon } from '../../stores/idle.ts';
import { AppLink, Data, useNavigate } from '../../ui/index.ts';
import { LiveButton } from './LiveButton.tsx';
import styles from './live.module.css';
import { frameKeys } from './live-keys.ts';

/** So long after its planned end a run was probably forgotten: then the end is asked for. */
const longOver = 30 * minute;

/** Which session runs, the privacy button, and the end. */
export function LiveHeader({
  live,
  checkInHref,
  onHide,
  onList,
}: {
  live: LiveRun;
  checkInHref: string | null;
  /** Null where the button stands elsewhere. */
  onHide: (() => void) | null;
  onList: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const locksSoon = useLocksSoon();
  const [isEnding, setEnding] = useState(false);
  const { session } = live;
  const here = `/sessions/${session.id}/run`;
  const finish = useChange(() => client.runs.finish({ sessionId: session.id, endedAt: null }), {
    message: () => t('The session is finished.'),
    onSuccess: () => navigate(here),
  });

  function end(): void {
    const startedAt = Date.parse(live.run!.startedAt);
    const planned = planBegin(startedAt, Date.parse(live.plannedStart)) + session.minutes * minute;
    // Pages and core share the machine's clock.
    if (Date.now() - planned > longOver) navigate(here);
    else {
      setEnding(true);
      finish.mutate(undefined, { onError: () => setEnding(false) });
    }
  }

  return (
    <header className={styles.header}>
      <div className={styles.which}>
        <h1>
          <AppLink href={here} className={styles.homeLink}>
            <Data>{session.groupName}</Data>
          </AppLink>
        </h1>
        <p role="status">
          {locksSoon
            ? t('Mezzo locks in less than a minute. Touch anything to stay.')
            : sessionTitle(session, t)}
        </p>
      </div>
      <div className={styles.headButtons}>
        {checkInHref !== null && (
          <LiveButton kind="quiet" icon={<Smile aria-hidden="true" />} onPress={() => navigate(checkInHref)}>
            {t('Check-in')}
          </LiveButton>
        )}
        <LiveButton
          kind="quiet"
          icon={<Keyboard aria-hidden="true" />}
          aria-label={t('Keys')}
          hotkey={frameKeys.list}
          onPress={onList}
        />
        {onHide !== null && (
          <LiveButton icon={<EyeOff aria-hidden="true" />} hotkey={frameKeys.hide} onPress={onHide}>
            {t('Hide')}
          </LiveButton>
        )}
        <LiveButton kind="primary" isDisabled={isEnding} onPress={end}>
          {t('End session')}
        </LiveButton>
      </div>
    </header>
  );
}
