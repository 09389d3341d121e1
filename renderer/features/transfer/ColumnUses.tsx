import { useTranslation } from 'react-i18next';
import {
  type FileFacts,
  memberFields,
  type RegisterColumn,
  type RegisterMapping,
} from '../../../shared/contract/transfer.ts';
import { Card, Data, DateField, DateText, Pill, SelectField, TimeText } from '../../ui/index.ts';
import { readHeading, type ReadHeading } from '../../../shared/domain/register-heading.ts';
import { asSession, type SessionColumn } from './session-column.ts';
import { columnWord } from './transfer-words.ts';
import styles from './transfer.module.css';

interface ColumnUsesProps {
  facts: FileFacts;
  mapping: RegisterMapping;
  onChange: (mapping: RegisterMapping) => void;
}

/** Column by column: the member, a session, or nothing. A session whose heading is no day is given one. */
export function ColumnUses({ facts, mapping, onChange }: ColumnUsesProps) {
  const { t } = useTranslation();
  const sessions = mapping.columns.filter((column) => column.use === 'session').length;
  const options = [
    { value: 'session', label: t('A session') },
    { value: 'nothing', label: t('Left out') },
    ...memberFields.map((field) => ({
      value: field,
      label: columnWord(field, t),
    })),
  ];

  function change(place: number, column: RegisterColumn) {
    onChange({ ...mapping, columns: mapping.columns.with(place, column) });
  }

  function choose(place: number, chosen: string | null) {
    const field = memberFields.find((each) => each === chosen);
    if (field) change(place, { use: 'member', field });
    else
      change(
        place,
        chosen === 'session' ? asSession(facts.headings[place] ?? '', mapping.dateOrder) : { use: 'nothing' },
      );
  }

  return (
    <Card
      title={t('{{count}} columns are sessions', { count: sessions })}
      subtitle={t('A heading is the day, with the time where a group meets twice on one day.')}
      isFlush
    >
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={t('What the columns are')}>
          <thead>
            <tr>
              <th scope="col">{t('Heading')}</th>
              <th scope="col">{t('Is')}</th>
              <th scope="col">{t('Read as')}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map((column, place) => {
              const heading = facts.headings[place] || String(place + 1);
              return (
                <tr key={place}>
                  <th scope="row">
                    <Data>{heading}</Data>
                  </th>
                  <td className={styles.choice}>
                    <SelectField
                      label={t('What column {{column}} is', { column: heading })}
                      hideLabel
                      value={column.use === 'member' ? column.field : column.use}
                      onChange={(chosen) => choose(place, chosen)}
                      options={options}
                    />
                  </td>
                  <td>
                    {column.use === 'session' && (
                      <SessionReading
                        heading={heading}
                        column={column}
                        reading={readHeading(facts.headings[place] ?? '', mapping.dateOrder)}
                        onDate={(date) => change(place, { ...column, date })}
                      />
                    )}
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

interface SessionReadingProps {
  heading: string;
  column: SessionColumn;
  /** What the heading says by itself. */
  reading: ReadHeading;
  onDate: (date: string | null) => void;
}

function SessionReading({ heading, column, reading, onDate }: SessionReadingProps) {
  const { t } = useTranslation();
  if ('problem' in reading && reading.problem === 'ambiguous-date')
    return <span className={styles.quiet}>{t('Waits for the answer above')}</span>;
  if ('problem' in reading || column.date === null) {
    // A day that the heading does not give is asked for, and can be corrected once it is given.
    return (
      <DateField
        label={t('Day of {{heading}}', { heading })}
        hideLabel
        value={column.date}
        onChange={onDate}
        errorMessage={column.date === null ? t('Give the day, or leave the column out.') : undefined}
      />
    );
  }
  return (
    <span className={styles.buttons}>
      <DateText date={column.date} />
      {column.start !== null && <TimeText time={column.start} minutes={column.minutes ?? undefined} />}
      {column.state === 'cancelled' && <Pill>{t('cancelled')}</Pill>}
      {column.state === 'planned' && <Pill>{t('planned')}</Pill>}
    </span>
  );
}
