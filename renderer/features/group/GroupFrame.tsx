import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { groupKindWords, groupStatusWords, opennessWords } from '../../data/group-words.ts';
import { HeldSince } from '../../data/HeldSince.tsx';
import { formatTime, formatWeekday } from '../../i18n/format.ts';
import {
  AppLink,
  Busy,
  Data,
  EmptyState,
  LinkButton,
  LoadFailure,
  PageHeader,
  TabsNav,
  Term,
} from '../../ui/index.ts';
import { GroupActions } from './GroupActions.tsx';
import styles from './group.module.css';

interface GroupFrameProps {
  groupId: string;
  tab: 'overview' | 'plan' | 'roster' | 'sessions' | 'dynamics' | 'goals' | 'notes';
  /** A page of one thing of the group, with a head and acts of its own: the group's head is its name alone. */
  isDeep?: boolean;
  children: ReactNode;
}

/** The head that all pages of a group share: what it is, how far it is, and the way between its pages. */
export function GroupFrame({ groupId, tab, isDeep = false, children }: GroupFrameProps) {
  const { t } = useTranslation();
  const read = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const group = read.data;
  const failure = read.isError ? toFailure(read.error) : null;

  if (failure?.code === 'NOT_FOUND') return <GroupIsGone />;
  if (!group) {
    return failure ? (
      <LoadFailure message={failureMessage(failure, t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  const base = `/groups/${groupId}`;
  const tabs = [
    { id: 'overview', href: base, label: t('Overview') },
    { id: 'plan', href: `${base}/plan`, label: t('Plan') },
    { id: 'roster', href: `${base}/roster`, label: t('Roster') },
    { id: 'sessions', href: `${base}/sessions`, label: t('Sessions') },
    { id: 'dynamics', href: `${base}/dynamics`, label: t('Dynamics') },
    { id: 'goals', href: `${base}/goals`, label: t('Goals') },
    { id: 'notes', href: `${base}/notes`, label: t('Notes') },
  ];
  return (
    <div className={styles.frame}>
      <PageHeader
        above={<AppLink href="/groups">{t('Groups')}</AppLink>}
        hue={group.colour}
        title={<Data>{group.name}</Data>}
        {...(isDeep ? {} : { subtitle: <Facts group={group} />, actions: <GroupActions group={group} /> })}
      />
      <TabsNav
        label={t('Pages of this group')}
        tabs={tabs}
        current={tabs.find((candidate) => candidate.id === tab)?.href ?? base}
      />
      {children}
    </div>
  );
}

/** One line that tells the group from the others: kind, entry, day, progress, place. */
function Facts({ group }: { group: Group }) {
  const { t } = useTranslation();
  const kind = groupKindWords(group.kind, t);
  const openness = opennessWords(group.openness, t);
  const all = group.held + group.planned;
  return (
    <span className={styles.facts}>
      <span>
        <Term meaning={kind.meaning}>{kind.name}</Term>
      </span>
      <span>
        <Term meaning={openness.meaning}>{openness.name}</Term>
      </span>
      {group.status !== 'active' && <span>{groupStatusWords(group.status, t).name}</span>}
      {group.weekday !== null && (
        <span>
          {group.startTime === null
            ? t('{{weekday}}, no fixed time', { weekday: formatWeekday(group.weekday) })
            : t('{{weekday}} at {{time}}', {
                weekday: formatWeekday(group.weekday),
                time: formatTime(group.startTime),
              })}
        </span>
      )}
      <span>
        {all === 0 ? t('no session planned') : t('{{held}} of {{all}} held', { held: group.held, all })}
      </span>
      {group.place !== '' && (
        <span>
          <Data>{group.place}</Data>
        </span>
      )}
      <HeldSince kind="group" id={group.id} />
    </span>
  );
}

function GroupIsGone() {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <PageHeader title={t('This group is no longer here')} />
      <EmptyState action={<LinkButton href="/groups">{t('All groups')}</LinkButton>}>
        {t('It may be in the trash, from where it can be restored with everything in it.')}
      </EmptyState>
    </div>
  );
}
