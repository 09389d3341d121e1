import { useTranslation } from 'react-i18next';
import { dateOrders } from '../../../shared/contract/transfer.ts';
import { formatDate } from '../../i18n/format.ts';
import { RadioCards } from '../../ui/index.ts';

type DateOrder = (typeof dateOrders)[number] | null;

interface DateOrderFieldProps {
  value: DateOrder;
  onChange: (order: DateOrder) => void;
  errorMessage?: string;
}

/** Asks in which order the file writes its days, with the same day read both ways. */
export function DateOrderField({ value, onChange, errorMessage }: DateOrderFieldProps) {
  const { t } = useTranslation();
  return (
    <RadioCards
      label={t('What does 03/04/2026 mean in this file?')}
      value={value === 'ymd' ? null : value}
      onChange={(order) => onChange(order as DateOrder)}
      errorMessage={errorMessage}
      cardWidth="12rem"
      options={[
        {
          value: 'mdy',
          label: formatDate('2026-03-04', 'long'),
          description: t('The month comes first'),
          isData: true,
        },
        {
          value: 'dmy',
          label: formatDate('2026-04-03', 'long'),
          description: t('The day comes first'),
          isData: true,
        },
      ]}
    />
  );
}
