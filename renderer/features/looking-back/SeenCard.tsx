import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Observation } from '../../../shared/contract/acts.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { observationName } from '../../data/observation-words.ts';
import { useChange } from '../../data/query.ts';
import { writeMoment } from '../../data/session-moment.ts';
import {
  AppLink,
  Busy,
  Card,
  Data,
  EmptyState,
  type Hue,
  IconButton,
  LoadFailure,
  Pill,
} from '../../ui/index.ts';
import { AddSeen } from './AddSeen.tsx';
import styles from './looking-back.module.css';

const hueOf: Record<Observation['kind'], Hue> = { role: 'plum', factor: 'teal', tag: 'slate' };

/** Roles seen, therapeutic factors, own tags: those noted live, and those that come back to mind now. */
export function SeenCard({ session }: { session: SessionWithGroup }) {
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery(core.acts.list.queryOptions({ input: { sessionId: session.id, codingId: null } }));
  const tags = useQuery(core.tags.list.queryOptions());
  const remove = useChange((input: { id: string }) => client.acts.removeObservation(input), {
    message: () => t('It is taken away.'),
  });
  const people = new Map(read.data?.participants.map((participant) => [participant.id, participant]));
  const tagOf = new Map(tags.data?.map((tag) => [tag.id, tag.name]));
  const failed = read.isError ? read : tags.isError ? tags : null;

  function nameOf({ kind, code }: Observation): { text: string; isData: boolean } {
    if (kind === 'tag') return { text: tagOf.get(code) ?? t('Former tag'), isData: tagOf.has(code) };
    return { text: observationName(kind, code, t), isData: false };
  }

  return (
    <Card
      title={t('Roles and factors seen')}
      subtitle={t('Behaviour seen in this session, never a label on a person.')}
      isFlush
    >
      {failed ? (
        <LoadFailure
          message={failureMessage(toFailure(failed.error), t)}
          onRetry={() => void failed.refetch()}
        />
      ) : !read.data || !tags.data ? (
        <Busy lines={4} />
      ) : (
        <>
          <AddSeen sessionId={session.id} participants={read.data.participants} tags={tags.data} />
          {read.data.observations.length === 0 ? (
            <EmptyState>{t('Nothing noted yet. What comes back to mind is marked as recalled.')}</EmptyState>
          ) : (
            <ul className={styles.rows}>
              {read.data.observations.map((observation) => {
                const { text, isData } = nameOf(observation);
                const person = observation.personId === null ? null : people.get(observation.personId);
                return (
                  <li key={observation.id} className={styles.row}>
                    <Pill hue={hueOf[observation.kind]}>{isData ? <Data>{text}</Data> : text}</Pill>
                    <span className={styles.grow}>
                      {person ? (
                        <AppLink href={`/people/${person.id}`}>
                          <Data>{names.display(person)}</Data>
                        </AppLink>
                      ) : (
                        t('the group')
                      )}
                      {observation.remark !== '' && (
                        <>
                          {': '}
                          <Data>{observation.remark}</Data>
                        </>
                      )}
                    </span>
                    <span className={styles.note}>
                      {observation.atMs === null ? t('recalled') : writeMoment(observation.atMs)}
                    </span>
                    <IconButton
                      size="small"
                      label={t('Take away: {{what}}', { what: text })}
                      icon={<X aria-hidden="true" />}
                      onPress={() => remove.mutate({ id: observation.id })}
                    />
                  </li>
                );
              })}
            </ul>
          )}
        </>
      )}
    </Card>
  );
}
