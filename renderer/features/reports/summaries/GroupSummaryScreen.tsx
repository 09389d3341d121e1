import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../../data/client.ts';
import { useKeptFigures } from '../../../data/report/kept-figures.ts';
import { namesInReport, useNameChoice } from '../../../data/report/report-names.ts';
import { ReportFrame } from '../../../data/report/ReportFrame.tsx';
import { canBeAsked, SpanFields, spanText } from '../../../data/report/SpanFields.tsx';
import { useReportChoices } from '../../../stores/report-choices.ts';
import { ReportReading } from '../ReportReading.tsx';
import styles from '../reports.module.css';
import { ReportSheet } from '../ReportSheet.tsx';
import { groupDocument, type GroupPart, groupParts } from './group-document.ts';
import { DoubtfulField, PartsField } from './SummaryFields.tsx';

const firstParts: readonly GroupPart[] = groupParts.filter((part) => part !== 'members');

/** What a group was and did: as counts, or with its members for the file. */
export function GroupSummaryScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const names = useNameChoice();
  const [choices, choose] = useReportChoices(`group-summary ${groupId}`, {
    from: null as string | null,
    to: null as string | null,
    parts: firstParts,
  });
  const { from, to, parts } = choices;
  const isNamed = parts.includes('members');
  const keepsTexts = isNamed && names.style === 'shown';
  const read = useQuery({
    ...core.summaries.group.queryOptions({ input: { groupId, from, to, isNamed, keepsTexts } }),
    enabled: canBeAsked(choices),
    placeholderData: keepPreviousData,
  });
  const report = useKeptFigures(read);
  if (!report) return <ReportReading query={read} />;
  const nameOf = namesInReport(
    names.style,
    report.members.map(({ person }) => person),
  );
  const document = groupDocument({ report, span: choices, parts, nameOf, t });
  return (
    <div className={styles.paper}>
      <ReportFrame
        query={read}
        report={document}
        kind="group-summary"
        objectId={groupId}
        names={isNamed ? names : null}
        of={isNamed ? { kind: 'group', groupId, from, to } : null}
        what={t('Group summary, {{days}}', { days: spanText(choices, t) })}
        backHref={`/groups/${groupId}`}
        label={isNamed ? t('Group summary, with each member') : t('Group summary, nobody named')}
        choices={
          <>
            <SpanFields span={choices} onChange={choose} />
            <PartsField
              all={groupParts}
              parts={parts}
              nameOf={partName}
              onChange={(chosen) => choose({ parts: chosen })}
            />
            <DoubtfulField doubtful={report.doubtful} replacesDoubtful={null} />
          </>
        }
      >
        <ReportSheet report={document} />
      </ReportFrame>
    </div>
  );

  function partName(part: GroupPart): string {
    switch (part) {
      case 'plan':
        return t('Plan');
      case 'sessions':
        return t('Sessions');
      case 'stages':
        return t('Stages');
      case 'dynamics':
        return t('Dynamics');
      case 'goals':
        return t('Goals');
      case 'measures':
        return t('Measures');
      case 'ending':
        return t('Ending');
      case 'members':
        return t('Each member, for the file');
    }
  }
}
