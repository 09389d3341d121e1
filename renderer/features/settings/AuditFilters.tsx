import { useTranslation } from 'react-i18next';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import { sortByName } from '../../i18n/format.ts';
import { Button, ComboBoxField, DateField, FormRow, SearchField, SelectField } from '../../ui/index.ts';
import { auditAction, auditObject } from './audit-words.ts';
import styles from './Settings.module.css';

export interface AuditFilter {
  from: string | null;
  to: string | null;
  action: string | null;
  objectType: string | null;
  text: string;
}

export const noFilter: AuditFilter = { from: null, to: null, action: null, objectType: null, text: '' };

const any = 'any';

interface AuditFiltersProps {
  filter: AuditFilter;
  onChange: (filter: AuditFilter) => void;
  /** The names that occur in the log. */
  actions: readonly string[];
  objectTypes: readonly string[];
}

/** Narrows the log by day, by what was done, by what it was about, by words. */
export function AuditFilters({ filter, onChange, actions, objectTypes }: AuditFiltersProps) {
  const { t } = useTranslation();
  const change = (part: Partial<AuditFilter>) => onChange({ ...filter, ...part });
  // The log follows each field at once; a year of no record is for the field to speak of.
  const isDay = (day: string | null) => day === null || isRecordableDay(day);
  const isNarrowed = Object.values(filter).some((value) => value !== null && value !== '');
  const options = sortByName(
    actions.map((action) => ({ value: action, label: auditAction(action, t) })),
    ({ label }) => label,
  );
  const kinds = sortByName(
    objectTypes.map((objectType) => ({ value: objectType, label: auditObject(objectType, t) })),
    ({ label }) => label,
  );
  return (
    <div className={styles.stack} role="search" aria-label={t('Audit log')}>
      <SearchField
        label={t('Find by name, action or figure')}
        value={filter.text}
        onChange={(text) => change({ text: text.slice(0, 200) })}
      />
      <FormRow least="10rem">
        <DateField
          label={t('From')}
          value={filter.from}
          onChange={(from) => isDay(from) && change({ from })}
        />
        <DateField label={t('To')} value={filter.to} onChange={(to) => isDay(to) && change({ to })} />
        <ComboBoxField
          label={t('What was done')}
          placeholder={t('Anything')}
          value={filter.action}
          onChange={(action) => change({ action })}
          options={options}
        />
        <SelectField
          label={t('About')}
          value={filter.objectType ?? any}
          onChange={(kind) => change({ objectType: kind === any ? null : kind })}
          options={[{ value: any, label: t('Anything') }, ...kinds]}
        />
      </FormRow>
      {isNarrowed && (
        <div className={styles.row}>
          <Button kind="quiet" size="small" onPress={() => onChange(noFilter)}>
            {t('Clear the filter')}
          </Button>
        </div>
      )}
    </div>
  );
}
