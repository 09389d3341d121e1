import { useTranslation } from 'react-i18next';
import { ReportFrame } from '../../../data/report/ReportFrame.tsx';
import { SpanFields, spanText } from '../../../data/report/SpanFields.tsx';
import { ReportReading } from '../ReportReading.tsx';
import styles from '../reports.module.css';
import { ReportSheet } from '../ReportSheet.tsx';
import { familyDocument, type FamilyPart, familyParts } from './family-document.ts';
import { FamilyLinesFields } from './FamilyLines.tsx';
import { GroupField } from './GroupField.tsx';
import { NoGroup } from './MemberProgressScreen.tsx';
import { DoubtfulField, PartsField } from './SummaryFields.tsx';
import { useFamilyLines } from './use-family-lines.ts';
import { useMemberReport } from './use-member-report.ts';

/** Answers that a member gave of themselves are theirs: they go to a family only where somebody chooses so. */
const firstParts: readonly FamilyPart[] = ['attendance', 'seen', 'goals', 'next'];

type Reading = ReturnType<typeof useMemberReport<FamilyPart>>;

/** One member's progress in plain words, for their family. */
export function FamilyProgressScreen({ personId }: { personId: string }) {
  const reading = useMemberReport<FamilyPart>('family-progress', personId, {
    from: null,
    to: null,
    parts: firstParts,
  });
  const { query, report } = reading;
  if (!report) return <ReportReading query={query} />;
  if (!report.group) return <NoGroup personId={personId} />;
  return <FamilyPaper key={report.group.id} reading={{ ...reading, report }} groupId={report.group.id} />;
}

interface FamilyPaperProps {
  reading: Reading & { report: NonNullable<Reading['report']> };
  groupId: string;
}

function FamilyPaper({ reading, groupId }: FamilyPaperProps) {
  const { t } = useTranslation();
  const { names, name, firstName, choices, choose, guarding, query, report } = reading;
  const own = useFamilyLines(guarding, groupId);
  const { personId } = guarding;
  const document = familyDocument({
    report,
    name: firstName,
    fullName: name,
    span: choices,
    parts: choices.parts,
    lines: own.lines,
    t,
  });
  return (
    <div className={styles.paper} aria-busy={!own.isSettled}>
      <ReportFrame
        query={query}
        report={document}
        kind="family-progress"
        objectId={personId}
        names={names}
        of={{ kind: 'person', personId, groupId }}
        what={t('Progress report for the family, {{days}}', { days: spanText(choices, t) })}
        backHref={`/people/${personId}`}
        label={t('Progress of a member, for the family')}
        choices={
          <>
            {names.isForced ? (
              <p className={styles.wide}>
                {t('Names are hidden on this screen; show them to change your own words.')}
              </p>
            ) : (
              <FamilyLinesFields
                form={own.form}
                replaced={own.replaced}
                isRestored={own.draft.isRestored}
                onDiscard={() => void own.draft.discard()}
              />
            )}
            <GroupField report={report} onChange={(id) => choose({ groupId: id })} />
            <SpanFields span={choices} onChange={choose} />
            <PartsField
              all={familyParts}
              parts={choices.parts}
              nameOf={partName}
              onChange={(parts) => choose({ parts })}
            />
            <DoubtfulField
              doubtful={[...new Set([...report.doubtful, ...own.doubtful])]}
              replacesDoubtful={choices.replacesDoubtful}
              onChange={(replacesDoubtful) => choose({ replacesDoubtful })}
            />
          </>
        }
      >
        <ReportSheet report={document} isForFile={false} />
      </ReportFrame>
    </div>
  );

  function partName(part: FamilyPart): string {
    switch (part) {
      case 'attendance':
        return t('How often they came');
      case 'seen':
        return t('What was seen of them');
      case 'goals':
        return t('Goals');
      case 'measures':
        return t('Scores over time, their own answers among them');
      case 'next':
        return t('What comes next');
    }
  }
}
