import { useTranslation } from 'react-i18next';
import type { LayingRow } from '../../../shared/contract/curricula.ts';
import { balanceWords, plannedWords } from '../../data/agenda-words.ts';
import { timeBalance } from '../../../shared/domain/agenda-times.ts';
import { Banner, Data, DateText, Pill, TimeText } from '../../ui/index.ts';
import styles from './curricula.module.css';

interface LayingPreviewProps {
  preview: { rows: readonly LayingRow[]; unplaced: readonly { part: number; title: string }[] };
  /** It lies over the group already. */
  isAgain: boolean;
}

/** Which part would come on which day, before anything is saved; what is too long for its session is said. */
export function LayingPreview({ preview: { rows, unplaced }, isAgain }: LayingPreviewProps) {
  const { t } = useTranslation();
  const tooLong = rows.filter((row) => row.part !== null && row.partMinutes > row.minutes).length;
  const replaced = rows.filter((row) => row.part !== null && row.blocksNow > 0).length;
  return (
    <>
      <div className={styles.notices}>
        {isAgain && (
          <Banner kind="warning">
            {t(
              'This curriculum is laid over the group already. It begins anew: what is to come of it is taken off first, what was held stays.',
            )}
          </Banner>
        )}
        {tooLong > 0 && (
          <Banner kind="warning">
            {t(
              '{{count}} parts are longer than their session. They are laid as they are; shorten them there.',
              {
                count: tooLong,
              },
            )}
          </Banner>
        )}
        {replaced > 0 && (
          <Banner kind="warning">
            {t('{{count}} sessions have an agenda that is replaced.', { count: replaced })}
          </Banner>
        )}
        {unplaced.length > 0 && (
          <Banner>
            {t('{{count}} parts find no session. They wait, and are laid when the group has more.', {
              count: unplaced.length,
            })}
          </Banner>
        )}
      </div>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('Which part comes on which day')}>
          <thead>
            <tr>
              <th scope="col">{t('Session')}</th>
              <th scope="col">{t('Day')}</th>
              <th scope="col">{t('What would stand there')}</th>
              <th scope="col">{t('Length')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PreviewRow key={row.sessionId} row={row} />
            ))}
            {unplaced.map(({ part, title }) => (
              <tr key={`waiting ${part}`} className={styles.quietRow}>
                <td className={styles.number}>–</td>
                <td>{t('no session yet')}</td>
                <td>
                  <span className={styles.partLine}>
                    <span className={styles.partNumber}>{part}</span> <Data>{title}</Data>
                  </span>
                </td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function PreviewRow({ row }: { row: LayingRow }) {
  const { t } = useTranslation();
  const balance = timeBalance(row.partMinutes, row.minutes);
  return (
    <tr className={row.part === null ? styles.quietRow : undefined}>
      <td className={styles.number}>{row.number ?? '–'}</td>
      <td>
        <span className={styles.day}>
          <DateText date={row.date} format="weekday" /> <TimeText time={row.start} />
        </span>
      </td>
      <td>
        {row.part === null ? (
          <Unchanged row={row} />
        ) : (
          <span className={styles.partLine}>
            <span className={styles.partNumber}>{row.part}</span> <Data>{row.partTitle}</Data>
            {row.topicNow !== '' && row.topicNow !== row.partTitle && (
              <span className={styles.note}>
                {t('in place of')} <Data>{row.topicNow}</Data>
              </span>
            )}
            {row.blocksNow > 0 && <Pill hue="amber">{t('replaces its agenda')}</Pill>}
          </span>
        )}
      </td>
      <td className={balance.over > 0 && row.part !== null ? styles.over : styles.figure}>
        {row.part === null
          ? t('{{minutes}} min', { minutes: row.minutes })
          : plannedWords(row.partMinutes, row.minutes, t)}
        {row.part !== null && balance.over > 0 && <b> · {balanceWords(balance, t)}</b>}
      </td>
    </tr>
  );
}

function Unchanged({ row }: { row: LayingRow }) {
  const { t } = useTranslation();
  return row.blocksNow > 0 || row.topicNow !== '' ? (
    <span>
      {t('stays as it is:')}{' '}
      {row.topicNow === '' ? t('{{count}} blocks', { count: row.blocksNow }) : <Data>{row.topicNow}</Data>}
    </span>
  ) : (
    <span>{t('nothing is laid here')}</span>
  );
}
