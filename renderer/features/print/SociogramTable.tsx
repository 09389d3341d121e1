import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import styles from './round-print.module.css';

interface SociogramTableProps {
  details: RoundDetails;
  nameOf: ReadonlyMap<string, string>;
}

/** How many tables stand side by side, so that all members have room on the page. */
function tablesFor(members: number): number {
  return members <= 8 ? 1 : members <= 16 ? 2 : members <= 30 ? 3 : 4;
}

/** What each member received and made, in as many columns as the page needs. */
export function SociogramTable({ details: { round, measures }, nameOf }: SociogramTableProps) {
  const { t } = useTranslation();
  if (!measures) return null;
  const asked = new Set(
    round.members.filter(({ hasAnswered }) => hasAnswered).map(({ personId }) => personId),
  );
  const lines = measures.members.toSorted((one, other) => other.choicesReceived - one.choicesReceived);
  const height = Math.ceil(lines.length / tablesFor(lines.length));
  const tables = Array.from({ length: Math.ceil(lines.length / height) }, (_, place) =>
    lines.slice(place * height, (place + 1) * height),
  );
  return (
    <div className={styles.tables}>
      {tables.map((rows, place) => (
        <table key={place}>
          <thead>
            <tr>
              <th scope="col">{t('Member')}</th>
              <th scope="col" className="numeric">
                {t('Chosen')}
              </th>
              <th scope="col" className="numeric">
                {t('Chose')}
              </th>
              <th scope="col" className="numeric">
                {t('Mutual')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ member, choicesReceived, choicesMade, mutualChoices }) => (
              <tr key={member}>
                <th scope="row">
                  <Data>{nameOf.get(member) ?? ''}</Data>
                </th>
                <td className="numeric">{formatNumber(choicesReceived)}</td>
                <td className="numeric">{asked.has(member) ? formatNumber(choicesMade) : '–'}</td>
                <td className="numeric">{formatNumber(mutualChoices)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
