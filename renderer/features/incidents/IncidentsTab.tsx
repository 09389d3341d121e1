import { useQuery } from '@tanstack/react-query';
import { NotebookPen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident, IncidentReport, IncidentSummary } from '../../../shared/contract/incidents.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useToday } from '../../data/today.ts';
import { formatDate } from '../../i18n/format.ts';
import { Busy, Button, DataTable, EmptyState, FilterChips, LoadFailure } from '../../ui/index.ts';
import { incidentColumns } from './incident-columns.tsx';
import { IncidentDialog } from './IncidentDialog.tsx';
import styles from './incidents.module.css';
import { IncidentPanel } from './IncidentPanel.tsx';
import { ReportDialog } from './ReportDialog.tsx';

/** What is written beside the list. */
export type Writing =
  | { kind: 'new' }
  | { kind: 'edit'; incident: Incident }
  | { kind: 'report'; incident: Incident; report: IncidentReport | null };

type Standing = 'open' | 'closed';

/** What went wrong in a group, what was done about it, and what is still to be done. */
export function IncidentsTab({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const today = useToday();
  const read = useQuery(core.incidents.list.queryOptions({ input: { groupId } }));
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } }));
  const [shown, setShown] = useState<readonly Standing[]>([]);
  const [openId, setOpenId] = useState<string | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const columns = useMemo(() => incidentColumns(names, t), [names, t]);
  const failed = [read, sessions].find((query) => query.isError);
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!read.data || !sessions.data) return <Busy lines={8} />;

  const all = read.data;
  const standingOfOne = (incident: IncidentSummary): Standing =>
    incident.closedOn === null ? 'open' : 'closed';
  const listed = shown.length === 0 ? all : all.filter((incident) => shown.includes(standingOfOne(incident)));
  const opened = all.find((incident) => incident.id === openId);
  const count = (standing: Standing) => all.filter((one) => standingOfOne(one) === standing).length;
  const add = (
    <Button
      kind="primary"
      icon={<NotebookPen aria-hidden="true" />}
      onPress={() => setWriting({ kind: 'new' })}
    >
      {t('Note an incident')}
    </Button>
  );

  return (
    <div className={styles.page}>
      <p className={styles.intro}>
        {t(
          'What happened, what you did, what comes next. Mezzo weighs no danger and gives no legal advice: that is for you, your supervisor and your local protocol.',
        )}
      </p>
      <div className={styles.beside} data-open={opened !== undefined || undefined}>
        <DataTable
          label={t('Incidents')}
          rows={listed}
          columns={columns}
          rowId={(incident) => incident.id}
          rowName={(incident) => t('Incident of {{day}}', { day: formatDate(incident.happenedOn) })}
          onRowActivate={(incident) => setOpenId(incident.id)}
          filterLabel={t('Find an incident')}
          tools={
            all.length > 0 && (
              <>
                <FilterChips
                  label={t('Standing')}
                  options={[
                    { value: 'open', label: t('Open'), count: count('open') },
                    { value: 'closed', label: t('Closed'), count: count('closed') },
                  ]}
                  value={shown}
                  onChange={(value) =>
                    setShown(value.filter((one): one is Standing => one === 'open' || one === 'closed'))
                  }
                />
                {add}
              </>
            )
          }
          empty={
            all.length === 0 ? (
              <EmptyState action={add}>
                {t(
                  'No incident is noted. A critical moment belongs here: what happened, who was there, what you did.',
                )}
              </EmptyState>
            ) : (
              <EmptyState action={<Button onPress={() => setShown([])}>{t('Show all')}</Button>}>
                {t('No incident stands like this.')}
              </EmptyState>
            )
          }
        />
        {opened && (
          <IncidentPanel
            key={opened.id}
            summary={opened}
            sessions={sessions.data}
            today={today}
            onWrite={setWriting}
            onClose={() => setOpenId(null)}
          />
        )}
      </div>
      {(writing?.kind === 'new' || writing?.kind === 'edit') && (
        <IncidentDialog
          groupId={groupId}
          incident={writing.kind === 'edit' ? writing.incident : null}
          sessions={sessions.data}
          today={today}
          onClose={() => setWriting(null)}
          onSaved={(id) => {
            setWriting(null);
            setOpenId(id);
          }}
        />
      )}
      {writing?.kind === 'report' && (
        <ReportDialog incident={writing.incident} report={writing.report} onClose={() => setWriting(null)} />
      )}
    </div>
  );
}
