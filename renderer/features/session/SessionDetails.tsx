import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { formatMinutes, formatTime } from '../../i18n/format.ts';
import { AppLink, Card, Data } from '../../ui/index.ts';
import styles from './Session.module.css';

/** What is written about the session besides its attendance. */
export function SessionDetails({ session }: { session: SessionWithGroup }) {
  const { t } = useTranslation();
  const actual = [
    session.actualStart !== null && formatTime(session.actualStart),
    session.actualMinutes !== null && formatMinutes(session.actualMinutes),
  ].filter((part) => part !== false);
  const isBlank = !session.topic && !session.remarks && actual.length === 0;
  return (
    <Card title={t('About this session')}>
      {isBlank ? (
        <p className={styles.quiet}>
          {t('No topic or remarks yet.')}{' '}
          <AppLink href={`/sessions/${session.id}/edit`}>{t('Write them')}</AppLink>
        </p>
      ) : (
        <dl className={styles.details}>
          {session.topic !== '' && (
            <div>
              <dt>{t('Topic')}</dt>
              <dd>
                <Data>{session.topic}</Data>
              </dd>
            </div>
          )}
          {actual.length > 0 && (
            <div>
              <dt>{t('Took place')}</dt>
              <dd>
                <time>{actual.join(', ')}</time>
              </dd>
            </div>
          )}
          {session.remarks !== '' && (
            <div>
              <dt>{t('Remarks')}</dt>
              <dd className={styles.remarks}>
                <Data>{session.remarks}</Data>
              </dd>
            </div>
          )}
        </dl>
      )}
    </Card>
  );
}
