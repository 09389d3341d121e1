import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { line, localDate, paragraph } from '../../../shared/contract/define.ts';
import { type Goal, goalLevel, raters } from '../../../shared/contract/goals.ts';
import { client, core } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { goalLevels, levelName, raterLabel, signed } from '../../data/goal-words.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { formatDate } from '../../i18n/format.ts';
import { TypedText } from '../../data/TypedText.tsx';
import {
  Button,
  DateField,
  Dialog,
  FormLayout,
  FormRow,
  RadioCards,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/index.ts';

const rateForm = z.object({
  level: goalLevel.nullable(),
  ratedOn: localDate,
  rater: z.enum(raters),
  raterName: line(80),
  remark: paragraph(1000),
});
type RateForm = z.output<typeof rateForm>;

/** Refusals of the day. */
const aboutDay: ReadonlySet<string> = new Set(['DAY_TO_COME', 'GOAL_CLOSED', 'BEFORE_BIRTH']);

/** A rating that was made outside of a session: on a teacher's form, in a call, before the group began. */
export function RateDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const begunOn = useQuery(core.groups.get.queryOptions({ input: { id: goal.groupId } })).data?.startsOn;
  const form = useForm<RateForm>({
    resolver: zodResolver(rateForm),
    defaultValues: { level: null, ratedOn: today, rater: 'teacher', raterName: '', remark: '' },
  });
  const draft = useDraft(`rate goal ${goal.id}`, form);
  const rate = useChange(
    ({ ratedOn, ...typed }: RateForm) => client.goals.rate({ goalId: goal.id, at: { ratedOn }, ...typed }),
    {
      message: () => t('The rating is saved.'),
      onSuccess: () => {
        void draft.clear();
        onClose();
      },
      onFailure: (failure) => {
        if (!aboutDay.has(failure.code)) return false;
        form.setError('ratedOn', { type: 'custom', message: failureMessage(failure, t) });
        return true;
      },
    },
  );
  const submit = (typed: RateForm) => {
    if (typed.level === null)
      form.setError('level', { type: 'custom', message: t('Choose the level that was true.') });
    else rate.mutate(typed);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Rate on a day')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="rate-goal" isPending={rate.isPending}>
            {t('Save the rating')}
          </Button>
        </>
      }
    >
      <FormLayout id="rate-goal" onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <p>
          <TypedText>{goal.text}</TypedText>
        </p>
        <Controller
          control={form.control}
          name="level"
          render={({ field, fieldState }) => (
            <RadioCards
              {...field}
              value={field.value === null ? null : String(field.value)}
              onChange={(value) => field.onChange(value === null ? null : Number(value))}
              label={t('Level')}
              cardWidth="100%"
              options={goalLevels.toReversed().map((level) => ({
                value: String(level),
                label: t('{{level}}, {{meaning}}', { level: signed(level), meaning: levelName(level, t) }),
                description: goal.levels[level + 2] === '' ? undefined : goal.levels[level + 2],
                isData: false,
              }))}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <FormRow>
          <Controller
            control={form.control}
            name="ratedOn"
            render={({ field, fieldState }) => (
              <DateField
                {...field}
                label={t('Day')}
                most={today}
                isRequired
                description={
                  begunOn && field.value && field.value < begunOn
                    ? t('This is before the group began on {{day}}.', { day: formatDate(begunOn) })
                    : undefined
                }
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
          <Controller
            control={form.control}
            name="rater"
            render={({ field }) => (
              <SelectField
                {...field}
                label={t('Who rated')}
                options={raters.map((rater) => ({ value: rater, label: raterLabel(rater, t) }))}
              />
            )}
          />
          <Controller
            control={form.control}
            name="raterName"
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={t('Name, if there are several')}
                maxLength={80}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        </FormRow>
        <Controller
          control={form.control}
          name="remark"
          render={({ field, fieldState }) => (
            <TextArea
              {...field}
              label={t('What was seen')}
              rows={2}
              maxLength={1000}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}
