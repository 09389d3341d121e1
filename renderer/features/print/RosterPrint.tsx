import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Data, LoadFailure, Sheet } from '../../ui/index.ts';
import { PrintFrame } from './PrintFrame.tsx';
import { RosterTable } from './RosterTable.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import styles from './print.module.css';

/** Who is in the group, who has left, who waits: on paper. */
export function RosterPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const roster = useQuery(core.roster.list.queryOptions({ input: { groupId } }));
  const today = useQuery(core.workspace.status.queryOptions()).data?.today;
  if (group.isError || roster.isError)
    return (
      <LoadFailure
        message={failureMessage(toFailure(group.error ?? roster.error), t)}
        onRetry={() => void Promise.all([group.refetch(), roster.refetch()])}
      />
    );
  if (!group.data || !roster.data || !today) return <Busy lines={12} />;
  return <RosterPaper group={group.data} roster={roster.data} today={today} />;
}

function RosterPaper({
  group,
  roster,
  today,
}: {
  group: Group;
  roster: readonly RosterEntry[];
  today: string;
}) {
  const { t } = useTranslation();
  const { paper, organisation } = useSettings();
  const hasLeft = (entry: RosterEntry) => entry.leftOn !== null && entry.leftOn < today;
  const members = roster.filter((entry) => entry.state === 'member' && !hasLeft(entry));
  const left = roster.filter((entry) => entry.state === 'member' && hasLeft(entry));
  const waiting = roster.filter((entry) => entry.state === 'waiting');
  return (
    <PrintFrame
      view="roster"
      objectId={group.id}
      fileName={t('Roster {{group}}', { group: group.name })}
      isWide={false}
      backHref={`/groups/${group.id}/roster`}
      label={t('Roster, {{count}} members', { count: members.length })}
    >
      <Sheet
        paper={paper}
        title={<Data>{group.name}</Data>}
        subtitle={t('Roster')}
        aside={
          <>
            {organisation && <Data>{organisation}</Data>}
            {organisation && <br />}
            {t('{{count}} members', { count: members.length })}
          </>
        }
        footer={<SheetFooter />}
      >
        <h2 className={styles.section}>{t('Members')}</h2>
        {members.length === 0 ? <p>{t('Nobody is in the group yet.')}</p> : <RosterTable entries={members} />}
        {left.length > 0 && (
          <>
            <h2 className={styles.section}>{t('Left')}</h2>
            <RosterTable entries={left} showsLeaving />
          </>
        )}
        {waiting.length > 0 && (
          <>
            <h2 className={styles.section}>{t('Wait list, in order')}</h2>
            <RosterTable entries={waiting} isWaiting />
          </>
        )}
      </Sheet>
    </PrintFrame>
  );
}
