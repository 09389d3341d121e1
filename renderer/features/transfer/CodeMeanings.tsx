import { useTranslation } from 'react-i18next';
import { codeMeanings, type RegisterMapping } from '../../../shared/contract/transfer.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Banner, Card, Data, SelectField, Term } from '../../ui/index.ts';
import { codeMeaningWord } from './transfer-words.ts';
import styles from './transfer.module.css';

export interface CodeMeaningsProps {
  codes: readonly { code: string; count: number }[];
  hasMoreCodes: boolean;
  mapping: RegisterMapping;
  onChange: (mapping: RegisterMapping) => void;
  /** Says at each code without a meaning that it needs one. */
  isAsked: boolean;
}

/** Codes that say that somebody was not there, and leave open whether they were excused. */
const saysAbsent: ReadonlySet<string> = new Set(['A', 'ABS', 'ABSENT', 'N', 'NO', '0']);

type Meaning = (typeof codeMeanings)[number];

/** Code by code: what it means that a cell holds it. */
export function CodeMeanings({ codes, hasMoreCodes, mapping, onChange, isAsked }: CodeMeaningsProps) {
  const { t } = useTranslation();
  const options = codeMeanings.map((meaning) => ({ value: meaning, label: codeMeaningWord(meaning, t) }));
  return (
    <Card
      title={t('What the codes mean')}
      subtitle={
        <>
          {t('A figure after late or left early is minutes, words in brackets are the reason.')}{' '}
          <Term meaning={t('Not recorded is not absent: it counts for nobody and against nobody.')}>
            {t('An empty cell is not recorded.')}
          </Term>
        </>
      }
      isFlush
    >
      {hasMoreCodes && (
        <Banner kind="warning">
          {t('There are more different codes than a register has. Are the right columns taken as sessions?')}
        </Banner>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('What the codes mean')}>
          <thead>
            <tr>
              <th scope="col">{t('Code')}</th>
              <th scope="col">{t('Cells')}</th>
              <th scope="col">{t('Means')}</th>
            </tr>
          </thead>
          <tbody>
            {codes.map(({ code, count }) => {
              const meaning = Object.hasOwn(mapping.codes, code) ? mapping.codes[code]! : null;
              return (
                <tr key={code}>
                  <th scope="row">
                    <Data>{code}</Data>
                  </th>
                  <td>{formatNumber(count)}</td>
                  <td className={styles.choice}>
                    <SelectField
                      label={t('What {{code}} means', { code })}
                      hideLabel
                      value={meaning}
                      onChange={(chosen) =>
                        onChange({ ...mapping, codes: { ...mapping.codes, [code]: chosen as Meaning } })
                      }
                      description={
                        saysAbsent.has(code) && (meaning === 'unexcused' || meaning === 'excused')
                          ? t('{{code}} means absent; unexcused unless you say otherwise.', { code })
                          : undefined
                      }
                      errorMessage={
                        isAsked && meaning === null ? t('Choose what this code means.') : undefined
                      }
                      options={options}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
