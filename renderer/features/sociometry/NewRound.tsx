import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { AppLink, Busy, useNavigate } from '../../ui/index.ts';
import { roundAddress, roundsAddress } from './addresses.ts';
import { newRoundForm, type RoundForm } from './round-form.ts';
import { RoundFormView } from './RoundFormView.tsx';
import styles from './sociometry.module.css';

/** A new round, filled in for the members of today and the last session. */
export function NewRound({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const roster = useQuery(core.roster.list.queryOptions({ input: { groupId } })).data;
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } })).data;
  const create = useChange(
    ({ personIds, careTaken, ...fields }: RoundForm) =>
      client.sociometry.create({ groupId, fields, personIds, careTaken }),
    {
      message: () => t('The round is there. Print the form, or enter answers.'),
      onFailure: isSaidAtItsField,
    },
  );
  if (!roster || !sessions) return <Busy lines={8} />;
  const last = sessions.findLast(({ state, date }) => state !== 'cancelled' && date <= today);
  return (
    <div className={styles.page}>
      <div className={styles.headWords}>
        <AppLink href={roundsAddress(groupId)}>{t('All rounds')}</AppLink>
        <h2 className={styles.criterion}>{t('New round')}</h2>
      </div>
      <RoundFormView
        label={t('New round')}
        draftKey={`round:new:${groupId}`}
        initial={newRoundForm(roster, { takenOn: today, sessionId: last?.id ?? null })}
        roster={roster}
        sessions={sessions}
        submitLabel={t('Begin the round')}
        onCancel={() => navigate(roundsAddress(groupId))}
        onSave={async (form) => {
          const { id } = await create.mutateAsync(form);
          navigate(roundAddress(groupId, id, 'answers'));
        }}
      />
    </div>
  );
}

export function isSaidAtItsField({ code }: { code: string }): boolean {
  return code === 'CARE_NOT_TAKEN' || code === 'ROUND_HAS_REJECTIONS';
}
