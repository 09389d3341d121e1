import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun, RunMember, Stay } from '../../../shared/contract/runs.ts';
import { momentNear } from '../../../shared/domain/local-instant.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { Button, IconButton, TimeField } from '../../ui/index.ts';
import styles from './run.module.css';

interface StayEditorProps {
  live: LiveRun;
  member: RunMember;
  name: string;
  onClose: () => void;
}

interface Times {
  from: string | null;
  /** Null: to the end. */
  to: string | null;
}

/** The times of one member, as the clock on the wall showed them. Without a time of leaving: to the end. */
export function StayEditor({ live, member, name, onClose }: StayEditorProps) {
  const { t } = useTranslation();
  const formId = useId();
  const { timeZone } = useSettings();
  const timeOf = (moment: string) => wallClock(new Date(moment), timeZone).time;
  const startedAt = live.run!.startedAt;
  const [times, setTimes] = useState<readonly Times[]>(() =>
    member.stays.length === 0
      ? [{ from: timeOf(startedAt), to: null }]
      : member.stays.map(({ arrivedAt, leftAt }) => ({
          from: timeOf(arrivedAt),
          to: leftAt === null ? null : timeOf(leftAt),
        })),
  );
  const isEmpty = times.some(({ from }) => from === null);
  const save = useChange(
    (stays: Stay[]) => client.runs.setStays({ sessionId: live.session.id, personId: member.personId, stays }),
    {
      message: ({ kept }) =>
        kept.length > 0
          ? t('The times are saved. The mark was made by hand, so it stays as it is.')
          : t('The times are saved, and the mark follows them.'),
      onSuccess: onClose,
    },
  );

  function change(place: number, part: Partial<Times>): void {
    setTimes(times.map((stay, at) => (at === place ? { ...stay, ...part } : stay)));
  }

  /** A time that was not touched stays the moment it was, with its seconds. */
  function momentOf(time: string, before: string | null | undefined): string {
    if (before && timeOf(before) === time) return before;
    return new Date(momentNear(Date.parse(startedAt), time, timeZone)).toISOString();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isEmpty) return;
    save.mutate(
      times.map(({ from, to }, place) => ({
        arrivedAt: momentOf(from!, member.stays[place]?.arrivedAt),
        leftAt: to === null ? null : momentOf(to, member.stays[place]?.leftAt),
      })),
    );
  }

  return (
    <form
      id={formId}
      className={styles.stayForm}
      onSubmit={submit}
      aria-label={t('Times of {{name}}', { name })}
      noValidate
    >
      {times.map((stay, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a stay has nothing else to be known by
        <div key={place} className={styles.stay}>
          <TimeField
            label={t('Came')}
            value={stay.from}
            onChange={(from) => change(place, { from })}
            autoFocus={place === 0}
            {...(stay.from === null ? { errorMessage: t('Write hours and minutes.') } : {})}
          />
          <TimeField
            label={t('Left')}
            value={stay.to}
            onChange={(to) => change(place, { to })}
            description={stay.to === null ? t('Empty: to the end') : undefined}
          />
          <IconButton
            label={t('Take this time out')}
            icon={<Trash2 aria-hidden="true" />}
            onPress={() => setTimes(times.filter((_, at) => at !== place))}
          />
        </div>
      ))}
      <div className={styles.acts}>
        <Button kind="primary" type="submit" isDisabled={isEmpty} isPending={save.isPending}>
          {times.length === 0 ? t('Save: not seen') : t('Save')}
        </Button>
        <Button onPress={onClose}>{t('Cancel')}</Button>
        <Button
          kind="quiet"
          icon={<Plus aria-hidden="true" />}
          onPress={() => setTimes([...times, { from: times.at(-1)?.to ?? timeOf(startedAt), to: null }])}
        >
          {t('Another time')}
        </Button>
      </div>
    </form>
  );
}
