import { useTranslation } from 'react-i18next';
import type { PersonDynamics } from '../../../shared/contract/dynamics.ts';
import { observationName } from '../../data/observation-words.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { AppLink, Card, Data, DateText } from '../../ui/index.ts';
import styles from './dynamics.module.css';

/** What was seen of the person, and where they stood in sociometric rounds. */
export function PersonSeen({ dynamics: { seen, rounds, group } }: { dynamics: PersonDynamics }) {
  const { t } = useTranslation();
  return (
    <>
      <Card title={t('Seen in sessions')} subtitle={t('Behaviour at a moment, never a label on a person.')}>
        {seen.length === 0 ? (
          <p className={styles.quiet}>{t('No role, factor or tag was noted of this person.')}</p>
        ) : (
          <ul className={styles.list}>
            {seen.map(({ kind, code, name, times, sessionNumbers }) => (
              <li key={`${kind} ${code}`}>
                <span>
                  {kind === 'tag' ? <Data>{name || t('Former tag')}</Data> : observationName(kind, code, t)}
                </span>
                <span className={styles.quiet}>
                  {t('{{count}} times', { count: times })}
                  {sessionNumbers.length > 0 && (
                    <>
                      {', '}
                      {t('in session {{numbers}}', {
                        numbers: formatList(sessionNumbers.map((number) => formatNumber(number))),
                      })}
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card
        title={t('In sociometric rounds')}
        subtitle={t('Where the person stood on one stated criterion, on one day.')}
      >
        {rounds.length === 0 ? (
          <p className={styles.quiet}>{t('This person took part in no round.')}</p>
        ) : (
          <ul className={styles.list}>
            {rounds.map((round) => (
              <li key={round.roundId}>
                <span>
                  <AppLink href={`/groups/${group!.id}/dynamics/sociometry/${round.roundId}`}>
                    <Data>{round.criterion}</Data>
                  </AppLink>{' '}
                  <span className={styles.quiet}>
                    <DateText date={round.takenOn} format="short" />
                  </span>
                </span>
                <span className={styles.quiet}>
                  {t('chosen by {{chosen}} of {{others}}, chose {{chose}}, mutual {{mutual}}', {
                    chosen: round.chosenBy,
                    others: round.size - 1,
                    chose: round.chose,
                    mutual: round.mutual,
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
