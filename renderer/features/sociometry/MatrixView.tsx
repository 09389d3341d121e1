import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { useNames } from '../../data/names.ts';
import { shortNames } from '../../data/sociometry-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Card, Data } from '../../ui/index.ts';
import styles from './sociometry.module.css';

/** Who chose whom, as a table: a row chooses, a column is chosen. */
export function MatrixView({ details: { round, measures } }: { details: RoundDetails }) {
  const { t } = useTranslation();
  const nameOf = shortNames(round.members, useNames());
  const choices = new Map(round.choices.map((choice) => [`${choice.fromId} ${choice.toId}`, choice]));
  const measuresOf = new Map(measures?.members.map((one) => [one.member, one]));
  const isPositive = (from: string, to: string) => choices.get(`${from} ${to}`)?.valence === 'positive';
  const title = t('Who chose whom');

  /** The sign in a cell, and what it means. */
  function cell(from: string, to: string): { sign: string; words: string; kind: string } {
    const choice = choices.get(`${from} ${to}`);
    const names = { from: nameOf.get(from) ?? '', to: nameOf.get(to) ?? '' };
    if (!choice) return { sign: '', words: '', kind: 'none' };
    if (choice.valence === 'negative')
      return { sign: '−', words: t('{{from}} would rather not choose {{to}}', names), kind: 'negative' };
    const isMutual = isPositive(to, from);
    return {
      sign: choice.rank === null ? '●' : formatNumber(choice.rank),
      words: isMutual ? t('{{from}} and {{to}} chose each other', names) : t('{{from}} chose {{to}}', names),
      kind: isMutual ? 'mutual' : 'positive',
    };
  }

  return (
    <Card
      title={title}
      subtitle={
        round.isRanked
          ? t(
              'A row chooses, a column is chosen. The figure is the rank; a bold one in a frame is mutual; − is a rejection.',
            )
          : t('A row chooses, a column is chosen. A bold sign in a frame is mutual; − is a rejection.')
      }
      isFlush
    >
      <div className={styles.matrixScroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">{t('Chose')}</th>
              {round.members.map(({ personId }) => (
                <th key={personId} scope="col" className={styles.upright}>
                  <Data>{nameOf.get(personId) ?? ''}</Data>
                </th>
              ))}
              <th scope="col" className={styles.sum}>
                {t('made')}
              </th>
            </tr>
          </thead>
          <tbody>
            {round.members.map(({ personId: from, hasAnswered }) => (
              <tr key={from} data-unasked={!hasAnswered}>
                <th scope="row">
                  <Data>{nameOf.get(from) ?? ''}</Data>
                </th>
                {round.members.map(({ personId: to }) => {
                  if (from === to) return <td key={to} className={styles.self} />;
                  const { sign, words, kind } = cell(from, to);
                  return (
                    <td key={to} data-kind={kind} title={words}>
                      <span aria-hidden="true">{sign}</span>
                      <span className="visually-hidden">
                        <Data>{words}</Data>
                      </span>
                    </td>
                  );
                })}
                <td className={styles.sum}>
                  {hasAnswered ? formatNumber(measuresOf.get(from)?.choicesMade ?? 0) : t('not asked')}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('received')}</th>
              {round.members.map(({ personId }) => (
                <td key={personId} className={styles.sum}>
                  {formatNumber(measuresOf.get(personId)?.choicesReceived ?? 0)}
                </td>
              ))}
              <td className={styles.sum}>{formatNumber(measures?.positive.ties ?? 0)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}
