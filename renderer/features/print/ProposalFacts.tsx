import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { facilitatorRoleName, groupKindWords, opennessWords } from '../../data/group-words.ts';
import { meetingTimes, meetingTimeWords } from '../../data/meeting-times.ts';
import { formatList } from '../../i18n/format.ts';
import { Data, DateRangeText, DateText } from '../../ui/index.ts';
import styles from './plan-print.module.css';

/** The facts of a group at the head of its proposal: what, when, where, for how many, led by whom. */
export function ProposalFacts({ group, sessions }: { group: Group; sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const times = meetingTimes(group, sessions);
  const { firstOn, lastOn, places } = times;
  const when = meetingTimeWords(times, t);
  return (
    <dl className={styles.facts}>
      <Fact name={t('Kind')}>
        {formatList([groupKindWords(group.kind, t).name, opennessWords(group.openness, t).name], 'unit')}
      </Fact>
      {when !== '' && <Fact name={t('When')}>{when}</Fact>}
      {(sessions.length > 0 || firstOn !== null) && (
        <Fact name={t('Sessions')}>
          {sessions.length > 0 && sessions.length}
          {sessions.length > 0 && firstOn !== null && ', '}
          {firstOn !== null &&
            (lastOn === null || lastOn === firstOn ? (
              <DateText date={firstOn} />
            ) : (
              <DateRangeText first={firstOn} last={lastOn} />
            ))}
        </Fact>
      )}
      {places.length > 0 && (
        <Fact name={t('Where')}>
          <Data>{formatList(places)}</Data>
        </Fact>
      )}
      {group.capacity !== null && (
        <Fact name={t('Members')}>{t('up to {{most}}', { most: group.capacity })}</Fact>
      )}
      {group.facilitators.length > 0 && (
        <Fact name={t('Led by')} isWide>
          {group.facilitators.map(({ facilitatorId, name, credentials, role }) => (
            <span key={facilitatorId} className={styles.leader}>
              <Data>{[name, credentials].filter(Boolean).join(', ')}</Data> ({facilitatorRoleName(role, t)})
            </span>
          ))}
        </Fact>
      )}
      {group.consentRule !== 'none' && (
        <Fact name={t('Consent')} isWide>
          {group.consentRule === 'consent'
            ? t('asked for before the first session')
            : t('of a parent or guardian, and the young person’s own assent, before the first session')}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, isWide = false, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className={isWide ? styles.wide : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
