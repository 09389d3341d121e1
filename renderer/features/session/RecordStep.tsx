import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import { AttendanceCard } from './AttendanceCard.tsx';
import { GuestsCard } from './GuestsCard.tsx';
import { RecordPages } from './RecordPages.tsx';
import styles from './Session.module.css';
import { SessionDetails } from './SessionDetails.tsx';

/** The last step of a session, on its first page: who was there, and when and where it was. */
export function RecordStep({ sessionId }: { sessionId: string }) {
  return (
    <RecordPages sessionId={sessionId} page="attendance">
      <WhoWasThere sessionId={sessionId} />
    </RecordPages>
  );
}

function WhoWasThere({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.attendance.session.queryOptions({ input: { sessionId } }));
  const list = read.data;
  if (!list) {
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  const { session } = list;
  return (
    <div key={session.groupId} className={styles.columns}>
      <AttendanceCard list={list} />
      <div className={styles.side}>
        <SessionDetails session={session} />
        {session.state !== 'cancelled' && <GuestsCard sessionId={session.id} guests={list.guests} />}
      </div>
    </div>
  );
}
