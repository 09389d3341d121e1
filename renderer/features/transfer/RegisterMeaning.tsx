import { useTranslation } from 'react-i18next';
import type { FileFacts, RegisterMapping } from '../../../shared/contract/transfer.ts';
import { mostMinutes } from '../../../shared/domain/attendance.ts';
import { Card, FormRow, NumberField, TimeField } from '../../ui/index.ts';
import { CodeMeanings } from './CodeMeanings.tsx';
import { ColumnUses } from './ColumnUses.tsx';
import { DateOrderField } from './DateOrderField.tsx';
import { asksForOrder, lacksTime, withDateOrder } from './session-column.ts';
import styles from './transfer.module.css';

export interface RegisterMeaningProps {
  facts: FileFacts;
  codes: readonly { code: string; count: number }[];
  hasMoreCodes: boolean;
  mapping: RegisterMapping;
  onChange: (mapping: RegisterMapping) => void;
  /** Something was left open: say at each place what is missing. */
  isAsked: boolean;
}

/** What the codes and the columns of a register mean, and when sessions without a time began. */
export function RegisterMeaning({
  facts,
  codes,
  hasMoreCodes,
  mapping,
  onChange,
  isAsked,
}: RegisterMeaningProps) {
  const { t } = useTranslation();
  return (
    <>
      {asksForOrder(facts.headings, mapping) && (
        <DateOrderField
          value={mapping.dateOrder}
          onChange={(dateOrder) => onChange(withDateOrder(facts.headings, mapping, dateOrder))}
          errorMessage={
            mapping.dateOrder === null ? t('The headings can be read in two ways. Choose one.') : undefined
          }
        />
      )}
      {lacksTime(mapping) && (
        <Card
          title={t('When the sessions began')}
          subtitle={t(
            'The file has days but no times: these sessions start at the time below, the group’s usual one where it has one. It can be changed at each session later.',
          )}
        >
          <FormRow>
            <TimeField
              label={t('Start')}
              value={mapping.start}
              onChange={(start) => start !== null && onChange({ ...mapping, start })}
            />
            <NumberField
              label={t('Length')}
              unit={t('minutes')}
              least={1}
              most={mostMinutes}
              value={mapping.minutes}
              onChange={(minutes) => minutes !== null && onChange({ ...mapping, minutes })}
            />
          </FormRow>
        </Card>
      )}
      <div className={styles.columns}>
        <CodeMeanings
          codes={codes}
          hasMoreCodes={hasMoreCodes}
          mapping={mapping}
          onChange={onChange}
          isAsked={isAsked}
        />
        <ColumnUses facts={facts} mapping={mapping} onChange={onChange} />
      </div>
    </>
  );
}
