import { useTranslation } from 'react-i18next';
import type { SettingsFields } from '../../../shared/contract/everywhere.ts';
import { formatMonth } from '../../i18n/format.ts';
import { Card, NumberField, SelectField } from '../../ui/index.ts';
import styles from './Settings.module.css';

/** The days of each month in a year without a leap day. */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

interface SchoolYearCardProps {
  settings: SettingsFields;
  save: (fields: Partial<SettingsFields>) => void;
}

/** When the school's year and its second term begin: from which day to which reports count. */
export function SchoolYearCard({ settings, save }: SchoolYearCardProps) {
  const { t } = useTranslation();
  return (
    <Card
      title={t('School year')}
      subtitle={t('What “This term” and “This school year” mean in reports and questions.')}
    >
      <div className={styles.fields}>
        <MonthDayField
          label={t('The school year begins')}
          value={settings.schoolYearBegins}
          onChange={(schoolYearBegins) => save({ schoolYearBegins })}
        />
        <MonthDayField
          label={t('The second term begins')}
          value={settings.secondTermBegins}
          onChange={(secondTermBegins) => save({ secondTermBegins })}
        />
      </div>
    </Card>
  );
}

interface MonthDayFieldProps {
  label: string;
  /** 'MM-DD' */
  value: string;
  onChange: (value: string) => void;
}

/** A day of every year. */
function MonthDayField({ label, value, onChange }: MonthDayFieldProps) {
  const { t } = useTranslation();
  const [month, day] = value.split('-').map(Number) as [number, number];
  const change = (nextMonth: number, nextDay: number) => {
    const within = Math.min(nextDay, lengths[nextMonth - 1]!);
    onChange([nextMonth, within].map((part) => String(part).padStart(2, '0')).join('-'));
  };
  return (
    <fieldset className={styles.monthDay}>
      <legend>{label}</legend>
      <SelectField
        label={t('Month')}
        value={String(month)}
        onChange={(next) => next !== null && change(Number(next), day)}
        options={lengths.map((_, place) => ({
          value: String(place + 1),
          label: formatMonth(place + 1),
          isData: true,
        }))}
      />
      <NumberField
        label={t('Day')}
        value={day}
        onChange={(next) => next !== null && change(month, next)}
        least={1}
        most={lengths[month - 1]!}
      />
    </fieldset>
  );
}
