import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonDynamics } from '../../../shared/contract/dynamics.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import {
  AppLink,
  Busy,
  Data,
  EmptyState,
  LinkButton,
  LoadFailure,
  PageHeader,
  SelectField,
  useNavigate,
} from '../../ui/index.ts';
import styles from './dynamics.module.css';
import { PersonExchange } from './PersonExchange.tsx';
import { PersonFigures } from './PersonFigures.tsx';
import { PersonSeen } from './PersonSeen.tsx';
import { PersonSessions } from './PersonSessions.tsx';

/** All measures of one person in one of their groups, on one screen. */
export function PersonDynamicsScreen(props: { personId: string; groupId: string | null }) {
  const { personId, groupId } = props;
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery(core.dynamics.person.queryOptions({ input: { personId, groupId } }));
  if (read.isError) {
    const failure = toFailure(read.error);
    if (failure.code === 'NOT_FOUND')
      return (
        <div className={styles.page}>
          <PageHeader title={t('This record is no longer here')} />
          <EmptyState action={<LinkButton href="/people">{t('All people')}</LinkButton>}>
            {t('It may be in the trash, or it was made one with another record.')}
          </EmptyState>
        </div>
      );
    return <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />;
  }
  if (!read.data) return <Busy lines={12} />;
  const { person, group, sessions } = read.data;
  return (
    <div className={styles.page}>
      <PageHeader
        above={
          <AppLink href={`/people/${personId}`}>
            <Data>{names.full(person)}</Data>
          </AppLink>
        }
        title={t('Part in the group')}
        subtitle={group ? <Data>{group.name}</Data> : undefined}
        actions={<GroupChoice dynamics={read.data} />}
      />
      {group === null ? (
        <EmptyState action={<LinkButton href={`/people/${personId}`}>{t('Go to the record')}</LinkButton>}>
          {t('This person is a member of no group, so there is nothing to show of their part in one.')}
        </EmptyState>
      ) : sessions.length === 0 ? (
        <EmptyState
          action={<LinkButton href={`/groups/${group.id}/sessions`}>{t('Go to the sessions')}</LinkButton>}
        >
          {t('The group has held no session while this person was a member.')}
        </EmptyState>
      ) : (
        <>
          <p className={styles.quiet}>
            {t(
              'What was seen in sessions, for whoever leads. It names others, and is no part of the person’s record.',
            )}
          </p>
          <PersonFigures dynamics={read.data} />
          <PersonSessions dynamics={read.data} />
          <div className={styles.halves}>
            <PersonExchange dynamics={read.data} way="to" />
            <PersonExchange dynamics={read.data} way="from" />
            <PersonSeen dynamics={read.data} />
          </div>
        </>
      )}
    </div>
  );
}

function GroupChoice({ dynamics: { person, groups, group } }: { dynamics: PersonDynamics }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  if (groups.length < 2 || group === null) return null;
  return (
    <SelectField
      label={t('Group')}
      value={group.id}
      onChange={(id) => {
        if (id !== null) navigate(`/people/${person.id}/dynamics/${id}`);
      }}
      options={groups.map(({ id, name }) => ({ value: id, label: name, isData: true }))}
    />
  );
}
