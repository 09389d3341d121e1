import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { AppLink, Busy, Data, LoadFailure, PageHeader } from '../../ui/index.ts';
import styles from './notes.module.css';
import { PersonNotes } from './PersonNotes.tsx';

interface RecordScreenProps {
  personId: string;
  /** What can be done with the whole record: print it, make a file of it. */
  actions?: ReactNode;
}

/** One member's record of individual notes; it names no other member. */
export function RecordScreen({ personId, actions }: RecordScreenProps) {
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery(core.people.get.queryOptions({ input: { id: personId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={8} />;
  return (
    <div className={styles.screen}>
      <PageHeader
        above={
          <AppLink href={`/people/${personId}`}>
            <Data>{names.display(read.data)}</Data>
          </AppLink>
        }
        title={t('Record of individual notes')}
        actions={actions}
      />
      <PersonNotes personId={personId} />
    </div>
  );
}
