import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsFields } from '../../../shared/contract/everywhere.ts';
import { formatWeekday } from '../../i18n/format.ts';
import { listLanguages } from '../../i18n/language.ts';
import { Card, ComboBoxField, NumberField, SelectField, SwitchField } from '../../ui/index.ts';
import { SavedNote } from './SavedNote.tsx';
import { SchoolYearCard } from './SchoolYearCard.tsx';
import { SavedTextField } from './SavedTextField.tsx';
import styles from './Settings.module.css';
import { listTimeZones } from './time-zones.ts';
import { useSave } from './use-save.ts';

/** Who uses this workspace, and how it looks and counts. */
export function GeneralSection() {
  const { t } = useTranslation();
  const { settings, save, lastStep } = useSave();
  const zones = useMemo(() => listTimeZones(settings.timeZone), [settings.timeZone]);
  return (
    <div className={styles.stack}>
      <SavedNote step={lastStep} />
      <Card title={t('You')}>
        <div className={styles.fields}>
          <SavedTextField
            label={t('Your name')}
            description={t('On sheets, and in the audit log.')}
            value={settings.ownerName}
            onSave={(ownerName) => save({ ownerName })}
            maxLength={120}
          />
          <SavedTextField
            label={t('Credentials')}
            description={t('For example LCSW.')}
            value={settings.ownerCredentials}
            onSave={(ownerCredentials) => save({ ownerCredentials })}
            maxLength={80}
          />
          <SavedTextField
            label={t('School or agency')}
            description={t('At the head of what is printed.')}
            value={settings.organisation}
            onSave={(organisation) => save({ organisation })}
            maxLength={120}
          />
        </div>
      </Card>
      <Card title={t('Time and paper')}>
        <div className={styles.fields}>
          <ComboBoxField
            label={t('Time zone')}
            description={t('Decides which day is today.')}
            value={settings.timeZone}
            onChange={(timeZone) => timeZone !== null && save({ timeZone })}
            options={zones}
          />
          <SelectField
            label={t('The week starts on')}
            value={String(settings.weekStart)}
            onChange={(day) => save({ weekStart: readWeekStart(day) })}
            options={([1, 6, 7] as const).map((day) => ({
              value: String(day),
              label: formatWeekday(day),
              isData: true,
            }))}
          />
          <SelectField
            label={t('Paper')}
            value={settings.paper}
            onChange={(paper) => save({ paper: paper === 'letter' ? 'letter' : 'a4' })}
            options={[
              { value: 'a4', label: t('A4') },
              { value: 'letter', label: t('Letter') },
            ]}
          />
        </div>
      </Card>
      <SchoolYearCard settings={settings} save={save} />
      <Card title={t('Look and language')}>
        <div className={styles.fields}>
          <SelectField
            label={t('Colours')}
            value={settings.theme}
            onChange={(theme) => save({ theme: theme as SettingsFields['theme'] })}
            options={[
              { value: 'system', label: t('As the computer') },
              { value: 'light', label: t('Light') },
              { value: 'dark', label: t('Dark') },
              { value: 'contrast', label: t('High contrast') },
            ]}
          />
          <SelectField
            label={t('Text size')}
            value={settings.textSize}
            onChange={(textSize) => save({ textSize: textSize as SettingsFields['textSize'] })}
            options={[
              { value: 'small', label: t('Small') },
              { value: 'standard', label: t('Standard') },
              { value: 'large', label: t('Large') },
              { value: 'larger', label: t('Larger') },
            ]}
          />
          <SelectField
            label={t('Language')}
            value={settings.language}
            onChange={(language) => language !== null && save({ language })}
            options={listLanguages().map(({ code, name }) => ({ value: code, label: name, isData: true }))}
          />
        </div>
      </Card>
      <Card title={t('Today and names')}>
        <div className={styles.fields}>
          <NumberField
            label={t('Point out absences in a row from')}
            description={t('Today then lists the member, so that somebody asks how they are.')}
            value={settings.absencesInARow}
            onChange={(absencesInARow) => absencesInARow !== null && save({ absencesInARow })}
            least={2}
            most={10}
          />
          <SwitchField
            label={t('Hide names')}
            description={t(
              'Each person gets a made-up name, everywhere the same: for teaching, and for shoulders behind you.',
            )}
            value={settings.namesHidden}
            onChange={(namesHidden) => save({ namesHidden })}
          />
        </div>
      </Card>
    </div>
  );
}

function readWeekStart(day: string | null): SettingsFields['weekStart'] {
  return day === '7' ? 7 : day === '6' ? 6 : 1;
}
