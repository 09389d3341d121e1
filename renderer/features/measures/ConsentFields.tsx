import { type Control, Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MeasureFields } from '../../../shared/contract/measures.ts';
import { CheckboxField, FormSection } from '../../ui/index.ts';
import styles from './measures.module.css';

/** Whether it asks about what a school may only ask with a parent's consent, and what that is. */
export function ConsentFields({ control }: { control: Control<MeasureFields> }) {
  const { t } = useTranslation();
  const isOn = useWatch({ control, name: 'needsConsent' });
  return (
    <FormSection title={t('Consent first')}>
      <Controller
        control={control}
        name="needsConsent"
        render={({ field }) => (
          <CheckboxField
            {...field}
            label={t('Asks about one of the eight protected areas: needs a parent’s written consent first')}
            description={t(
              'Mezzo then shows, before you ask, of whom no consent holds, and leaves them out unless you say why not.',
            )}
          />
        )}
      />
      <div>
        <p className={styles.small}>
          {t('In schools of the United States these are (PPRA, as guidance and not as legal advice):')}
        </p>
        <ol className={styles.areas} data-on={isOn || undefined}>
          <li>{t('political views or memberships of the student or the family')}</li>
          <li>{t('mental or emotional problems of the student or the family')}</li>
          <li>{t('sexual behavior or attitudes')}</li>
          <li>{t('what is illegal, antisocial, demeaning, or would accuse the student')}</li>
          <li>{t('judgments about people in the family')}</li>
          <li>{t('what is told in confidence to a lawyer, a doctor or a minister')}</li>
          <li>{t('religion: practice, membership, belief')}</li>
          <li>{t('income, unless a program has to ask for it')}</li>
        </ol>
      </div>
    </FormSection>
  );
}
