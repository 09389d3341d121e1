import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { formatTime, formatTimeRange, formatWeekday } from '../../i18n/format.ts';
import { Data, DateRangeText, DateText } from '../../ui/index.ts';
import styles from './letter-print.module.css';

interface MeetingFactsProps {
  group: Group;
  emailOf: ReadonlyMap<string, string>;
}

/** When and where a group meets, and who leads it: for families and members. */
export function MeetingFacts({ group, emailOf }: MeetingFactsProps) {
  const { t } = useTranslation();
  const weekday = group.weekday === null ? '' : formatWeekday(group.weekday);
  const time =
    group.startTime === null
      ? ''
      : group.minutes === null
        ? formatTime(group.startTime)
        : formatTimeRange(group.startTime, group.minutes);
  const sessions = group.held + group.planned;
  return (
    <dl className={styles.facts}>
      {(weekday !== '' || time !== '') && (
        <div>
          <dt>{t('When')}</dt>
          <dd>
            {weekday !== '' && time !== '' ? (
              t('{{weekday}}, {{time}}', { weekday, time })
            ) : (
              <time>{weekday || time}</time>
            )}
          </dd>
        </div>
      )}
      {group.startsOn !== null && (
        <div>
          <dt>{t('Dates')}</dt>
          <dd>
            {group.endsOn === null ? (
              <>
                {t('from')} <DateText date={group.startsOn} />
              </>
            ) : (
              <DateRangeText first={group.startsOn} last={group.endsOn} />
            )}
            {sessions > 0 && <>{`, ${t('{{count}} sessions', { count: sessions })}`}</>}
          </dd>
        </div>
      )}
      {group.place !== '' && (
        <div>
          <dt>{t('Where')}</dt>
          <dd>
            <Data>{group.place}</Data>
          </dd>
        </div>
      )}
      {group.facilitators.length > 0 && (
        <div>
          <dt>{t('Led by')}</dt>
          <dd>
            {group.facilitators
              .filter(({ role }) => role !== 'observer')
              .map(({ facilitatorId, name, credentials }) => (
                <Data key={facilitatorId} className={styles.leader}>
                  {[name, credentials, emailOf.get(facilitatorId)].filter(Boolean).join(', ')}
                </Data>
              ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
