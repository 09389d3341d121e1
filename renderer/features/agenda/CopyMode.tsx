import { useTranslation } from 'react-i18next';
import { RadioCards } from '../../ui/index.ts';

interface CopyModeProps {
  value: 'replace' | 'append';
  onChange: (mode: 'replace' | 'append') => void;
}

/** Where there are blocks already: what becomes of them. */
export function CopyMode({ value, onChange }: CopyModeProps) {
  const { t } = useTranslation();
  return (
    <RadioCards
      label={t('The blocks that are here')}
      value={value}
      onChange={(mode) => onChange(mode === 'replace' ? 'replace' : 'append')}
      options={[
        { value: 'append', label: t('stay, and the copies come after them') },
        { value: 'replace', label: t('go, and the copies take their place') },
      ]}
    />
  );
}
