import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../shared/contract/acts.ts';
import type { Participant } from '../../../shared/contract/room.ts';
import { balesWords } from '../../data/bales-words.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { participantName } from '../../data/participant-name.ts';
import { useChange } from '../../data/query.ts';
import { writeMoment } from '../../data/session-moment.ts';
import { Button, Dialog, FormLayout, FormRow, NumberField, SelectField, TextField } from '../../ui/index.ts';
import { readMoment } from './act-time.ts';

interface ActDialogProps {
  of: { sessionId: string; codingId: string | null };
  /** Null: one that is added. */
  act: Act | null;
  participants: readonly Participant[];
  onClose: () => void;
}

/** One act, added afterwards or put right: who, to whom, when, how long, of which category. */
export function ActDialog({ of, act, participants, onClose }: ActDialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const formId = useId();
  const [speakerId, setSpeakerId] = useState(act?.speakerId ?? null);
  const [addresseeId, setAddresseeId] = useState(
    act?.isAddresseeKnown === false ? 'unknown' : (act?.addresseeId ?? 'group'),
  );
  const [moment, setMoment] = useState(momentOf(act));
  const [seconds, setSeconds] = useState(
    act === null || act.durationMs === null ? null : act.durationMs / 1000,
  );
  const [category, setCategory] = useState(String(act?.category ?? 'none'));
  const [isChecked, setChecked] = useState(false);
  const atMs = readMoment(moment);
  const people = participants.map((one) => ({
    value: one.id,
    label: participantName(names, one),
    isData: true,
  }));
  const save = useChange(
    async () => {
      const fields = {
        speakerId: speakerId!,
        ...(addresseeId === 'unknown' ? {} : { addresseeId: addresseeId === 'group' ? null : addresseeId }),
        durationMs: seconds === null ? null : Math.round(seconds * 1000),
        category: category === 'none' ? null : Number(category),
        // a moment that was not touched keeps its milliseconds
        atMs: act && moment === momentOf(act) ? act.atMs : (atMs ?? null),
      };
      return act
        ? await client.acts.update({ id: act.id, ...fields })
        : await client.acts.record({ addresseeId: null, ...of, ...fields, source: 'recalled' });
    },
    { message: () => (act ? t('The act is changed.') : t('The act is added.')), onSuccess: onClose },
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setChecked(true);
    if (speakerId !== null && speakerId !== addresseeId && atMs !== undefined) save.mutate(undefined);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={act ? t('Change an act') : t('Add an act')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={save.isPending}>
            {act ? t('Save') : t('Add')}
          </Button>
        </>
      }
    >
      <FormLayout id={formId} label={t('Act')} onSubmit={submit}>
        <FormRow>
          <SelectField
            label={t('Who spoke')}
            value={speakerId}
            onChange={setSpeakerId}
            options={people}
            isRequired
            autoFocus
            errorMessage={isChecked && speakerId === null ? t('Choose who spoke.') : ''}
          />
          <SelectField
            label={t('To whom')}
            value={addresseeId}
            onChange={(value) => setAddresseeId(value ?? 'group')}
            options={[
              ...(act?.isAddresseeKnown === false ? [{ value: 'unknown', label: t('not on record') }] : []),
              { value: 'group', label: t('the group') },
              ...people,
            ]}
            errorMessage={isChecked && speakerId === addresseeId ? t('Nobody speaks to themselves.') : ''}
          />
        </FormRow>
        <FormRow>
          <TextField
            label={t('When')}
            value={moment}
            onChange={setMoment}
            description={t('Minutes and seconds since the session began, such as 12:30. May stay empty.')}
            errorMessage={isChecked && atMs === undefined ? t('Write it as 12:30, or leave it empty.') : ''}
          />
          <NumberField
            label={t('Length')}
            unit="second"
            value={seconds}
            onChange={setSeconds}
            least={0}
            most={86_400}
          />
        </FormRow>
        <SelectField
          label={t('Category (Bales)')}
          value={category}
          onChange={(value) => setCategory(value ?? 'none')}
          options={[
            { value: 'none', label: t('None') },
            ...Array.from({ length: 12 }, (_, place) => ({
              value: String(place + 1),
              label: `${place + 1} ${balesWords(place + 1, t)}`,
            })),
          ]}
        />
      </FormLayout>
    </Dialog>
  );
}

function momentOf(act: Act | null): string {
  return act === null || act.atMs === null ? '' : writeMoment(act.atMs);
}
