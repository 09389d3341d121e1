import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, EmptyState, LoadFailure } from '../../ui/index.ts';
import { NoteTable } from './NoteTable.tsx';

/** Every note of a group, and those that are still to be written. */
export function GroupNotes({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const read = useQuery(core.notes.forGroup.queryOptions({ input: { groupId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={8} />;
  const isOpenFirst = search.get('show') === 'open';
  return (
    <NoteTable
      key={String(isOpenFirst)}
      label={t('Notes of this group')}
      lines={read.data}
      isOpenFirst={isOpenFirst}
      empty={
        <EmptyState>
          {t('Notes stand here once a session was held: the group’s, and one of each member who was there.')}
        </EmptyState>
      }
    />
  );
}
