import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { mostMinutes } from '../../../shared/domain/attendance.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { formatTimeRange } from '../../i18n/format.ts';
import { Button, Card, FormLayout, FormRow, NumberField, TimeField } from '../../ui/index.ts';

/** When the session really began, and how long it was. */
export function TookPlace({ session }: { session: SessionWithGroup }) {
  const { t } = useTranslation();
  const formId = useId();
  const before = {
    start: session.actualStart ?? session.start,
    minutes: session.actualMinutes ?? session.minutes,
  };
  const [start, setStart] = useState<string | null>(before.start);
  const [minutes, setMinutes] = useState<number | null>(before.minutes);
  const hold = useChange(
    (actual: { actualStart: string; actualMinutes: number }) =>
      client.sessions.hold({ id: session.id, ...actual }),
    { message: () => t('Saved: when the session was.') },
  );
  const hasChanged = start !== before.start || minutes !== before.minutes || session.state !== 'held';

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (start !== null && minutes !== null) hold.mutate({ actualStart: start, actualMinutes: minutes });
  }

  return (
    <Card
      title={t('When it was')}
      subtitle={t('Planned: {{time}}', { time: formatTimeRange(session.start, session.minutes) })}
    >
      <FormLayout id={formId} onSubmit={submit}>
        <FormRow>
          <TimeField
            label={t('Began at')}
            value={start}
            onChange={setStart}
            {...(start === null ? { errorMessage: t('Write hours and minutes.') } : {})}
          />
          <NumberField
            label={t('Length')}
            value={minutes}
            onChange={setMinutes}
            least={1}
            most={mostMinutes}
            unit={t('min')}
            {...(minutes === null ? { errorMessage: t('Write how many minutes it was.') } : {})}
          />
        </FormRow>
        {hasChanged && (
          <div>
            <Button
              kind="primary"
              type="submit"
              isDisabled={start === null || minutes === null}
              isPending={hold.isPending}
            >
              {session.state === 'held' ? t('Save') : t('Save, and mark as held')}
            </Button>
          </div>
        )}
      </FormLayout>
    </Card>
  );
}
