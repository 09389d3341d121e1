import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import {
  Busy,
  Button,
  Card,
  Data,
  EmptyState,
  IconButton,
  LinkButton,
  LoadFailure,
  Pill,
} from '../../ui/index.ts';
import { BrokenNormDialog } from './BrokenNormDialog.tsx';
import styles from './looking-back.module.css';

type Seen = { norm: Norm; state: 'kept' | 'broken'; remark: string };

/** The norms that held on the day of the session, each to be noted as kept or broken. */
export function NormsSeenCard({ session }: { session: SessionWithGroup }) {
  const { t } = useTranslation();
  const { groupId } = session;
  const read = useQuery(core.norms.list.queryOptions({ input: { groupId } }));
  const [broken, setBroken] = useState<Norm | null>(null);
  const sight = useChange(
    ({ norm, state, remark }: Seen) =>
      client.norms.sight({ normId: norm.id, sessionId: session.id, seenOn: session.date, state, remark }),
    {
      message: (_, { state }) => (state === 'kept' ? t('Noted as kept.') : t('Noted as broken.')),
      onSuccess: () => setBroken(null),
    },
  );
  const remove = useChange((id: string) => client.norms.removeSighting({ id }), {
    message: () => t('The note is removed.'),
  });
  const holding = read.data?.filter((norm) => holds(norm, session)) ?? [];
  return (
    <Card
      title={t('Norms kept or broken')}
      isFlush
      aside={
        <LinkButton size="small" kind="quiet" href={`/groups/${groupId}/plan/norms`}>
          {t('All norms')}
        </LinkButton>
      }
    >
      {!read.data ? (
        read.isError ? (
          <LoadFailure
            message={failureMessage(toFailure(read.error), t)}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <Busy lines={4} />
        )
      ) : holding.length === 0 ? (
        <EmptyState>{t('No norm of this group held on this day.')}</EmptyState>
      ) : (
        <ul className={styles.rows}>
          {holding.map((norm) => {
            const seen = norm.sightings.filter((sighting) => sighting.sessionId === session.id);
            return (
              <li key={norm.id} className={styles.row}>
                <span className={styles.grow}>
                  <Data>{norm.text}</Data>
                </span>
                <span className={styles.line}>
                  <Button
                    size="small"
                    aria-label={t('“{{norm}}” was kept', { norm: norm.text })}
                    onPress={() => sight.mutate({ norm, state: 'kept', remark: '' })}
                  >
                    {t('Kept')}
                  </Button>
                  <Button
                    size="small"
                    aria-label={t('“{{norm}}” was broken', { norm: norm.text })}
                    onPress={() => setBroken(norm)}
                  >
                    {t('Broken…')}
                  </Button>
                </span>
                {seen.map((sighting) => (
                  <span key={sighting.id} className={`${styles.line} ${styles.seen}`}>
                    <Pill hue={sighting.state === 'kept' ? 'teal' : 'rose'}>
                      {sighting.state === 'kept' ? t('kept') : t('broken')}
                    </Pill>
                    <span className={styles.grow}>
                      <Data>{sighting.remark}</Data>
                    </span>
                    <IconButton
                      size="small"
                      label={t('Remove the note on “{{norm}}”', { norm: norm.text })}
                      icon={<X aria-hidden="true" />}
                      onPress={() => remove.mutate(sighting.id)}
                    />
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      )}
      {broken && (
        <BrokenNormDialog
          norm={broken}
          sessionId={session.id}
          isPending={sight.isPending}
          onSave={(remark) => sight.mutate({ norm: broken, state: 'broken', remark })}
          onClose={() => setBroken(null)}
        />
      )}
    </Card>
  );
}

/** Agreed on by that day and not given up yet; or noted in this session all the same. */
function holds(norm: Norm, session: SessionWithGroup): boolean {
  if (norm.sightings.some((sighting) => sighting.sessionId === session.id)) return true;
  const isAgreed = norm.agreedOn !== null && norm.agreedOn <= session.date;
  return isAgreed && (norm.droppedOn === null || norm.droppedOn > session.date);
}
