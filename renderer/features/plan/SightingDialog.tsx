import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { core } from '../../data/client.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { useToday } from '../../data/today.ts';
import { formatDate } from '../../i18n/format.ts';
import { Busy, Button, Data, DateField, Dialog, FormLayout, SelectField, TextArea } from '../../ui/index.ts';
import type { NormChanges } from './use-norm-changes.ts';

interface SightingDialogProps {
  groupId: string;
  norm: Norm;
  state: 'kept' | 'broken';
  changes: NormChanges;
  onClose: () => void;
}

const onADay = 'day';

/** When a norm was seen kept or broken: in the last session unless said otherwise. Enter saves. */
export function SightingDialog({ groupId, norm, state, changes, onClose }: SightingDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const today = useToday();
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } })).data;
  const met = sessions?.filter((session) => session.state !== 'cancelled' && session.date <= today) ?? [];
  const ofNumber = sessions?.filter((session) => session.state !== 'cancelled').length ?? 0;
  const [chosen, setChosen] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(today);
  const [remark, setRemark] = useState('');
  const where = chosen ?? met.at(-1)?.id ?? onADay;
  const isTooLate = where === onADay && day !== null && day > today;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isTooLate || (where === onADay && day === null)) return;
    const sessionId = where === onADay ? null : where;
    changes.sight.mutate(
      { normId: norm.id, sessionId, seenOn: day ?? today, state, remark },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={state === 'kept' ? t('The norm was kept') : t('The norm was broken')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={changes.sight.isPending}>
            {state === 'kept' ? t('Note as kept') : t('Note as broken')}
          </Button>
        </>
      }
    >
      {sessions ? (
        <FormLayout id={formId} onSubmit={submit}>
          <p>
            <Data>{norm.text}</Data>
          </p>
          <SelectField
            label={t('When')}
            value={where}
            onChange={setChosen}
            autoFocus
            options={[
              ...met.toReversed().map((session) => ({
                value: session.id,
                label: `${sessionTitle({ ...session, ofNumber }, t)}, ${formatDate(session.date)}`,
              })),
              { value: onADay, label: t('On a day, in no session') },
            ]}
          />
          {where === onADay && (
            <DateField
              label={t('Day')}
              value={day}
              onChange={setDay}
              most={today}
              isRequired
              errorMessage={isTooLate ? t('This day is still to come.') : undefined}
            />
          )}
          <TextArea
            label={t('Remark')}
            description={t('What happened, without the names of members.')}
            value={remark}
            onChange={setRemark}
            rows={2}
            maxLength={1000}
          />
        </FormLayout>
      ) : (
        <Busy lines={3} />
      )}
    </Dialog>
  );
}
