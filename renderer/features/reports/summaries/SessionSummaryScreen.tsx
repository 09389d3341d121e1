import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../../data/client.ts';
import { useKeptFigures } from '../../../data/report/kept-figures.ts';
import { namesInReport, useNameChoice } from '../../../data/report/report-names.ts';
import { ReportFrame } from '../../../data/report/ReportFrame.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useReportChoices } from '../../../stores/report-choices.ts';
import { ReportReading } from '../ReportReading.tsx';
import styles from '../reports.module.css';
import { ReportSheet } from '../ReportSheet.tsx';
import { sessionDocument, type SessionPart, sessionParts } from './session-document.ts';
import { DoubtfulField, PartsField } from './SummaryFields.tsx';

const firstParts: readonly SessionPart[] = ['plan', 'dynamics', 'goals', 'measures'];

/** What one session was: as counts, or with its members for the file. */
export function SessionSummaryScreen({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const names = useNameChoice();
  const [choices, choose] = useReportChoices(`session-summary ${sessionId}`, { parts: firstParts });
  const isNamed = choices.parts.includes('members');
  const keepsTexts = isNamed && names.style === 'shown';
  const read = useQuery({
    ...core.summaries.session.queryOptions({ input: { sessionId, isNamed, keepsTexts } }),
    placeholderData: keepPreviousData,
  });
  const report = useKeptFigures(read);
  if (!report) return <ReportReading query={read} />;
  const nameOf = namesInReport(
    names.style,
    report.members.map(({ person }) => person),
  );
  const document = sessionDocument({ report, parts: choices.parts, nameOf, t });
  return (
    <div className={styles.paper}>
      <ReportFrame
        query={read}
        report={document}
        kind="session-summary"
        objectId={sessionId}
        names={isNamed ? names : null}
        of={isNamed ? { kind: 'session', sessionId } : null}
        what={t('Summary of the session on {{day}}', { day: formatDate(report.session.date) })}
        backHref={`/sessions/${sessionId}`}
        label={isNamed ? t('Session summary, with each member') : t('Session summary, nobody named')}
        choices={
          <>
            <PartsField
              all={sessionParts}
              parts={choices.parts}
              nameOf={partName}
              onChange={(parts) => choose({ parts })}
            />
            <DoubtfulField doubtful={report.doubtful} replacesDoubtful={null} />
          </>
        }
      >
        <ReportSheet report={document} />
      </ReportFrame>
    </div>
  );

  function partName(part: SessionPart): string {
    switch (part) {
      case 'plan':
        return t('What was done against the plan');
      case 'dynamics':
        return t('Dynamics');
      case 'goals':
        return t('Goals rated');
      case 'measures':
        return t('Check-ins and scores');
      case 'members':
        return t('Each member, for the file');
    }
  }
}
