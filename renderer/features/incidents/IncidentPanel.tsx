import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentSummary } from '../../../shared/contract/incidents.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { formatDate } from '../../i18n/format.ts';
import { Busy, Button, LoadFailure, SidePanel } from '../../ui/index.ts';
import { IncidentActions } from './IncidentActions.tsx';
import { IncidentFacts } from './IncidentFacts.tsx';
import styles from './incidents.module.css';
import type { Writing } from './IncidentsTab.tsx';

interface IncidentPanelProps {
  summary: IncidentSummary;
  sessions: readonly Session[];
  today: string;
  onWrite: (writing: Writing) => void;
  onClose: () => void;
}

/** One incident, beside the list. A restricted one stays shut until it is opened by a press of its own. */
export function IncidentPanel({ summary, sessions, today, onWrite, onClose }: IncidentPanelProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [isAsked, setAsked] = useState(!summary.isRestricted);
  const isOpen = isAsked && !names.isHidden;
  // Nothing of it stays in the page: opened again it is read, and noted, again.
  const read = useQuery({
    ...core.incidents.open.queryOptions({ input: { id: summary.id } }),
    enabled: isOpen,
    gcTime: 0,
  });
  const incident = isOpen ? read.data : undefined;
  const session = sessions.find((one) => one.id === summary.sessionId);

  return (
    <SidePanel
      title={t('Incident of {{day}}', { day: formatDate(summary.happenedOn) })}
      onClose={onClose}
      actions={
        incident && <IncidentActions incident={incident} today={today} onWrite={onWrite} onGone={onClose} />
      }
    >
      {names.isHidden ? (
        <p>{t('Names are hidden, so this stays shut. Show names to read it.')}</p>
      ) : !isAsked ? (
        <div className={styles.shut}>
          <Lock aria-hidden="true" className={styles.shutSign} />
          <p>
            {t(
              'This incident is restricted. Open it only where your work needs it; each opening is written into the audit log.',
            )}
          </p>
          <Button kind="primary" onPress={() => setAsked(true)}>
            {t('Open the restricted incident')}
          </Button>
        </div>
      ) : read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : incident ? (
        <IncidentFacts incident={incident} session={session} onWrite={onWrite} />
      ) : (
        <Busy lines={6} />
      )}
    </SidePanel>
  );
}
