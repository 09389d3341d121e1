import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { compareText } from '../../i18n/format.ts';
import { HueField, NumberField, TagField } from '../../ui/index.ts';
import type { GroupPartProps } from './use-group-labels.ts';

/** How many it is meant for, and by what it is found again. */
export function SizeFields({ form, labels }: GroupPartProps) {
  const { t } = useTranslation();
  const groups = useQuery(core.groups.list.queryOptions());
  const used = [...new Set(groups.data?.flatMap((group) => group.tags) ?? [])].sort((one, other) =>
    compareText(one, other),
  );
  return (
    <>
      <Controller
        control={form.control}
        name="capacity"
        render={({ field, fieldState }) => (
          <NumberField
            {...field}
            label={labels.capacity}
            unit={t('people')}
            least={1}
            most={1000}
            description={t(
              'A reminder, not a wall: more can join. Often 3 to 4 young children, 6 to 8 older children or adolescents, 8 to 10 adults.',
            )}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="tags"
        render={({ field, fieldState }) => (
          <TagField
            {...field}
            label={labels.tags}
            suggestions={used}
            description={t('Words of your own to find it by: a school, a year, a programme.')}
            errorMessage={fieldState.error && t('At most 20 tags of 40 letters each.')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="colour"
        render={({ field, fieldState }) => (
          <HueField {...field} label={labels.colour} errorMessage={fieldMessage(fieldState.error, t)} />
        )}
      />
    </>
  );
}
