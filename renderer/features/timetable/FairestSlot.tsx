import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../shared/contract/timetable.ts';
import { mostMinutes } from '../../../shared/domain/attendance.ts';
import { addDays, weekdayOf } from '../../../shared/domain/local-time.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useToday } from '../../data/today.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import {
  Busy,
  Card,
  DateField,
  FormRow,
  LoadFailure,
  MultiSelectField,
  NumberField,
  SelectField,
} from '../../ui/index.ts';
import type { Bells } from './class-form.ts';
import { ProposalList } from './ProposalList.tsx';
import styles from './timetable.module.css';

interface FairestSlotProps {
  groupId: string;
  /** From when on missed classes are counted. */
  from: string | null;
  bells: Bells;
  ledger: readonly LedgerRow[];
}

const newSession = 'new';
const mostDates = 20;
const usualMinutes = 45;

/** School days from one day to another, both included; as many as the core looks through at once. */
function schoolDays(first: string | null, last: string | null): string[] {
  const days: string[] = [];
  if (first === null || last === null) return days;
  for (let date = first; date <= last && days.length < mostDates; date = addDays(date, 1))
    if (weekdayOf(date) <= 5) days.push(date);
  return days;
}

/** Where the next session would cost the members least: days and periods to choose from, proposals in order. */
export function FairestSlot({ groupId, from, bells, ledger }: FairestSlotProps) {
  const { t } = useTranslation();
  const today = useToday();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } })).data;
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } })).data ?? [];
  const [scheduleId, setScheduleId] = useState(bells.schedules[0]!.id);
  const [periods, setPeriods] = useState<readonly string[]>([]);
  const [first, setFirst] = useState<string | null>(addDays(today, 1));
  const [last, setLast] = useState<string | null>(addDays(today, 7));
  const [typedMinutes, setMinutes] = useState<number | null>(null);
  const [moving, setMoving] = useState<string>(newSession);
  const planned = sessions.filter(({ state, date }) => state === 'planned' && date >= today).slice(0, 40);
  const moved = planned.find(({ id }) => id === moving) ?? null;
  const schedule = bells.schedules.find(({ id }) => id === scheduleId) ?? bells.schedules[0]!;
  const minutes = typedMinutes ?? moved?.minutes ?? group?.minutes ?? usualMinutes;
  const dates = schoolDays(first, last);

  const proposals = useQuery({
    ...core.timetable.propose.queryOptions({
      input: {
        groupId,
        scheduleId: schedule.id,
        dates,
        periods: periods.filter((name) => schedule.periods.some((period) => period.name === name)),
        minutes,
        from,
        exceptSessionId: moved?.id ?? null,
      },
    }),
    enabled: dates.length > 0,
    placeholderData: keepPreviousData,
  });

  return (
    <Card
      title={t('The fairest next time')}
      subtitle={t('Ordered so that the class missed most is spared first.')}
    >
      <div className={styles.stack}>
        <FormRow least="10rem">
          <SelectField
            label={t('For')}
            value={moved ? moving : newSession}
            onChange={(value) => setMoving(value ?? newSession)}
            options={[
              { value: newSession, label: t('A new session') },
              ...planned.map(({ id, date, start }) => ({
                value: id,
                label: t('Move {{day}}, {{time}}', {
                  day: formatDate(date, 'weekday'),
                  time: formatTime(start),
                }),
              })),
            ]}
          />
          <DateField label={t('Not before')} value={first} onChange={setFirst} least={today} />
          <DateField
            label={t('Not after')}
            value={last}
            onChange={setLast}
            errorMessage={
              first !== null && last !== null && last < first
                ? t('The last day lies before the first one.')
                : undefined
            }
          />
          {bells.schedules.length > 1 && (
            <SelectField
              label={t('Bell schedule')}
              value={schedule.id}
              onChange={(value) => value !== null && setScheduleId(value)}
              options={bells.schedules.map(({ id, name }) => ({ value: id, label: name, isData: true }))}
            />
          )}
          <MultiSelectField
            label={t('Periods')}
            value={periods}
            onChange={setPeriods}
            placeholder={t('Every period')}
            options={schedule.periods.map(({ name }) => ({ value: name, label: name, isData: true }))}
          />
          <NumberField
            label={t('Length')}
            value={minutes}
            onChange={setMinutes}
            least={1}
            most={mostMinutes}
            unit={t('min')}
          />
        </FormRow>
        {proposals.isError && (
          <LoadFailure
            message={failureMessage(toFailure(proposals.error), t)}
            onRetry={() => void proposals.refetch()}
          />
        )}
        {proposals.isPending && dates.length > 0 && <Busy lines={4} />}
        {(dates.length === 0 || proposals.data?.length === 0) && (
          <p className={styles.quiet} role="status">
            {t('No school day lies in this span. Weekends and closure days are left out.')}
          </p>
        )}
        {dates.length > 0 && proposals.data && proposals.data.length > 0 && (
          <ProposalList
            groupId={groupId}
            proposals={proposals.data}
            ledger={ledger}
            moved={moved}
            place={moved?.place ?? group?.place ?? ''}
            cycle={bells.cycle.kind}
          />
        )}
      </div>
    </Card>
  );
}
