import { X } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionAttendance } from '../../../shared/contract/attendance.ts';
import { client } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import {
  Button,
  Card,
  Data,
  type FieldHandle,
  IconButton,
  Pill,
  SelectField,
  TextField,
} from '../../ui/index.ts';
import styles from './Session.module.css';

type Guest = SessionAttendance['guests'][number];
type GuestKind = Guest['kind'];

/** Who was there without being a member: a guest who was asked, or somebody who walked in. */
export function GuestsCard({ sessionId, guests }: { sessionId: string; guests: readonly Guest[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<GuestKind>('guest');
  const field = useRef<FieldHandle>(null);
  const add = useChange(
    (input: { sessionId: string; name: string; kind: GuestKind }) => client.attendance.addGuest(input),
    {
      message: (_output, input) =>
        t('{{name}} was there as a guest.', { name: names.isHidden ? t('Somebody') : input.name }),
      onSuccess: () => {
        setName('');
        field.current?.focus();
      },
    },
  );
  const remove = useChange((input: { id: string }) => client.attendance.removeGuest(input), {
    message: () => t('The guest is removed.'),
    onSuccess: () => field.current?.focus(),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() === '') field.current?.focus();
    else add.mutate({ sessionId, name, kind });
  }

  return (
    <Card title={t('Guests and walk-ins')} aside={guests.length || undefined}>
      <p className={styles.quiet}>
        {t('They are noted here and do not count in the attendance of the group.')}
      </p>
      {guests.length > 0 && (
        <ul className={styles.guests}>
          {guests.map((guest, place) => (
            <li key={guest.id}>
              <span>
                {names.isHidden ? t('Guest {{number}}', { number: place + 1 }) : <Data>{guest.name}</Data>}
              </span>
              <Pill hue={guest.kind === 'guest' ? 'blue' : 'amber'}>
                {guest.kind === 'guest' ? t('guest') : t('walk-in')}
              </Pill>
              <IconButton
                size="small"
                label={names.isHidden ? t('Remove the guest') : t('Remove {{name}}', { name: guest.name })}
                icon={<X aria-hidden="true" />}
                onPress={() => remove.mutate({ id: guest.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <form className={styles.guestForm} onSubmit={submit} noValidate aria-label={t('Add a guest')}>
        <TextField
          ref={field}
          label={t('Name of the guest')}
          value={name}
          onChange={setName}
          maxLength={120}
        />
        <SelectField
          label={t('Came as')}
          value={kind}
          onChange={(next) => setKind(next === 'walk-in' ? 'walk-in' : 'guest')}
          options={[
            { value: 'guest', label: t('Guest') },
            { value: 'walk-in', label: t('Walk-in') },
          ]}
        />
        <Button type="submit" isPending={add.isPending}>
          {t('Add')}
        </Button>
      </form>
    </Card>
  );
}
