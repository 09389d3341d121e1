import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { client, core } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import {
  AppLink,
  Banner,
  Busy,
  Button,
  Data,
  LoadFailure,
  PageHeader,
  Stepper,
  showToast,
  useNavigate,
} from '../../ui/index.ts';
import { newSeries, recurrenceOf, type SeriesDraft, seriesResolver } from './series-draft.ts';
import { rowsOfPreview, sortRows } from './series-preview.ts';
import { SeriesPreview } from './SeriesPreview.tsx';
import { SeriesRule } from './SeriesRule.tsx';
import styles from './sessions.module.css';
import { useGroupSessions } from './use-group-sessions.ts';
import { useRowClashes } from './use-row-clashes.ts';

/** A series in two steps: the rule, then its days to look through before anything is saved. */
export function NewSeriesScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const { group, sessions, failure, retry } = useGroupSessions(groupId);
  if (group && sessions) return <SeriesWizard group={group} sessions={sessions} />;
  return failure ? <LoadFailure message={failureMessage(failure, t)} onRetry={retry} /> : <Busy lines={6} />;
}

function SeriesWizard({ group, sessions }: { group: Group; sessions: readonly Session[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { date: today } = useWallClock();
  const [defaultValues] = useState(() => newSeries(group, sessions, today));
  const form = useForm<SeriesDraft>({ resolver: seriesResolver(t), defaultValues });
  const draft = useDraft(`series:new:${group.id}`, form);
  const closures = useQuery(core.closures.list.queryOptions()).data ?? [];
  const rows = useWatch({ control: form.control, name: 'rows' });
  const clashes = useRowClashes(group.id, form.getValues('place'), rows);
  const cycle = useQuery(core.timetable.read.queryOptions()).data?.cycle.kind ?? 'none';
  const back = `/groups/${group.id}/sessions`;
  const create = useChange(
    (input: Parameters<typeof client.sessions.createSeries>[0]) => client.sessions.createSeries(input),
    {
      message: ({ count }) => t('{{count}} sessions are planned.', { count }),
    },
  );

  async function showDays(values: SeriesDraft): Promise<void> {
    try {
      const preview = await client.sessions.previewSeries({
        groupId: group.id,
        recurrence: recurrenceOf(values),
      });
      form.setValue('rows', rowsOfPreview(preview), { shouldDirty: true });
    } catch (error) {
      showToast({ message: failureMessage(toFailure(error), t), isAlarm: true });
    }
  }

  async function save(): Promise<void> {
    const values = form.getValues();
    const dates = sortRows(values.rows ?? [])
      .filter((row) => !row.isLeftOut)
      .map(({ date, start, minutes }) => ({ date, start, minutes }));
    try {
      await create.mutateAsync({ groupId: group.id, recurrence: recurrenceOf(values), dates });
      await draft.clear();
      navigate(back);
    } catch {
      // The refusal has been said; the days stay as they are.
    }
  }

  function leave(): void {
    void draft.clear();
    navigate(back);
  }

  return (
    <div className={styles.screen}>
      <PageHeader
        above={
          <AppLink href={back}>
            <Data>{group.name}</Data>
          </AppLink>
        }
        hue={group.colour}
        title={t('Plan a series')}
        subtitle={t('All meetings in one go. Nothing is saved before you have seen the days.')}
      />
      <Stepper
        label={t('Steps to a series')}
        steps={[
          { id: 'rule', label: t('When the group meets') },
          { id: 'days', label: t('Look through the days') },
        ]}
        current={rows === null ? 'rule' : 'days'}
      />
      {draft.isRestored && (
        <Banner actions={<Button onPress={() => void draft.discard()}>{t('Begin anew')}</Button>}>
          {t('What you had begun to write is here again.')}
        </Banner>
      )}
      {rows === null ? (
        <SeriesRule
          form={form}
          onCancel={leave}
          onSubmit={(event) => void form.handleSubmit(showDays)(event)}
        />
      ) : (
        <SeriesPreview
          rows={rows}
          sessions={sessions}
          closures={closures}
          clashes={clashes}
          cycle={cycle}
          usual={{ start: form.getValues('start') ?? '10:00', minutes: form.getValues('minutes') ?? 45 }}
          onChange={(next) => form.setValue('rows', next, { shouldDirty: true })}
          onBack={() => form.setValue('rows', null, { shouldDirty: true })}
          onSave={() => void save()}
          isSaving={create.isPending}
        />
      )}
    </div>
  );
}
