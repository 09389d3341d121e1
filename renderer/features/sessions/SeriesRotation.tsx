import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { lettersOf } from '../../../shared/domain/day-cycle.ts';
import { core } from '../../data/client.ts';
import { formatTimeRange } from '../../i18n/format.ts';
import { AppLink, FormRow, MultiSelectField, SelectField } from '../../ui/index.ts';
import type { SeriesDraft } from './series-draft.ts';
import styles from './sessions.module.css';

const noSchedule = 'none';

/** How a series follows the school: on which letters, and in which periods in turn. */
export function SeriesRotation({ form }: { form: UseFormReturn<SeriesDraft> }) {
  const { t } = useTranslation();
  const { control } = form;
  const bells = useQuery(core.timetable.read.queryOptions()).data;
  const [scheduleId, periods] = useWatch({ control, name: ['scheduleId', 'periods'] });
  if (!bells) return null;
  if (bells.schedules.length === 0)
    return (
      <p className={styles.quiet}>
        {t('Does the group follow A and B weeks, or the periods of a school day?')}{' '}
        <AppLink href="/settings/timetable">{t('Make a bell schedule')}</AppLink>
      </p>
    );
  const schedule = bells.schedules.find(({ id }) => id === scheduleId);
  const letters = lettersOf(bells.cycle);
  return (
    <>
      <FormRow least="13rem">
        <Controller
          control={control}
          name="scheduleId"
          render={({ field }) => (
            <SelectField
              {...field}
              label={t('Bell schedule')}
              value={schedule ? schedule.id : noSchedule}
              onChange={(value) => {
                field.onChange(value === noSchedule ? null : value);
                form.setValue('periods', [], { shouldDirty: true });
              }}
              options={[
                { value: noSchedule, label: t('None: always at the same time') },
                ...bells.schedules.map(({ id, name }) => ({ value: id, label: name, isData: true })),
              ]}
            />
          )}
        />
        {schedule && letters.length > 0 && (
          <Controller
            control={control}
            name="letters"
            render={({ field }) => (
              <MultiSelectField
                {...field}
                onChange={(value) => field.onChange([...value])}
                label={bells.cycle.kind === 'weeks' ? t('Only in these weeks') : t('Only on these days')}
                placeholder={bells.cycle.kind === 'weeks' ? t('Every week') : t('Every day')}
                options={letters.map((letter) => ({ value: letter, label: letter, isData: true }))}
              />
            )}
          />
        )}
        {schedule && (
          <Controller
            control={control}
            name="periods"
            render={({ field }) => (
              <MultiSelectField
                {...field}
                onChange={(value) => field.onChange([...value])}
                label={t('Periods in turn')}
                placeholder={t('None: at the time above')}
                options={schedule.periods.map(({ name, start, minutes }) => ({
                  value: name,
                  label: name,
                  description: formatTimeRange(start, minutes),
                  isData: true,
                }))}
              />
            )}
          />
        )}
      </FormRow>
      {schedule && periods.length > 0 && (
        <p className={styles.quiet}>
          {periods.length === 1
            ? t('Each session is in this period, at the times of the bell schedule.')
            : t(
                'One period for each week that meets, then the next: nobody misses the same class every time.',
              )}
        </p>
      )}
    </>
  );
}
