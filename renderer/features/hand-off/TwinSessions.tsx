import { useTranslation } from 'react-i18next';
import type { HandOffTwinSession } from '../../../shared/contract/hand-off.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { Card, Data, SelectField } from '../../ui/index.ts';
import styles from './hand-off.module.css';
import type { Taking } from './use-taking.ts';

/** Sessions that both planned for the same hour, each without the other: one meeting, or two. */
export function TwinSessions({
  taking,
  sessions,
}: {
  taking: Taking;
  sessions: readonly HandOffTwinSession[];
}) {
  const { t } = useTranslation();
  return (
    <Card
      title={t('The same session, planned twice')}
      subtitle={t(
        'Both of you planned these, for the same day and start. As one session it keeps what both put into it, and what differs is decided below. Where one has records already they stay two, unless you say otherwise.',
      )}
    >
      <ul className={styles.who}>
        {sessions.map((session) => {
          const { id, hereId, date, start, topicHere, topicThere } = session;
          const isOne = taking.matches.some((match) => match.theirId === id && match.hereId !== null);
          const moment = t('{{date}}, {{time}}', { date: formatDate(date), time: formatTime(start) });
          return (
            <li key={id}>
              <p>
                <strong>{moment}</strong>
                <span className={styles.quiet}>
                  {t('Here:')} <Data>{topicHere || '–'}</Data>
                  {' · '}
                  {t('In the file:')} <Data>{topicThere || '–'}</Data>
                </span>
                {recordsWords(session, t) && <span className={styles.quiet}>{recordsWords(session, t)}</span>}
              </p>
              <SelectField
                label={t('The session on {{moment}}', { moment })}
                value={isOne ? 'one' : 'two'}
                onChange={(value) =>
                  taking.match({
                    table: 'sessions',
                    theirId: id,
                    hereId: value === 'one' ? hereId : null,
                  })
                }
                options={[
                  { value: 'one', label: t('They are one session') },
                  { value: 'two', label: t('They are two, keep both') },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function recordsWords(
  { recordsHere, recordsThere }: HandOffTwinSession,
  t: ReturnType<typeof useTranslation>['t'],
): string | null {
  if (recordsHere && recordsThere) return t('Both have records already.');
  if (recordsHere) return t('The one here has records already.');
  return recordsThere ? t('The one in the file has records already.') : null;
}
