import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { useChange } from '../../../data/query.ts';
import { Busy, Button, Card, Data, EmptyState, LoadFailure, TimeText } from '../../../ui/index.ts';
import { BellScheduleEditor } from './BellScheduleEditor.tsx';
import { CycleCard } from './CycleCard.tsx';
import styles from './timetable.module.css';

type Schedule = Awaited<ReturnType<typeof client.timetable.read>>['schedules'][number];

/** The school's bells and how its days alternate. */
export function TimetableSection() {
  const { t } = useTranslation();
  const read = useQuery(core.timetable.read.queryOptions());
  /** The id of the schedule that is being written, 'new', or null. */
  const [editing, setEditing] = useState<string | null>(null);
  const remove = useChange((schedule: Schedule) => client.timetable.removeSchedule({ id: schedule.id }), {
    message: () => t('The bell schedule is removed.'),
  });
  if (!read.data)
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy />
    );
  const { cycle, schedules } = read.data;
  const editor = (schedule: Schedule | null) => (
    <BellScheduleEditor schedule={schedule} onClose={() => setEditing(null)} />
  );
  const add = (
    <Button icon={<Plus aria-hidden="true" />} onPress={() => setEditing('new')}>
      {t('Add a bell schedule')}
    </Button>
  );

  return (
    <div className={styles.stack}>
      <CycleCard cycle={cycle} />
      {editing === 'new' && editor(null)}
      {schedules.length === 0 && editing === null && (
        <Card title={t('Bell schedules')}>
          <EmptyState action={add}>
            {t('The periods of a school day stand here: series follow them, and classes lie in them.')}
          </EmptyState>
        </Card>
      )}
      {schedules.map((schedule) =>
        editing === schedule.id ? (
          <div key={schedule.id}>{editor(schedule)}</div>
        ) : (
          <Card
            key={schedule.id}
            title={<Data>{schedule.name}</Data>}
            subtitle={
              <>
                {t('Bell schedule with {{count}} periods', { count: schedule.periods.length })}
                {schedule.classes > 0 && (
                  <> · {t('{{count}} classes of students in it', { count: schedule.classes })}</>
                )}
                {schedule.groups > 0 && (
                  <> · {t('{{count}} groups planned by it', { count: schedule.groups })}</>
                )}
              </>
            }
            aside={
              <span className={styles.acts}>
                <Button
                  size="small"
                  onPress={() => setEditing(schedule.id)}
                  aria-label={t('Change {{name}}', { name: schedule.name })}
                >
                  {t('Change')}
                </Button>
                <Button
                  size="small"
                  kind="quiet"
                  onPress={() => remove.mutate(schedule)}
                  aria-label={t('Remove {{name}}', { name: schedule.name })}
                >
                  {t('Remove')}
                </Button>
              </span>
            }
          >
            <ol className={styles.periods}>
              {schedule.periods.map((period) => (
                <li key={period.name} className={styles.period}>
                  <b>
                    <Data>{period.name}</Data>
                  </b>
                  <TimeText time={period.start} minutes={period.minutes} />
                </li>
              ))}
            </ol>
          </Card>
        ),
      )}
      {schedules.length > 0 && editing === null && <div>{add}</div>}
    </div>
  );
}
