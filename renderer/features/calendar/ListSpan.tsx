import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { type CalendarPlace, listSpans } from './calendar-place.ts';

interface ListSpanProps {
  months: CalendarPlace['months'];
  go: (part: Partial<CalendarPlace>) => void;
}

/** How much time the list shows. */
export function ListSpan({ months, go }: ListSpanProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.span}>
      <SelectField
        label={t('How much time the list shows')}
        hideLabel
        value={String(months)}
        onChange={(chosen) => go({ months: listSpans.find((span) => String(span) === chosen) ?? 3 })}
        options={listSpans.map((span) => ({
          value: String(span),
          label: t('{{count}} months', { count: span }),
        }))}
      />
    </div>
  );
}
