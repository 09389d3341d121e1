import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  type Incident,
  type IncidentReport,
  type IncidentReportFields,
  incidentReportFields,
} from '../../../shared/contract/incidents.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import { Button, Dialog, FormLayout } from '../../ui/index.ts';
import styles from './incidents.module.css';
import { ProtocolAside } from './ProtocolAside.tsx';
import { ReportFields } from './ReportFields.tsx';

interface ReportDialogProps {
  incident: Incident;
  /** Null notes a new one. */
  report: IncidentReport | null;
  onClose: () => void;
}

/** A report that was made, with the local protocol at hand. */
export function ReportDialog({ incident, report, onClose }: ReportDialogProps) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const form = useForm<IncidentReportFields>({
    resolver: zodResolver(incidentReportFields),
    defaultValues: report ? fieldsOf(report) : beginning(timeZone),
  });
  const draft = useDraft(report ? `report ${report.id}` : `report of ${incident.id}`, form);
  const save = useChange<IncidentReportFields, { undoStep: number | null }>(
    (fields) =>
      report
        ? client.incidents.updateReport({ id: report.id, fields })
        : client.incidents.addReport({ incidentId: incident.id, fields }),
    {
      message: () => t('The report is noted.'),
      onSuccess: () => void draft.clear().then(onClose),
      onFailure: (failure) => {
        if (failure.code !== 'DAY_TO_COME') return false;
        form.setError('reportedOn', { type: 'custom', message: failureMessage(failure, t) });
        return true;
      },
    },
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={report ? t('Change the report') : t('Note a report')}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="incident-report" isPending={save.isPending}>
            {t('Save the report')}
          </Button>
        </>
      }
    >
      <div className={styles.withProtocol}>
        <FormLayout
          id="incident-report"
          onSubmit={(event) => void form.handleSubmit((fields) => save.mutate(fields))(event)}
        >
          {draft.isRestored && (
            <p className={styles.draft} role="status">
              <span>{t('What you had begun to write is here again.')}</span>
              <Button kind="quiet" size="small" onPress={() => void draft.discard()}>
                {t('Begin anew')}
              </Button>
            </p>
          )}
          <ReportFields form={form} />
        </FormLayout>
        <ProtocolAside />
      </div>
    </Dialog>
  );
}

function fieldsOf({ id: _id, ...fields }: IncidentReport): IncidentReportFields {
  return fields;
}

/** A call is noted while it is made, or right after it. */
function beginning(timeZone: string): IncidentReportFields {
  const { date, time } = wallClock(new Date(), timeZone);
  return { reportedOn: date, reportedAt: time, agency: '', reference: '', facts: '', followUp: '' };
}
