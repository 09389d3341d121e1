import { useQuery } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslation } from 'react-i18next';
import { type DebriefFields, debriefFields } from '../../../shared/contract/looking-back.ts';
import { client, core } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { formatInstant, formatList } from '../../i18n/format.ts';
import {
  Banner,
  Button,
  Busy,
  Card,
  FormActions,
  FormLayout,
  LoadFailure,
  TextArea,
} from '../../ui/index.ts';
import { useSavedValues } from '../../data/use-saved-values.ts';

const empty: DebriefFields = { worked: '', stuck: '', splitOfRoles: '', silent: '', nextStep: '' };

/** What the leaders say to each other when the room is empty: five short answers. */
export function DebriefCard({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const { timeZone } = useSettings();
  const read = useQuery(core.debriefs.get.queryOptions({ input: { sessionId } }));
  const found = read.data;
  const { debrief } = found ?? { debrief: null };
  // Stand-in names are for the projector only: they never get into a record.
  const quiet = found?.quiet && !names.isHidden ? found.quiet.map((person) => names.display(person)) : [];
  return (
    <Card
      title={t('Debrief')}
      subtitle={
        debrief
          ? t('Saved {{moment}}', { moment: formatInstant(debrief.updatedAt, timeZone) })
          : t('Five minutes with your co-facilitator, or with yourself.')
      }
    >
      {found ? (
        <DebriefForm
          sessionId={sessionId}
          saved={debrief ? pickFields(debrief) : null}
          suggestedSilent={formatList(quiet)}
          actsSeen={found.quiet === null ? null : found.acts}
        />
      ) : read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : (
        <Busy lines={6} />
      )}
    </Card>
  );
}

function pickFields({ worked, stuck, splitOfRoles, silent, nextStep }: DebriefFields): DebriefFields {
  return { worked, stuck, splitOfRoles, silent, nextStep };
}

interface DebriefFormProps {
  sessionId: string;
  saved: DebriefFields | null;
  /** Who was there and of whom no act is recorded, as a list in words. */
  suggestedSilent: string;
  /** On how many acts that rests; null where none were recorded. */
  actsSeen: number | null;
}

function DebriefForm({ sessionId, saved, suggestedSilent, actsSeen }: DebriefFormProps) {
  const { t } = useTranslation();
  const form = useForm<DebriefFields>({
    resolver: zodResolver(debriefFields),
    defaultValues: saved ?? { ...empty, silent: suggestedSilent },
  });
  useSavedValues(form, saved ?? { ...empty, silent: suggestedSilent });
  const draft = useDraft(`debrief:${sessionId}`, form);
  const save = useChange((debrief: DebriefFields) => client.debriefs.save({ sessionId, debrief }), {
    message: ({ undoStep }) => (undoStep === null ? t('Nothing has changed.') : t('The debrief is saved.')),
  });
  const { isDirty } = form.formState;

  async function submit(debrief: DebriefFields) {
    try {
      await save.mutateAsync(debrief);
    } catch {
      return; // said by then; what was typed stays
    }
    form.reset(debrief);
    await draft.discard();
  }

  const fields: { name: keyof DebriefFields; label: string; description?: string; most: number }[] = [
    { name: 'worked', label: t('What worked'), most: 4000 },
    { name: 'stuck', label: t('Where it got stuck'), most: 4000 },
    { name: 'splitOfRoles', label: t('How we split the work'), most: 4000 },
    {
      name: 'silent',
      label: t('Who was silent'),
      most: 2000,
      ...(actsSeen === null
        ? {}
        : {
            description:
              suggestedSilent === ''
                ? t('Everybody who was there has an act among the {{count}} recorded.', { count: actsSeen })
                : t('{{names}}: no act among the {{count}} recorded. Change it to what you saw.', {
                    names: suggestedSilent,
                    count: actsSeen,
                  }),
          }),
    },
    {
      name: 'nextStep',
      label: t('Next step'),
      description: t('It stands on the group’s time line.'),
      most: 2000,
    },
  ];

  return (
    <FormLayout onSubmit={(event) => void form.handleSubmit(submit)(event)} label={t('Debrief')}>
      {draft.isRestored && (
        <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
          {t('What you had begun to write is here again.')}
        </Banner>
      )}
      {fields.map(({ name, label, description, most }) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field, fieldState }) => (
            <TextArea
              {...field}
              label={label}
              description={description}
              rows={name === 'worked' || name === 'stuck' ? 2 : 1}
              maxLength={most}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      ))}
      <FormActions>
        <Button
          kind="primary"
          type="submit"
          isPending={save.isPending}
          isDisabled={saved !== null && !isDirty}
        >
          {t('Save the debrief')}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
