import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../shared/contract/incidents.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate } from '../../i18n/format.ts';
import { Busy, Button, Data, DateText, EmptyState, LoadFailure, Sheet, TimeText } from '../../ui/index.ts';
import { NamesHiddenNotice } from './NamesHiddenNotice.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import styles from './record-print.module.css';
import { SheetFooter } from '../../data/SheetFooter.tsx';

/** One incident on paper, asked for by itself. Reading it for that is an opening like any other. */
export function IncidentPrint({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const [isAsked, setAsked] = useState(false);
  const read = useQuery({
    ...core.incidents.open.queryOptions({ input: { id: incidentId } }),
    enabled: isAsked && !names.isHidden,
    gcTime: 0,
  });
  if (names.isHidden) return <NamesHiddenNotice />;
  if (!isAsked)
    return (
      <>
        <h1 className="visually-hidden">{t('Print this incident')}</h1>
        <EmptyState
          action={
            <Button kind="primary" onPress={() => setAsked(true)}>
              {t('Show the paper')}
            </Button>
          }
        >
          {t('An incident is printed one by one. Showing it counts as opening it, in the audit log, too.')}
        </EmptyState>
      </>
    );
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  return <IncidentPaper incident={read.data} />;
}

function IncidentPaper({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const { paper, organisation } = useSettings();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: incident.groupId } })).data;
  const day = formatDate(incident.happenedOn);
  return (
    <PrintFrame
      view="incident"
      objectId={incident.id}
      fileName={t('Incident {{day}}', { day })}
      isWide={false}
      backHref={`/groups/${incident.groupId}/notes/incidents`}
      label={incident.isRestricted ? t('Incident, restricted') : t('Incident')}
    >
      <Sheet
        paper={paper}
        title={t('Incident of {{day}}', { day })}
        subtitle={incident.isRestricted ? t('Restricted') : undefined}
        aside={
          <>
            {organisation && <Data>{organisation}</Data>}
            {organisation && <br />}
            {group && <Data>{group.name}</Data>}
          </>
        }
        footer={<SheetFooter />}
      >
        <div className={styles.record}>
          <Part title={t('Who was involved')} isThere={incident.people.length > 0}>
            <Data className={styles.written}>
              {incident.people.map((person) => fullName(person)).join(', ')}
            </Data>
          </Part>
          <Part title={t('What happened')} isThere>
            <Data className={styles.written}>{incident.what}</Data>
          </Part>
          <Part title={t('Response')} isThere={incident.response !== ''}>
            <Data className={styles.written}>{incident.response}</Data>
          </Part>
          <Part title={t('Follow-up')} isThere={incident.followUp !== ''}>
            <Data className={styles.written}>{incident.followUp}</Data>
          </Part>
          {incident.reports.map((report) => (
            <Part key={report.id} title={t('Report')} isThere>
              <p>
                <Data>{report.agency}</Data>, <DateText date={report.reportedOn} />,{' '}
                <TimeText time={report.reportedAt} />
                {report.reference !== '' && (
                  <>
                    , {t('reference')} <Data>{report.reference}</Data>
                  </>
                )}
              </p>
              <Data className={styles.written}>{report.facts}</Data>
              {report.followUp !== '' && <Data className={styles.written}>{report.followUp}</Data>}
            </Part>
          ))}
          {incident.closedOn !== null && (
            <p>
              {t('Closed on')} <DateText date={incident.closedOn} />
            </p>
          )}
        </div>
      </Sheet>
    </PrintFrame>
  );
}

function Part({ title, isThere, children }: { title: string; isThere: boolean; children: ReactNode }) {
  if (!isThere) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
