import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Target } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voice } from '../../../../shared/contract/goals.ts';
import { core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { useNames } from '../../../data/names.ts';
import { AppLink, Busy, Data, EmptyState, LinkButton, LoadFailure, PageHeader } from '../../../ui/index.ts';
import { GoalsInGroup } from './GoalsInGroup.tsx';
import styles from './person-goals.module.css';

/** One person's own goals in each of their groups: scales, ratings, earlier wordings, and the score over time. */
export function PersonGoalsScreen({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const [voice, setVoice] = useState<Voice>({ rater: 'facilitator', raterName: null });
  const person = useQuery(core.people.get.queryOptions({ input: { id: personId } }));
  const read = useQuery({
    ...core.goals.listForPerson.queryOptions({ input: { personId, voice } }),
    placeholderData: keepPreviousData,
  });
  const failed = [person, read].find((query) => query.isError);
  if (failed) {
    const failure = toFailure(failed.error);
    if (failure.code === 'NOT_FOUND')
      return (
        <div className={styles.page}>
          <PageHeader title={t('This record is no longer here')} />
          <EmptyState action={<LinkButton href="/people">{t('All people')}</LinkButton>}>
            {t('It may be in the trash, or it was made one with another record.')}
          </EmptyState>
        </div>
      );
    return <LoadFailure message={failureMessage(failure, t)} onRetry={() => void failed.refetch()} />;
  }
  if (!person.data || !read.data) return <Busy lines={12} />;
  const groupId = person.data.memberships.find(({ state }) => state === 'member')?.groupId;
  return (
    <div className={styles.page}>
      <PageHeader
        above={
          <AppLink href={`/people/${personId}`}>
            <Data>{names.full(person.data)}</Data>
          </AppLink>
        }
        title={t('Own goals')}
      />
      {read.data.length === 0 ? (
        <EmptyState
          icon={<Target />}
          action={
            <LinkButton
              kind="primary"
              href={groupId === undefined ? `/people/${personId}` : `/groups/${groupId}/goals`}
            >
              {groupId === undefined ? t('Go to the record') : t('Write goals')}
            </LinkButton>
          }
        >
          {t('No goal of their own is written yet. Goals belong to a group that the person is in.')}
        </EmptyState>
      ) : (
        read.data.map((inGroup) => (
          <GoalsInGroup
            key={inGroup.groupId}
            personId={personId}
            name={names.display(person.data)}
            inGroup={inGroup}
            onVoice={setVoice}
          />
        ))
      )}
    </div>
  );
}
