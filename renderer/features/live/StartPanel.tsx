import { Play } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import type { RunAdvance } from '../../../shared/domain/run-clock.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatDate, formatDaysFrom } from '../../i18n/format.ts';
import { Banner, Button, SwitchField, useNavigate } from '../../ui/index.ts';
import { ExpectedCard } from './ExpectedCard.tsx';
import { isMarkedThere } from './in-the-room.ts';
import { PlannedCard } from './PlannedCard.tsx';
import styles from './run.module.css';

/** Before the session: what is planned, who is expected, and the one button that starts the clock. */
export function StartPanel({ live }: { live: LiveRun }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { date: today } = useWallClock();
  const { session, blocks } = live;
  // Whoever is marked as there already is ticked from the start; what is ticked by hand counts before that.
  const [chosenIds, setChosen] = useState<readonly string[] | null>(null);
  const presentIds = chosenIds ?? live.members.filter(isMarkedThere).map(({ personId }) => personId);
  const [advance, setAdvance] = useState<RunAdvance>('by-hand');
  const isTooEarly = Date.now() < Date.parse(live.startsFrom);
  const start = useChange(
    () => client.runs.start({ sessionId: session.id, presentIds: [...presentIds], advance }),
    { onSuccess: () => navigate(`/sessions/${session.id}/live`) },
  );

  return (
    <div className={styles.screen}>
      {isTooEarly ? (
        <Banner title={t('This session is {{when}}', { when: formatDaysFrom(session.date, today) })}>
          {t('It can be started on {{day}}. Until then there is time to plan it.', {
            day: formatDate(session.date, 'long'),
          })}
        </Banner>
      ) : (
        <section className={styles.start} aria-label={t('Start')}>
          <div className={styles.startWords}>
            <h2>{t('Ready when you are')}</h2>
            <p>
              {session.date < today
                ? t(
                    'This session was {{when}}. Its clock would run from now on; what was done then can be written down under Record.',
                    { when: formatDaysFrom(session.date, today) },
                  )
                : t(
                    'The clock starts with the tap. Every tap after it is saved at once, and can be taken back.',
                  )}
            </p>
            {blocks.length > 0 && (
              <SwitchField
                label={t('The next block comes by itself when the time is over')}
                value={advance === 'by-itself'}
                onChange={(isOn) => setAdvance(isOn ? 'by-itself' : 'by-hand')}
              />
            )}
          </div>
          <Button
            kind="primary"
            size="large"
            icon={<Play aria-hidden="true" />}
            isPending={start.isPending}
            onPress={() => start.mutate()}
          >
            {t('Start the session')}
          </Button>
        </section>
      )}
      <div className={styles.columns}>
        <PlannedCard live={live} />
        <ExpectedCard live={live} present={presentIds} {...(isTooEarly ? {} : { onChange: setChosen })} />
      </div>
    </div>
  );
}
