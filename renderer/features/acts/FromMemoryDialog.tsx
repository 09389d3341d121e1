import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../shared/contract/room.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useSeatNames } from '../../data/use-room-names.ts';
import { Button, Data, Dialog } from '../../ui/index.ts';
import styles from './acts.module.css';

/** The most that one cell takes: nobody remembers more. */
const mostOfOne = 99;

interface FromMemoryDialogProps {
  of: { sessionId: string; codingId: string | null };
  participants: readonly Participant[];
  onClose: () => void;
}

/** Who spoke how often, and to whom, as somebody remembers it afterwards: a table to fill, marked as recalled. */
export function FromMemoryDialog({ of, participants, onClose }: FromMemoryDialogProps) {
  const { t } = useTranslation();
  const nameOf = useSeatNames(participants);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const save = useChange(
    () =>
      client.acts.recordMany({
        ...of,
        source: 'recalled',
        acts: Object.entries(counts).flatMap(([key, count]) => {
          const [speakerId, addressee] = key.split(' ') as [string, string];
          const addresseeId = addressee === 'group' ? null : addressee;
          return Array.from({ length: count }, () => ({
            speakerId,
            addresseeId,
            durationMs: null,
            category: null,
            atMs: null,
          }));
        }),
      }),
    { message: ({ count }) => t('{{count}} acts put in, marked as recalled', { count }), onSuccess: onClose },
  );
  const addressees = [
    { id: 'group', name: t('Group') },
    ...participants.map((one) => ({
      id: one.id,
      name: nameOf(one.id),
    })),
  ];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('From memory')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={total === 0}
            isPending={save.isPending}
            onPress={() => save.mutate(undefined)}
          >
            {t('Put in {{count}} acts', { count: total })}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>
        {t(
          'How often did each of them speak, and to whom? A rough picture is enough. These acts have no time, and every figure says that they were recalled.',
        )}
      </p>
      <div className={styles.matrix} tabIndex={0} role="region" aria-label={t('Who spoke to whom')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('Who spoke')}</th>
              {addressees.map(({ id, name }) => (
                <th key={id} scope="col">
                  {id === 'group' ? name : <Data>{name}</Data>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {participants.map((speaker) => (
              <tr key={speaker.id}>
                <th scope="row">
                  <Data>{nameOf(speaker.id)}</Data>
                </th>
                {addressees.map(({ id, name }) => {
                  const key = `${speaker.id} ${id}`;
                  return (
                    <td key={id}>
                      {id === speaker.id ? (
                        <span aria-hidden="true">·</span>
                      ) : (
                        <input
                          type="text"
                          inputMode="numeric"
                          pattern="\d*"
                          aria-label={t('{{speaker}} to {{addressee}}', {
                            speaker: nameOf(speaker.id),
                            addressee: name,
                          })}
                          value={counts[key] ?? ''}
                          onFocus={(event) => event.target.select()}
                          onChange={({ target }) => {
                            const count = Math.min(mostOfOne, Number(target.value.replace(/\D/g, '')));
                            setCounts(({ [key]: _before, ...others }) =>
                              count > 0 ? { ...others, [key]: count } : others,
                            );
                          }}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
