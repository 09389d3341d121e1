import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { ReportPaper } from '../../charts/report/ReportPaper.tsx';
import { useSettings } from '../../data/settings.ts';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { Data } from '../../ui/index.ts';

/**
 * A report on the paper of the workspace, with the agency at its head and at its foot who printed it; of what stays in
 * the file also where the audit log stood.
 */
export function ReportSheet({ report, isForFile = true }: { report: ReportDocument; isForFile?: boolean }) {
  const { paper, organisation } = useSettings();
  return (
    <ReportPaper
      report={report}
      paper={paper}
      aside={organisation && <Data>{organisation}</Data>}
      footer={<SheetFooter hasAuditLine={isForFile} />}
    />
  );
}
