import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { HeldSince } from '../../data/HeldSince.tsx';
import { useNames } from '../../data/names.ts';
import { useToday } from '../../data/today.ts';
import {
  AppLink,
  Busy,
  Data,
  DateText,
  EmptyState,
  LinkButton,
  LoadFailure,
  PageHeader,
} from '../../ui/index.ts';
import { DetailsCard, GuardiansCard } from './DetailsCards.tsx';
import { Memberships } from './Memberships.tsx';
import { PersonActions } from './PersonActions.tsx';
import styles from './person.module.css';
import { PlannedAbsencesCard } from './PlannedAbsencesCard.tsx';

/**
 * One person's own record and history. Nothing here names another member. `children` are cards of other features.
 */
export function PersonScreen({ personId, children }: { personId: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  const read = useQuery(core.people.get.queryOptions({ input: { id: personId } }));
  const person = read.data;
  const failure = read.isError ? toFailure(read.error) : null;

  if (failure?.code === 'NOT_FOUND') return <PersonIsGone />;
  if (!person) {
    return failure ? (
      <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/people">{t('People')}</AppLink>}
        title={<Data>{names.full(person)}</Data>}
        subtitle={<Facts person={person} />}
        actions={<PersonActions person={person} />}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Memberships person={person} today={today} />
          <PlannedAbsencesCard person={person} today={today} />
          {children}
        </div>
        <div className={styles.column}>
          <DetailsCard person={person} />
          <GuardiansCard person={person} />
        </div>
      </div>
    </div>
  );
}

/** What tells this person from another of the same name. */
function Facts({ person }: { person: Person }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <span className={styles.facts}>
      {person.pronouns !== '' && (
        <span>
          <Data>{person.pronouns}</Data>
        </span>
      )}
      {person.grade !== '' && (
        <span>
          {t('grade')} <Data>{person.grade}</Data>
        </span>
      )}
      {person.birthDate !== null && !names.isHidden && (
        <span>
          {t('born')} <DateText date={person.birthDate} />
        </span>
      )}
      {person.identifier !== '' && !names.isHidden && (
        <span>
          {t('identifier')} <Data>{person.identifier}</Data>
        </span>
      )}
      <HeldSince kind="person" id={person.id} />
    </span>
  );
}

function PersonIsGone() {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <PageHeader title={t('This record is no longer here')} />
      <EmptyState action={<LinkButton href="/people">{t('All people')}</LinkButton>}>
        {t('It may be in the trash, or it was made one with another record.')}
      </EmptyState>
    </div>
  );
}
