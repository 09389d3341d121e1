import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Breakdown, breakdowns } from '../../../shared/contract/reports.ts';
import { reportSpan } from '../../../shared/domain/report-span.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { GroupsField } from '../../data/report/GroupsField.tsx';
import { useKeptFigures } from '../../data/report/kept-figures.ts';
import { ReportFrame } from '../../data/report/ReportFrame.tsx';
import { canBeAsked, SpanFields } from '../../data/report/SpanFields.tsx';
import { useSchoolYear, useSettings } from '../../data/settings.ts';
import { useToday } from '../../data/today.ts';
import { useReportChoices } from '../../stores/report-choices.ts';
import { CheckboxField, NumberField, SelectField } from '../../ui/index.ts';
import { AggregateCautions } from './AggregateCautions.tsx';
import { aggregateDocument } from './aggregate-document.ts';
import { breakdownName } from './aggregate-words.ts';
import { ReportReading } from './ReportReading.tsx';
import styles from './reports.module.css';
import { ReportSheet } from './ReportSheet.tsx';

/** Numbers for a principal or a funder: over any choice of groups and days, with nobody named. */
export function AggregateScreen() {
  const { t } = useTranslation();
  const today = useToday();
  const schoolYear = useSchoolYear();
  const { smallestCount } = useSettings();
  const [choices, choose] = useReportChoices('numbers', {
    groupIds: [] as string[],
    ...(reportSpan('school-year', today, schoolYear) as { from: string | null; to: string | null }),
    breakdown: 'none' as Breakdown,
    namesGroups: false,
  });
  const { groupIds, from, to, breakdown, namesGroups } = choices;
  const read = useQuery({
    ...core.reports.aggregate.queryOptions({ input: { groupIds, from, to, breakdown } }),
    enabled: canBeAsked(choices),
    placeholderData: keepPreviousData,
  });
  const saveThreshold = useChange((least: number) => client.settings.update({ smallestCount: least }), {
    message: () => t('The setting is saved.'),
  });
  const figures = useKeptFigures(read);
  if (!figures) return <ReportReading query={read} />;
  const report = aggregateDocument({ report: figures, span: choices, namesGroups, t });
  return (
    <div className={styles.paper}>
      <ReportFrame
        query={read}
        report={report}
        kind="aggregate"
        objectId={null}
        names={null}
        of={null}
        scope={{ groupIds, from, to, breakdown }}
        what={t('Group work in numbers')}
        backHref="/reports"
        label={t('Numbers for a principal or funder: nobody is named')}
        choices={
          <>
            <SpanFields span={choices} onChange={choose} />
            <GroupsField groupIds={groupIds} onChange={(ids) => choose({ groupIds: ids })} />
            <SelectField
              label={t('Broken down')}
              value={breakdown}
              onChange={(value) => choose({ breakdown: breakdowns.find((one) => one === value) ?? 'none' })}
              options={breakdowns.map((value) => ({ value, label: breakdownName(value, t) }))}
            />
            {breakdown === 'group' && (
              <CheckboxField
                label={t('Groups by their names')}
                description={t('A name often tells what a group is about. Without, groups have numbers.')}
                value={namesGroups}
                onChange={(isNamed) => choose({ namesGroups: isNamed })}
              />
            )}
            <NumberField
              label={t('Hide counts under')}
              description={t('For every report of this kind. 10 is usual.')}
              least={3}
              most={50}
              value={smallestCount}
              onChange={(least) => {
                if (least !== null && least !== smallestCount) saveThreshold.mutate(least);
              }}
            />
            <AggregateCautions scope={{ groupIds, from, to, breakdown }} />
          </>
        }
      >
        <ReportSheet report={report} />
      </ReportFrame>
    </div>
  );
}
