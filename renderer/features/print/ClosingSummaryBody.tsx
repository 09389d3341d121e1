import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ClosingSummary, EndingMember } from '../../../shared/contract/endings.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import { formatDate } from '../../i18n/format.ts';
import { Data, DateText } from '../../ui/index.ts';
import styles from './record-print.module.css';

/** What stands on the paper of a closing summary. */
export function ClosingSummaryBody({
  summary,
  namesMembers,
}: {
  summary: ClosingSummary;
  namesMembers: boolean;
}) {
  const { t } = useTranslation();
  const { facilitators, endedOn, sections, members, savedAt } = summary;
  return (
    <div className={styles.record}>
      <dl className={styles.facts}>
        {endedOn !== null && (
          <div>
            <dt>{t('Ended on')}</dt>
            <dd>
              <DateText date={endedOn} format="long" />
            </dd>
          </div>
        )}
        {facilitators.length > 0 && (
          <div>
            <dt>{t('Led by')}</dt>
            <dd>
              <Data>
                {facilitators
                  .map(({ name, credentials }) => [name, credentials].filter(Boolean).join(', '))
                  .join('; ')}
              </Data>
            </dd>
          </div>
        )}
      </dl>
      {savedAt === null && <p className={styles.quiet}>{t('Draft: not looked through yet')}</p>}
      {sections
        .filter(({ text }) => text !== '')
        .map(({ heading, text }, place) => (
          <section key={`${place} ${heading}`}>
            <h2>
              <Data>{heading}</Data>
            </h2>
            <Data className={styles.written}>{text}</Data>
          </section>
        ))}
      {namesMembers && members.length > 0 && (
        <section>
          <h2>{t('Members by name')}</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('Name')}</th>
                <th scope="col">{t('How it ended')}</th>
                <th scope="col">{t('Gained')}</th>
                <th scope="col">{t('What comes next')}</th>
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <tr key={member.personId}>
                  <td>
                    <Data>{fullName(member)}</Data>
                  </td>
                  <td>
                    <EndedHow member={member} t={t} />
                  </td>
                  <td>
                    <Data>{member.ending.gains}</Data>
                  </td>
                  <td>
                    <Data>{member.ending.next}</Data>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function EndedHow({ member, t }: { member: EndingMember; t: TFunction }) {
  const { ending, isAtEnd, leftOn, leaveReason } = member;
  switch (ending.outcome) {
    case 'completed':
      return t('completed');
    case 'left':
      return t('left');
    case 'transfer':
    case 'referral':
      return (
        <>
          {ending.outcome === 'transfer' ? t('transfer') : t('referral')}
          {ending.toWhom !== '' && (
            <>
              : <Data>{ending.toWhom}</Data>
            </>
          )}
          {ending.arrangedOn !== null && (
            <>, {t('arranged {{day}}', { day: formatDate(ending.arrangedOn) })}</>
          )}
        </>
      );
    case '':
      if (isAtEnd || leftOn === null) return t('not said');
      return (
        <>
          {t('left on {{day}}', { day: formatDate(leftOn) })}
          {leaveReason !== '' && (
            <>
              {' '}
              (<Data>{leaveReason}</Data>)
            </>
          )}
        </>
      );
  }
}
