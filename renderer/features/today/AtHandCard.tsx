import { ClipboardCheck, ListChecks, Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { addMinutes } from '../../../shared/domain/local-time.ts';
import { formatFromNow, formatTime } from '../../i18n/format.ts';
import { Data, DateText, type Hue, LinkButton, Pill, TimeText } from '../../ui/index.ts';
import type { LocalNow, Standing } from './standing.ts';
import styles from './Today.module.css';

interface AtHandCardProps {
  session: SessionWithGroup;
  standing: Standing;
  now: LocalNow;
}

/** The session that is on or comes next, with the one thing to do. */
export function AtHandCard({ session, standing, now }: AtHandCardProps) {
  const { t } = useTranslation();
  const canMark = session.date <= now.date;
  const isToBeRun = standing !== 'over' && session.state === 'planned';
  const ends = addMinutes(session.start, session.minutes).time;
  return (
    <section className={styles.atHand} aria-label={t('At hand')}>
      <span className={styles.hueBar} data-hue={session.groupColour as Hue} aria-hidden="true" />
      <div className={styles.atHandWords}>
        <h2>
          <Data>{session.groupName}</Data>
          {', '}
          {t('session {{number}} of {{total}}', { number: session.number, total: session.ofNumber })}
        </h2>
        <p className={styles.facts}>
          <b>
            {standing === 'now' ? (
              t('Now, until {{time}}', { time: formatTime(ends) })
            ) : standing === 'over' ? (
              <time dateTime={ends}>{t('Ended {{time}}', { time: formatTime(ends) })}</time>
            ) : (
              <time dateTime={`${session.date}T${session.start}`}>
                {formatFromNow({ date: session.date, time: session.start }, now)}
              </time>
            )}
          </b>
          {session.date !== now.date && <DateText date={session.date} format="weekday" />}
          <TimeText time={session.start} minutes={session.minutes} />
          {session.place !== '' && <Data>{session.place}</Data>}
          {session.topic !== '' && <Data>{session.topic}</Data>}
        </p>
      </div>
      <div className={styles.atHandEnd}>
        <Pill hue="teal">
          {session.recorded > 0
            ? t('{{recorded}} of {{expected}} recorded', {
                recorded: session.recorded,
                expected: session.expected,
              })
            : t('{{count}} expected', { count: session.expected })}
        </Pill>
        {session.state === 'running' ? (
          <LinkButton
            kind="primary"
            size="large"
            href={`/sessions/${session.id}/live`}
            icon={<Play aria-hidden="true" />}
          >
            {t('Resume')}
          </LinkButton>
        ) : canMark ? (
          <>
            {standing === 'ahead' && (
              <LinkButton size="large" href={`/sessions/${session.id}/plan`}>
                {t('Plan')}
              </LinkButton>
            )}
            {isToBeRun && (
              <LinkButton
                kind="primary"
                size="large"
                href={`/sessions/${session.id}/run`}
                icon={<Play aria-hidden="true" />}
              >
                {t('Run the session')}
              </LinkButton>
            )}
            <LinkButton
              kind={isToBeRun ? 'secondary' : 'primary'}
              size="large"
              href={`/sessions/${session.id}`}
              icon={<ClipboardCheck aria-hidden="true" />}
            >
              {t('Take attendance')}
            </LinkButton>
          </>
        ) : (
          <LinkButton
            kind="primary"
            size="large"
            href={`/sessions/${session.id}/plan`}
            icon={<ListChecks aria-hidden="true" />}
          >
            {t('Plan the session')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
