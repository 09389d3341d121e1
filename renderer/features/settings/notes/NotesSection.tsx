import { useTranslation } from 'react-i18next';
import type { SettingsFields } from '../../../../shared/contract/everywhere.ts';
import { Card, NumberField, RadioCards, SwitchField } from '../../../ui/index.ts';
import { SavedNote } from '../SavedNote.tsx';
import styles from '../Settings.module.css';
import { useSave } from '../use-save.ts';
import own from './notes-settings.module.css';
import { SnippetsCard } from './SnippetsCard.tsx';
import { TemplatesCard } from './TemplatesCard.tsx';

/** What notes are asked for, who signs, and formats and snippets of one's own. */
export function NotesSection() {
  const { t } = useTranslation();
  const { settings, save, lastStep } = useSave();
  return (
    <div className={styles.stack}>
      <SavedNote step={lastStep} />
      <Card title={t('What is asked for')}>
        <div className={own.rules}>
          <RadioCards
            label={t('After each session that was held')}
            cardWidth="13rem"
            value={settings.notesExpected}
            onChange={(value) =>
              value !== null && save({ notesExpected: value as SettingsFields['notesExpected'] })
            }
            options={[
              {
                value: 'group-and-individual',
                label: t('A group note and individual notes'),
                description: t('One individual note for each member who was there.'),
              },
              {
                value: 'group',
                label: t('A group note'),
                description: t('Individual notes can still be written.'),
              },
              { value: 'none', label: t('None'), description: t('Today asks for no note.') },
            ]}
          />
          <div className={styles.fields}>
            <NumberField
              label={t('A note is late after')}
              description={t('Days from the session until it should be signed.')}
              value={settings.notesDueDays}
              onChange={(notesDueDays) => notesDueDays !== null && save({ notesDueDays })}
              least={0}
              most={60}
            />
            <SwitchField
              label={t('Ask for a second signature')}
              description={t('Where two lead a group, each signs with what they did.')}
              value={settings.asksSecondSignature}
              onChange={(asksSecondSignature) => save({ asksSecondSignature })}
            />
          </div>
        </div>
      </Card>
      <TemplatesCard />
      <SnippetsCard />
    </div>
  );
}
