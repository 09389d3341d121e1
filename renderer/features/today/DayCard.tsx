import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { sessionState } from '../../data/session-words.ts';
import { AppLink, Card, Data, Pill, TimeText } from '../../ui/index.ts';
import styles from './Today.module.css';

/** Today's other sessions: what was, what comes, and what is still to be recorded. */
export function DayCard({
  sessions,
  isAll,
  today,
}: {
  sessions: readonly SessionWithGroup[];
  /** Whether none of the day's sessions stands above already. */
  isAll: boolean;
  today: string;
}) {
  const { t } = useTranslation();
  return (
    <Card title={isAll ? t('Today') : t('Also today')} isFlush>
      <ul>
        {sessions.map((session) => {
          const state = sessionState(session, today, t);
          const isOpen = session.state !== 'cancelled' && session.recorded < session.expected;
          const act = isOpen ? t('Take attendance') : t('Open');
          return (
            <li key={session.id} className={styles.need}>
              <span className={styles.hueBar} data-hue={session.groupColour} aria-hidden="true" />
              <span className={styles.needWords}>
                <b>
                  <Data>{session.groupName}</Data>
                </b>
                <span className={styles.facts}>
                  <TimeText time={session.start} minutes={session.minutes} />
                  {session.place !== '' && <Data>{session.place}</Data>}
                  {session.recorded > 0 && t('{{recorded}} of {{expected}} recorded', session)}
                  <Pill hue={state.hue}>{state.word}</Pill>
                </span>
              </span>
              <AppLink
                href={`/sessions/${session.id}`}
                className={styles.act}
                aria-label={t('{{act}}: {{about}}', { act, about: session.groupName })}
              >
                {act}
              </AppLink>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
