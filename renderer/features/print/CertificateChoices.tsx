import type { Control } from 'react-hook-form';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  AppLink,
  CheckboxField,
  MultiSelectField,
  type Option,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { type CertificateDesign, certificateDesigns } from './certificate-designs.tsx';
import styles from './record-print.module.css';

export interface CertificateForm {
  title: string;
  body: string;
  design: CertificateDesign;
  isWide: boolean;
  showsAttendance: boolean;
  showsLine: boolean;
  /** The name that the group uses, or the legal one. */
  nameKind: 'display' | 'full';
}

interface CertificateChoicesProps {
  groupId: string;
  control: Control<CertificateForm>;
  people: readonly Option[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** For whom certificates are, what they say and how they look. The paper beside it follows at once. */
export function CertificateChoices({ groupId, control, people, chosen, onChoose }: CertificateChoicesProps) {
  const { t } = useTranslation();
  const designName = (design: CertificateDesign) =>
    design === 'rings' ? t('Chain of rings') : design === 'rays' ? t('Morning light') : t('Way over hills');
  return (
    <section className={`${styles.shape} no-print`} aria-label={t('What goes in')}>
      <h2>{t('What goes in')}</h2>
      <div className={styles.wide}>
        <MultiSelectField label={t('For whom')} value={chosen} onChange={onChoose} options={people} />
      </div>
      <Controller
        control={control}
        name="nameKind"
        render={({ field }) => (
          <SelectField
            {...field}
            label={t('Names')}
            onChange={(value) => field.onChange(value === 'full' ? 'full' : 'display')}
            options={[
              { value: 'display', label: t('As the group calls them') },
              { value: 'full', label: t('Legal name, with the preferred one') },
            ]}
          />
        )}
      />
      <Controller
        control={control}
        name="design"
        render={({ field }) => (
          <SelectField
            {...field}
            label={t('Drawing')}
            onChange={(value) => field.onChange(value ?? 'rings')}
            options={certificateDesigns.map((design) => ({ value: design, label: designName(design) }))}
          />
        )}
      />
      <Controller
        control={control}
        name="title"
        render={({ field }) => <TextField {...field} label={t('Title')} maxLength={60} />}
      />
      <div className={styles.wide}>
        <Controller
          control={control}
          name="body"
          render={({ field }) => <TextArea {...field} label={t('After the name')} rows={2} maxLength={240} />}
        />
      </div>
      <div className={styles.parts}>
        <Controller
          control={control}
          name="isWide"
          render={({ field }) => <CheckboxField {...field} label={t('Landscape')} />}
        />
        <Controller
          control={control}
          name="showsAttendance"
          render={({ field }) => (
            <CheckboxField
              {...field}
              label={t('With attendance')}
              description={t('Leave it off where it could shame somebody.')}
            />
          )}
        />
        <Controller
          control={control}
          name="showsLine"
          render={({ field }) => <CheckboxField {...field} label={t('With what each brought')} />}
        />
        <AppLink href={`/groups/${groupId}/ending/members`}>{t('Write what each brought')}</AppLink>
      </div>
    </section>
  );
}
