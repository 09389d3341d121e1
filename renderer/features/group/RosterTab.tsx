import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useKeptApart } from '../../data/separations.ts';
import { useToday } from '../../data/today.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { Banner, Busy, Button, Data, LoadFailure } from '../../ui/index.ts';
import { AddPeopleDialog } from './AddPeopleDialog.tsx';
import styles from './group.module.css';
import { LeftTable } from './LeftTable.tsx';
import { MembersTable } from './MembersTable.tsx';
import { type RosterAct, RosterActDialog } from './RosterActDialog.tsx';
import { splitRoster } from './roster-spans.ts';
import { useRosterChanges } from './use-roster-changes.ts';
import { WaitList } from './WaitList.tsx';

/** Who is in the group, who waits, who has left; and every way in and out. */
export function RosterTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const roster = useQuery(core.roster.list.queryOptions({ input: { groupId } }));
  const names = useNames();
  const [isAdding, setAdding] = useState(false);
  const [act, setAct] = useState<RosterAct | null>(null);
  const changes = useRosterChanges(groupId);
  const hasEnded = group.data?.status === 'ended' || group.data?.status === 'archived';
  // Of a group that has ended the roster is that of its last day.
  const day = hasEnded ? (group.data?.endsOn ?? today) : today;
  const parts = useMemo(() => splitRoster(roster.data ?? [], day), [roster.data, day]);

  const memberIds = parts.members.map((entry) => entry.person.id);
  const apart = useKeptApart(memberIds, memberIds);

  if (!roster.data) {
    return roster.isError ? (
      <LoadFailure
        message={failureMessage(toFailure(roster.error), t)}
        onRetry={() => void roster.refetch()}
      />
    ) : (
      <Busy lines={8} />
    );
  }
  const capacity = group.data?.capacity ?? null;
  const addPeople = hasEnded ? undefined : (
    <Button kind="primary" icon={<UserPlus aria-hidden="true" />} onPress={() => setAdding(true)}>
      {t('Add people')}
    </Button>
  );

  return (
    <div className={styles.page}>
      {hasEnded && (
        <Banner kind="info">
          {t('This group has ended. Its members are those of its last day, {{day}}.', {
            day: formatDate(day),
          })}
          {parts.waiting.length > 0 && (
            <>
              {' '}
              {t('Still on the wait list:')}{' '}
              <Data>{formatList(parts.waiting.map(({ person }) => names.display(person)))}</Data>
            </>
          )}
        </Banner>
      )}
      {capacity !== null && parts.members.length > capacity && (
        <Banner kind="warning">
          {t('{{count}} members, planned for {{capacity}}. That is allowed: a capacity is a reminder.', {
            count: parts.members.length,
            capacity,
          })}
        </Banner>
      )}
      {apart.length > 0 && (
        <Banner kind="warning" title={t('Noted as not to be placed together')}>
          <ul>
            {apart.map(({ id, words }) => (
              <li key={id}>
                <Data>{words}</Data>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <MembersTable
        members={parts.members}
        today={day}
        addPeople={addPeople}
        onAct={setAct}
        onRemove={changes.remove}
      />
      {parts.waiting.length > 0 && !hasEnded && (
        <WaitList groupId={groupId} waiting={parts.waiting} onAct={setAct} onRemove={changes.remove} />
      )}
      {parts.left.length > 0 && (
        <LeftTable
          left={parts.left}
          presentIds={new Set([...parts.members, ...parts.waiting].map((entry) => entry.person.id))}
          onAct={setAct}
          onRemove={changes.remove}
        />
      )}
      {isAdding && (
        <AddPeopleDialog
          groupId={groupId}
          entries={roster.data}
          startsOn={group.data?.startsOn ?? null}
          capacity={capacity}
          onClose={() => setAdding(false)}
        />
      )}
      {act && <RosterActDialog groupId={groupId} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}
