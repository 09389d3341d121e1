import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { reportSpan } from '../../../shared/domain/report-span.ts';
import { core } from '../../data/client.ts';
import { GroupsField } from '../../data/report/GroupsField.tsx';
import { useKeptFigures } from '../../data/report/kept-figures.ts';
import { namesInReport, useNameChoice } from '../../data/report/report-names.ts';
import { ReportFrame } from '../../data/report/ReportFrame.tsx';
import { canBeAsked, SpanFields, spanText } from '../../data/report/SpanFields.tsx';
import { useSchoolYear } from '../../data/settings.ts';
import { useToday } from '../../data/today.ts';
import { useReportChoices } from '../../stores/report-choices.ts';
import { CheckboxField } from '../../ui/index.ts';
import { attendanceDocument, type AttendancePart, attendanceParts } from './attendance-document.ts';
import { ReportReading } from './ReportReading.tsx';
import styles from './reports.module.css';
import { ReportSheet } from './ReportSheet.tsx';

/** Attendance and minutes by member, group, facilitator and month. */
export function AttendanceReportScreen() {
  const { t } = useTranslation();
  const today = useToday();
  const schoolYear = useSchoolYear();
  const names = useNameChoice();
  const [choices, choose] = useReportChoices('attendance', {
    groupIds: [] as string[],
    ...(reportSpan('school-year', today, schoolYear) as { from: string | null; to: string | null }),
    parts: ['member', 'month'] as AttendancePart[],
  });
  const { groupIds, from, to, parts } = choices;
  const read = useQuery({
    ...core.reports.attendance.queryOptions({ input: { groupIds, from, to } }),
    enabled: canBeAsked(choices),
    placeholderData: keepPreviousData,
  });
  const figures = useKeptFigures(read);
  if (!figures) return <ReportReading query={read} />;
  const nameOf = namesInReport(
    names.style,
    figures.byMember.map(({ person }) => person),
  );
  const report = attendanceDocument({
    report: figures,
    span: choices,
    groupIds,
    parts: attendanceParts.filter((part) => parts.includes(part)),
    nameOf,
    t,
  });
  const metIds = figures.byGroup.map(({ id }) => id).slice(0, 500);
  return (
    <div className={styles.paper}>
      <ReportFrame
        query={read}
        report={report}
        kind="attendance"
        objectId={groupIds.length === 1 ? groupIds[0]! : null}
        names={names}
        of={
          parts.includes('member') && metIds.length > 0
            ? { kind: 'groups', groupIds: metIds, from, to }
            : null
        }
        what={t('Attendance and minutes, {{days}}', { days: spanText(choices, t) })}
        backHref="/reports"
        label={t('Attendance and minutes')}
        choices={
          <>
            <SpanFields span={choices} onChange={choose} />
            <GroupsField groupIds={groupIds} onChange={(ids) => choose({ groupIds: ids })} />
            <fieldset className={styles.parts}>
              <legend>{t('Tables')}</legend>
              {attendanceParts.map((part) => (
                <CheckboxField
                  key={part}
                  label={partName(part)}
                  value={parts.includes(part)}
                  onChange={(isIn) =>
                    choose({ parts: isIn ? [...parts, part] : parts.filter((one) => one !== part) })
                  }
                />
              ))}
            </fieldset>
          </>
        }
      >
        <ReportSheet report={report} />
      </ReportFrame>
    </div>
  );

  function partName(part: AttendancePart): string {
    switch (part) {
      case 'member':
        return t('By member');
      case 'group':
        return t('By group');
      case 'facilitator':
        return t('By facilitator');
      case 'month':
        return t('By month');
    }
  }
}
