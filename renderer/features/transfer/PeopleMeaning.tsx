import { useTranslation } from 'react-i18next';
import type { FileFacts, PeopleMapping } from '../../../shared/contract/transfer.ts';
import { type PersonColumn, personColumns } from '../../../shared/domain/person-columns.ts';
import { useNames } from '../../data/names.ts';
import { Card, Data, SelectField } from '../../ui/index.ts';
import { DateOrderField } from './DateOrderField.tsx';
import { columnWord } from './transfer-words.ts';
import styles from './transfer.module.css';

const leftOut = 'left-out';

interface PeopleMeaningProps {
  facts: FileFacts;
  mapping: PeopleMapping;
  onChange: (mapping: PeopleMapping) => void;
}

/** Column by column: which field of a person it fills. */
export function PeopleMeaning({ facts, mapping, onChange }: PeopleMeaningProps) {
  const { t } = useTranslation();
  const { isHidden } = useNames();
  const options = [
    { value: leftOut, label: t('Left out') },
    ...personColumns.map((field) => ({ value: field, label: columnWord(field, t) })),
  ];

  function choose(column: number, field: string | null) {
    const columns = [...mapping.columns];
    columns[column] = field === null || field === leftOut ? null : (field as PersonColumn);
    onChange({ ...mapping, columns });
  }

  return (
    <>
      {mapping.columns.includes('birthDate') && mapping.dateOrder !== 'ymd' && (
        <DateOrderField
          value={mapping.dateOrder}
          onChange={(dateOrder) => onChange({ ...mapping, dateOrder })}
          errorMessage={
            mapping.dateOrder === null ? t('Birth dates can be read in two ways. Choose one.') : undefined
          }
        />
      )}
      <Card
        title={t('What the columns hold')}
        subtitle={t('Guessed from the headings. What is left out is not taken in.')}
        isFlush
      >
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('What the columns hold')}>
            <thead>
              <tr>
                <th scope="col">{t('Column')}</th>
                <th scope="col">{t('For example')}</th>
                <th scope="col">{t('Holds')}</th>
              </tr>
            </thead>
            <tbody>
              {facts.headings.map((heading, column) => (
                <tr key={column}>
                  <th scope="row">
                    <Data>{heading || String(column + 1)}</Data>
                  </th>
                  <td className={styles.quiet}>
                    {isHidden ? '•••' : <Example facts={facts} column={column} />}
                  </td>
                  <td className={styles.choice}>
                    <SelectField
                      label={t('What column {{column}} holds', { column: heading || column + 1 })}
                      hideLabel
                      value={mapping.columns[column] ?? leftOut}
                      onChange={(field) => choose(column, field)}
                      options={options}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </>
  );
}

function Example({ facts, column }: { facts: FileFacts; column: number }) {
  const value = facts.sample.map((cells) => cells[column] ?? '').find((cell) => cell !== '');
  return <Data className={styles.cut}>{value ?? ''}</Data>;
}
