import { Play, Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { momentNear } from '../../../shared/domain/local-instant.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { minute, planBegin } from '../../../shared/domain/run-clock.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { formatInstant, formatMinutes } from '../../i18n/format.ts';
import { Button, Data, LinkButton, TimeField } from '../../ui/index.ts';
import { behindWords } from './clock-words.ts';
import { isHere } from './in-the-room.ts';
import styles from './run.module.css';
import { useRunClock } from './use-run-clock.ts';

/** So long after its planned end somebody has probably forgotten to finish the run. */
const longOver = 30 * minute;

/** While the session runs: where it is, the way back to it, and its end. */
export function RunningPanel({ live, heardAt }: { live: LiveRun; heardAt: number }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const { session, run } = live;
  const clock = useRunClock(live, heardAt);
  const startedAt = Date.parse(run!.startedAt);
  const plannedEnd = planBegin(startedAt, Date.parse(live.plannedStart)) + session.minutes * minute;
  const isForgotten = clock !== null && clock.now - plannedEnd > longOver;
  const [end, setEnd] = useState<string | null>(null);
  const endTime = end ?? wallClock(new Date(plannedEnd), timeZone).time;
  const finish = useChange(
    (endedAt: string | null) => client.runs.finish({ sessionId: session.id, endedAt }),
    { message: () => t('The session is finished.') },
  );
  const here = live.members.filter(isHere).length;

  return (
    <section className={styles.start} aria-label={t('Running now')}>
      <div className={styles.startWords}>
        <h2>{clock === null || clock.title === '' ? t('Running now') : <Data>{clock.title}</Data>}</h2>
        <p>
          {t('Running since {{moment}}.', { moment: formatInstant(run!.startedAt, timeZone) })}{' '}
          {t('{{here}} of {{count}} here', { here, count: live.members.length })}
          {clock && !isForgotten && `, ${behindWords(clock.behind, t)}`}
        </p>
        {isForgotten && (
          <div className={styles.forgotten}>
            <p>
              {t('It was planned to end {{minutes}} ago. When did it end?', {
                minutes: formatMinutes(Math.round((clock.now - plannedEnd) / minute)),
              })}
            </p>
            <TimeField label={t('Ended at')} value={endTime} onChange={setEnd} />
          </div>
        )}
      </div>
      <div className={styles.acts}>
        <Button
          size="large"
          icon={<Square aria-hidden="true" />}
          isPending={finish.isPending}
          onPress={() =>
            finish.mutate(
              isForgotten ? new Date(momentNear(plannedEnd, endTime, timeZone)).toISOString() : null,
            )
          }
        >
          {t('Finish')}
        </Button>
        <LinkButton
          kind="primary"
          size="large"
          icon={<Play aria-hidden="true" />}
          href={`/sessions/${session.id}/live`}
        >
          {t('Back to the live screen')}
        </LinkButton>
      </div>
    </section>
  );
}
