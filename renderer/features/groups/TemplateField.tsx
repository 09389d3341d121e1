import { useQuery } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { GroupFields } from '../../../shared/contract/groups.ts';
import type { TemplateSummary } from '../../../shared/contract/plan.ts';
import { core } from '../../data/client.ts';
import { SelectField } from '../../ui/index.ts';
import { fillFromTemplate } from './template-fields.ts';

interface TemplateFieldProps {
  form: UseFormReturn<GroupFields>;
  /** A group before anything is written. */
  empty: GroupFields;
  value: string | null;
  onChange: (key: string | null) => void;
}

const none = 'none';

/** Offers a template for a new group: it fills the fields below that are still as they were, and later the plan. */
export function TemplateField({ form, empty, value, onChange }: TemplateFieldProps) {
  const { t } = useTranslation();
  const templates = useQuery(core.plans.templates.queryOptions()).data ?? [];
  const find = (key: string | null): TemplateSummary | undefined =>
    templates.find((template) => template.key === key);
  const chosen = find(value);

  function choose(key: string | null) {
    const wanted = key === none ? null : key;
    const values = form.getValues();
    const filled = fillFromTemplate(values, empty, find(value), find(wanted));
    for (const name of Object.keys(filled) as (keyof typeof filled)[])
      form.setValue(name, filled[name]!, { shouldDirty: true });
    onChange(wanted);
  }

  return (
    <SelectField
      label={t('Start from a template')}
      value={chosen ? chosen.key : none}
      onChange={choose}
      description={
        chosen
          ? t(
              'Fills the fields below and brings a first draft of the plan, its goals and its norms. Its {{sessions}} sessions can be laid over your days later, under Curriculum.',
              { sessions: chosen.sessions.length },
            )
          : t('A first draft of the plan, goals, norms and sessions, to make your own.')
      }
      options={[
        { value: none, label: t('No template') },
        ...templates.map((template) => ({
          value: template.key,
          label: template.name,
          description: template.audience,
          isData: true,
        })),
      ]}
    />
  );
}
