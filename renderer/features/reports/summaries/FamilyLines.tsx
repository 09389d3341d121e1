import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button, TextArea } from '../../../ui/index.ts';
import styles from '../reports.module.css';
import type { FamilyLines } from './family-document.ts';

interface FamilyLinesProps {
  form: UseFormReturn<FamilyLines>;
  /** Names of others that were taken out of them. */
  replaced: number;
  isRestored: boolean;
  onDiscard: () => void;
}

/** What the facilitator writes on a report for a family; it is kept until it is begun anew. */
export function FamilyLinesFields({ form, replaced, isRestored, onDiscard }: FamilyLinesProps) {
  const { t } = useTranslation();
  const line = (name: keyof FamilyLines, label: string, description?: string) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <TextArea {...field} label={label} description={description} rows={2} maxLength={2000} />
      )}
    />
  );
  return (
    <div className={styles.lines}>
      {line('opening', t('Opening words'))}
      {line('helped', t('What helped'), t('Left out while it is empty.'))}
      {line('closing', t('Closing words'))}
      {replaced > 0 && (
        <p role="status">
          {t('{{count}} names of others were found in your words; on the paper “a peer” stands there.', {
            count: replaced,
          })}
        </p>
      )}
      {isRestored && (
        <div>
          <Button size="small" onPress={onDiscard}>
            {t('Begin these words anew')}
          </Button>
        </div>
      )}
    </div>
  );
}
