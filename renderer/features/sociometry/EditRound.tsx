import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../shared/contract/sociometry.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { AppLink, Busy, Data, LoadFailure, useNavigate } from '../../ui/index.ts';
import { roundAddress } from './addresses.ts';
import { isSaidAtItsField } from './NewRound.tsx';
import { formOf, type RoundForm } from './round-form.ts';
import { RoundFormView } from './RoundFormView.tsx';
import styles from './sociometry.module.css';

/** Corrects what was asked, and who takes part. */
export function EditRound({ groupId, roundId }: { groupId: string; roundId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const read = useQuery(core.sociometry.get.queryOptions({ input: { id: roundId } }));
  const roster = useQuery(core.roster.list.queryOptions({ input: { groupId } })).data;
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } })).data;
  const update = useChange(
    ({ personIds, careTaken, ...fields }: RoundForm) =>
      client.sociometry.update({ id: roundId, fields, personIds, careTaken }),
    { message: () => t('The round is changed.'), onFailure: isSaidAtItsField },
  );
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data || !roster || !sessions) return <Busy lines={8} />;
  const { round } = read.data;
  const back = roundAddress(groupId, roundId);
  return (
    <div className={styles.page}>
      <div className={styles.headWords}>
        <AppLink href={back}>
          <Data>{round.criterion}</Data>
        </AppLink>
        <h2 className={styles.criterion}>{t('Edit the round')}</h2>
      </div>
      <RoundFormView
        label={t('Edit the round')}
        draftKey={`round:${roundId}`}
        initial={formOf(round)}
        roster={roster}
        sessions={sessions}
        answersOf={choicesAround(round)}
        submitLabel={t('Save')}
        onCancel={() => navigate(back)}
        onSave={async (form) => {
          await update.mutateAsync(form);
          navigate(back);
        }}
      />
    </div>
  );
}

/** How many choices there are by and for each. */
function choicesAround({ choices }: Round): Map<string, number> {
  const count = new Map<string, number>();
  for (const { fromId, toId } of choices)
    for (const id of [fromId, toId]) count.set(id, (count.get(id) ?? 0) + 1);
  return count;
}
