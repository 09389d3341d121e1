import { useTranslation } from 'react-i18next';
import { ReportFrame } from '../../../data/report/ReportFrame.tsx';
import { SpanFields, spanText } from '../../../data/report/SpanFields.tsx';
import { EmptyState, LinkButton } from '../../../ui/index.ts';
import { ReportReading } from '../ReportReading.tsx';
import styles from '../reports.module.css';
import { ReportSheet } from '../ReportSheet.tsx';
import { GroupField } from './GroupField.tsx';
import { memberDocument, type MemberPart, memberParts } from './member-document.ts';
import { DoubtfulField, PartsField } from './SummaryFields.tsx';
import { useMemberReport } from './use-member-report.ts';

/** One member's progress, for the file. */
export function MemberProgressScreen({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { names, name, choices, choose, query, report } = useMemberReport('member-progress', personId, {
    from: null,
    to: null,
    parts: memberParts,
  });
  if (!report) return <ReportReading query={query} />;
  if (!report.group) return <NoGroup personId={personId} />;
  const document = memberDocument({ report, name, span: choices, parts: choices.parts, t });
  return (
    <div className={styles.paper}>
      <ReportFrame
        query={query}
        report={document}
        kind="member-progress"
        objectId={personId}
        names={names}
        of={{ kind: 'person', personId, groupId: report.group.id }}
        what={t('Progress report, {{days}}', { days: spanText(choices, t) })}
        backHref={`/people/${personId}`}
        label={
          report.replaced > 0
            ? t('Progress of a member, {{count}} names of others taken out', { count: report.replaced })
            : t('Progress of a member, for the file')
        }
        choices={
          <>
            <GroupField report={report} onChange={(groupId) => choose({ groupId })} />
            <SpanFields span={choices} onChange={choose} />
            <PartsField
              all={memberParts}
              parts={choices.parts}
              nameOf={partName}
              onChange={(parts) => choose({ parts })}
            />
            <DoubtfulField
              doubtful={report.doubtful}
              replacesDoubtful={choices.replacesDoubtful}
              onChange={(replacesDoubtful) => choose({ replacesDoubtful })}
            />
          </>
        }
      >
        <ReportSheet report={document} />
      </ReportFrame>
    </div>
  );

  function partName(part: MemberPart): string {
    switch (part) {
      case 'attendance':
        return t('Attendance and minutes');
      case 'goals':
        return t('Goals');
      case 'measures':
        return t('Measures');
      case 'participation':
        return t('Taking part');
      case 'notes':
        return t('Count of notes');
      case 'next':
        return t('What comes next');
    }
  }
}

/** Somebody who is in no group has no progress in one. */
export function NoGroup({ personId }: { personId: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.screen}>
      <EmptyState action={<LinkButton href={`/people/${personId}`}>{t('Back to the person')}</LinkButton>}>
        {t('They are not a member of any group yet, so there is no progress to report.')}
      </EmptyState>
    </div>
  );
}
