import { useTranslation } from 'react-i18next';
import type { FileFacts } from '../../../shared/contract/transfer.ts';
import { useNames } from '../../data/names.ts';
import { formatBytes, formatNumber } from '../../i18n/format.ts';
import { Banner, Card, Data, joinClasses } from '../../ui/index.ts';
import { delimiterWord, encodingWord, problemWords } from './transfer-words.ts';
import styles from './transfer.module.css';

const shownColumns = 12;
const shownLines = 3;
const shownProblems = 5;

/** How the file was read, and its first lines to see whether that was right. */
export function FileReading({ facts }: { facts: FileFacts }) {
  const { t } = useTranslation();
  const { isHidden } = useNames();
  const columns = facts.headings.slice(0, shownColumns);
  const more = facts.headings.length - columns.length;
  return (
    <Card
      title={t('How the file was read')}
      subtitle={t('If letters look wrong here, save the file as “CSV UTF-8” and choose it again.')}
    >
      <div className={styles.step}>
        <dl className={styles.facts}>
          <Fact name={t('File')}>
            <Data>{facts.name}</Data>
          </Fact>
          <Fact name={t('Size')}>
            <Data>{formatBytes(facts.bytes)}</Data>
          </Fact>
          <Fact name={t('Written in')}>{encodingWord(facts.encoding, t)}</Fact>
          <Fact name={t('Columns separated by')}>{delimiterWord(facts.delimiter, t)}</Fact>
          <Fact name={t('Lines below the headings')}>{formatNumber(facts.lines)}</Fact>
        </dl>
        {facts.problemCount > 0 && (
          <Banner kind="warning" title={t('{{count}} things caught the eye', { count: facts.problemCount })}>
            <ul>
              {facts.problems.slice(0, shownProblems).map((problem, place) => (
                <li key={place}>
                  {problem.column === null
                    ? t('Line {{line}}:', { line: problem.line })
                    : t('Line {{line}}, column {{column}}:', {
                        line: problem.line,
                        column: problem.column,
                      })}{' '}
                  {problemWords(problem.code, t)}
                </li>
              ))}
            </ul>
          </Banner>
        )}
        {isHidden ? (
          <p className={styles.quiet}>{t('Names are hidden, so the first lines are not shown.')}</p>
        ) : (
          <div
            className={styles.scroll}
            tabIndex={0}
            role="region"
            aria-label={t('The first lines of the file')}
          >
            <table className={joinClasses(styles.table, styles.sample)} translate="no">
              <thead>
                <tr>
                  {columns.map((heading, column) => (
                    <th key={column} scope="col">
                      <span className={styles.cut}>{heading || '–'}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {facts.sample.slice(0, shownLines).map((cells, line) => (
                  <tr key={line}>
                    {columns.map((_, column) => (
                      <td key={column}>
                        <bdi className={styles.cut}>{cells[column]}</bdi>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {more > 0 && !isHidden && (
          <p className={styles.quiet}>{t('and {{count}} more columns', { count: more })}</p>
        )}
      </div>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
