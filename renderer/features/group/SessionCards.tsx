import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import { Card, Data, DateText, DaysFromText, LinkButton, TimeText } from '../../ui/index.ts';
import styles from './overview.module.css';

type RegisterSession = Register['sessions'][number];

interface NextSessionCardProps {
  session: RegisterSession | undefined;
  groupId: string;
  today: string;
}

/** The session that comes next, with the way into it. */
export function NextSessionCard({ session, groupId, today }: NextSessionCardProps) {
  const { t } = useTranslation();
  if (!session) {
    return (
      <Card title={t('Next session')}>
        <div className={styles.line}>
          <p className={styles.quiet}>{t('No further session is planned.')}</p>
          <LinkButton href={`/groups/${groupId}/sessions/new`}>{t('Plan a session')}</LinkButton>
        </div>
      </Card>
    );
  }
  return (
    <Card
      title={t('Next session')}
      aside={session.number !== null && t('Session {{number}}', { number: session.number })}
    >
      <div className={styles.line}>
        <When session={session} today={today} />
        <span className={styles.buttons}>
          <LinkButton href={`/print/sessions/${session.id}/sign-in`}>
            {t('Print the sign-in sheet')}
          </LinkButton>
          <LinkButton kind="primary" href={`/sessions/${session.id}`}>
            {t('Open the session')}
          </LinkButton>
        </span>
      </div>
    </Card>
  );
}

interface LastSessionCardProps {
  session: RegisterSession;
  today: string;
  /** The group is over: nothing more is asked of it. */
  hasEnded: boolean;
}

/** The session held last, and who came. */
export function LastSessionCard({ session, today, hasEnded }: LastSessionCardProps) {
  const { t } = useTranslation();
  const { attended, recorded } = session.summary;
  const open = session.expected - session.recorded;
  return (
    <Card
      title={t('Last session')}
      aside={session.number !== null && t('Session {{number}}', { number: session.number })}
    >
      <div className={styles.line}>
        <div>
          <When session={session} today={today} />
          <p>
            {recorded === 0
              ? t('Attendance is not recorded yet.')
              : t('{{attended}} of {{recorded}} recorded were there.', { attended, recorded })}
            {recorded > 0 && open > 0 && ` ${t('{{count}} members are still open.', { count: open })}`}
          </p>
        </div>
        <span className={styles.buttons}>
          {!hasEnded && <LinkButton href={`/sessions/${session.id}/goals`}>{t('Rate the goals')}</LinkButton>}
          <LinkButton href={`/sessions/${session.id}`}>
            {open > 0 ? t('Record attendance') : t('Open the session')}
          </LinkButton>
        </span>
      </div>
    </Card>
  );
}

function When({ session, today }: { session: RegisterSession; today: string }) {
  return (
    <div>
      <p className={styles.when}>
        <DateText date={session.date} format="long" />{' '}
        <span className={styles.quiet}>
          <DaysFromText date={session.date} today={today} />
        </span>
      </p>
      <p className={styles.quiet}>
        <TimeText time={session.start} minutes={session.minutes} />
        {session.place !== '' && (
          <>
            {' · '}
            <Data>{session.place}</Data>
          </>
        )}
        {session.topic !== '' && (
          <>
            {' · '}
            <Data>{session.topic}</Data>
          </>
        )}
      </p>
    </div>
  );
}
