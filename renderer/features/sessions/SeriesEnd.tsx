import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { longestSeries } from '../../../shared/domain/recurrence.ts';
import { core } from '../../data/client.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { AppLink, CheckboxField, DateField, NumberField, RadioCards } from '../../ui/index.ts';
import type { SeriesDraft } from './series-draft.ts';
import styles from './sessions.module.css';

interface SeriesEndProps {
  form: UseFormReturn<SeriesDraft>;
  labels: { count: string; until: string };
}

/** Until when a series runs, and whether it leaves out the closure days on its way. */
export function SeriesEnd({ form: { control }, labels }: SeriesEndProps) {
  const { t } = useTranslation();
  const endBy = useWatch({ control, name: 'endBy' });
  const skipsClosures = useWatch({ control, name: 'skipClosures' });
  const closures = useQuery(core.closures.list.queryOptions()).data;
  return (
    <>
      <Controller
        control={control}
        name="endBy"
        render={({ field }) => (
          <RadioCards
            {...field}
            label={t('The series ends')}
            options={[
              { value: 'count', label: t('After a number of sessions') },
              { value: 'date', label: t('On a date') },
            ]}
            cardWidth="12rem"
          />
        )}
      />
      {endBy === 'count' ? (
        <Controller
          key="count"
          control={control}
          name="count"
          render={({ field, fieldState }) => (
            <NumberField
              {...field}
              label={labels.count}
              isRequired
              least={1}
              most={longestSeries}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      ) : (
        <Controller
          key="until"
          control={control}
          name="until"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={labels.until}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="skipClosures"
        render={({ field }) => (
          <CheckboxField
            {...field}
            label={t('Leave out closure days')}
            description={t(
              'Holidays and other days from the settings; each can be put back in the next step.',
            )}
          />
        )}
      />
      {skipsClosures && closures?.length === 0 && (
        <p className={styles.quiet}>
          {t('No closure days are set yet.')}{' '}
          <AppLink href="/settings/closures">{t('Set closure days')}</AppLink>
        </p>
      )}
    </>
  );
}
