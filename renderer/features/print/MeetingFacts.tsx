import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { meetingTimeWords, type MeetingTimes } from '../../data/meeting-times.ts';
import { formatList } from '../../i18n/format.ts';
import { Data, DateRangeText, DateText } from '../../ui/index.ts';
import styles from './letter-print.module.css';

interface MeetingFactsProps {
  group: Group;
  times: MeetingTimes;
  emailOf: ReadonlyMap<string, string>;
}

/** When and where a group meets, and who leads it: for families and members. */
export function MeetingFacts({ group, times, emailOf }: MeetingFactsProps) {
  const { t } = useTranslation();
  const when = meetingTimeWords(times, t);
  const { firstOn, lastOn, places } = times;
  const sessions = group.held + group.planned;
  return (
    <dl className={styles.facts}>
      {when !== '' && (
        <div>
          <dt>{t('When')}</dt>
          <dd>{when}</dd>
        </div>
      )}
      {firstOn !== null && (
        <div>
          <dt>{t('Dates')}</dt>
          <dd>
            {lastOn === null ? (
              <>
                {t('from')} <DateText date={firstOn} />
              </>
            ) : (
              <DateRangeText first={firstOn} last={lastOn} />
            )}
            {sessions > 0 && <>{`, ${t('{{count}} sessions', { count: sessions })}`}</>}
          </dd>
        </div>
      )}
      {places.length > 0 && (
        <div>
          <dt>{t('Where')}</dt>
          <dd>
            <Data>{formatList(places, 'disjunction')}</Data>
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
