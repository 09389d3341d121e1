import { useTranslation } from 'react-i18next';
import { FormRow, NumberField } from '../../ui/index.ts';

interface Bounds {
  low: number | null;
  high: number | null;
}

interface BoundFieldsProps {
  bounds: Bounds;
  onChange: (bounds: Bounds) => void;
  /** Written in per cent, kept from 0 to 1. */
  isShare: boolean;
  /** It was sent once, so that what is missing is said. */
  isSent: boolean;
}

/** Between which numbers; one of them is enough. */
export function BoundFields({ bounds: { low, high }, onChange, isShare, isSent }: BoundFieldsProps) {
  const { t } = useTranslation();
  const shown = (value: number | null) =>
    value !== null && isShare ? Math.round(value * 10_000) / 100 : value;
  const kept = (value: number | null) => (value !== null && isShare ? value / 100 : value);
  const field = { step: 0.01, formatOptions: { maximumFractionDigits: 2 }, ...(isShare && { unit: '%' }) };
  const isTurned = low !== null && high !== null && low > high;
  return (
    <FormRow>
      <NumberField
        {...field}
        label={t('At least')}
        value={shown(low)}
        onChange={(value) => onChange({ low: kept(value), high })}
        errorMessage={isSent && low === null && high === null ? t('Write one of these, or both.') : undefined}
      />
      <NumberField
        {...field}
        label={t('At most')}
        value={shown(high)}
        onChange={(value) => onChange({ low, high: kept(value) })}
        errorMessage={isTurned ? t('The most lies below the least.') : undefined}
      />
    </FormRow>
  );
}
