import { zodResolver } from '@hookform/resolvers/zod';
import { Plus, Printer } from 'lucide-react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  type ClosingSummary,
  type SummarySection,
  summarySection,
} from '../../../shared/contract/endings.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { useSavedValues } from '../../data/use-saved-values.ts';
import { formatInstant } from '../../i18n/format.ts';
import { Banner, Button, LinkButton } from '../../ui/index.ts';
import { EndingPages } from './EndingPages.tsx';
import { SummarySectionFields } from './SummarySectionFields.tsx';
import styles from './summary.module.css';

const schema = z.object({ sections: z.array(summarySection).min(1).max(30) });
type Fields = { sections: SummarySection[] };

/** The closing summary, section by section, begun from the record and finished by hand. */
export function SummaryEditor({ summary }: { summary: ClosingSummary }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const { groupId } = summary;
  const saved = { sections: summary.sections };
  const form = useForm<Fields>({ resolver: zodResolver(schema), defaultValues: saved });
  useSavedValues(form, saved);
  const draft = useDraft(`ending-summary:${groupId}`, form);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'sections' });
  const save = useChange(client.endings.saveSummary, { message: () => t('The closing summary is saved.') });
  const proposedOf = new Map(summary.proposed.map(({ key, text }) => [key, text]));
  const missing = summary.proposed.filter(({ key }) => !fields.some((section) => section.key === key));

  async function submit({ sections }: Fields) {
    try {
      await save.mutateAsync({ groupId, sections });
    } catch {
      return; // said by then; what was typed stays
    }
    form.reset({ sections });
    await draft.discard();
  }

  return (
    <EndingPages
      groupId={groupId}
      page="summary"
      actions={
        <LinkButton icon={<Printer aria-hidden="true" />} href={`/print/groups/${groupId}/closing-summary`}>
          {t('Print or save')}
        </LinkButton>
      }
    >
      <form
        className={styles.form}
        aria-label={t('Closing summary')}
        onSubmit={(event) => void form.handleSubmit(submit)(event)}
      >
        {draft.isRestored && (
          <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
            {t('What you had begun to write is here again.')}
          </Banner>
        )}
        <p className={styles.quiet}>
          {t(
            'Begun from the plan, the sessions, attendance, goals and measures. What was not recorded says nothing: write it, or leave it empty and it stays out. No member is named unless you name one.',
          )}
        </p>
        {fields.map((section, place) => (
          <SummarySectionFields
            key={section.id}
            control={form.control}
            place={place}
            proposed={section.key === '' ? null : (proposedOf.get(section.key) ?? null)}
            onTakeProposed={(text) =>
              form.setValue(`sections.${place}.text`, text, { shouldDirty: true, shouldTouch: true })
            }
            onRemove={fields.length > 1 ? () => remove(place) : null}
          />
        ))}
        <div className={styles.more}>
          <Button
            icon={<Plus aria-hidden="true" />}
            isDisabled={fields.length >= 30}
            onPress={() =>
              append({ key: '', heading: '', text: '' }, { focusName: `sections.${fields.length}.heading` })
            }
          >
            {t('A section of your own')}
          </Button>
          {missing.map((section) => (
            <Button
              key={section.key}
              kind="quiet"
              icon={<Plus aria-hidden="true" />}
              onPress={() => append(section, { shouldFocus: false })}
            >
              {section.heading}
            </Button>
          ))}
        </div>
        <div className={styles.foot}>
          <span className={styles.quiet}>
            {summary.savedAt === null
              ? t('Proposed from the record; kept as a draft while you write.')
              : t('Saved {{moment}}', { moment: formatInstant(summary.savedAt, timeZone) })}
          </span>
          <Button kind="primary" type="submit" isPending={save.isPending}>
            {t('Save the summary')}
          </Button>
        </div>
      </form>
    </EndingPages>
  );
}
