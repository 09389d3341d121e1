import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MissingKind, missingKinds } from '../../../shared/contract/reports.ts';
import { core } from '../../data/client.ts';
import { GroupsField } from '../../data/report/GroupsField.tsx';
import { useKeptFigures } from '../../data/report/kept-figures.ts';
import { namesInReport, useNameChoice } from '../../data/report/report-names.ts';
import { ReportFrame } from '../../data/report/ReportFrame.tsx';
import { canBeAsked, SpanFields } from '../../data/report/SpanFields.tsx';
import { useReportChoices } from '../../stores/report-choices.ts';
import { CheckboxField } from '../../ui/index.ts';
import { missingDocument, missingKindName } from './missing-document.ts';
import { ReportReading } from './ReportReading.tsx';
import styles from './reports.module.css';
import { ReportSheet } from './ReportSheet.tsx';

/** What is missing as of today; each line leads to where it is dealt with. */
export function MissingWorkScreen() {
  const { t } = useTranslation();
  const names = useNameChoice();
  const [choices, choose] = useReportChoices('missing-work', {
    groupIds: [] as string[],
    from: null as string | null,
    to: null as string | null,
    kinds: [...missingKinds] as MissingKind[],
    onlyOverdue: false,
  });
  const { groupIds, from, to, kinds } = choices;
  const read = useQuery({
    ...core.reports.missing.queryOptions({ input: { groupIds, from, to } }),
    enabled: canBeAsked(choices),
    placeholderData: keepPreviousData,
  });
  const figures = useKeptFigures(read);
  if (!figures) return <ReportReading query={read} />;
  const { lines, today } = figures;
  const report = missingDocument({
    ...choices,
    lines,
    today,
    span: choices,
    nameOf: namesInReport(
      names.style,
      lines.flatMap(({ person }) => (person ? [person] : [])),
    ),
    t,
  });
  return (
    <div className={styles.paper}>
      <ReportFrame
        query={read}
        report={report}
        kind="missing-work"
        objectId={groupIds.length === 1 ? groupIds[0]! : null}
        names={names}
        of={
          lines.length > 0
            ? {
                kind: 'groups',
                groupIds: [...new Set(lines.map(({ groupId }) => groupId))].slice(0, 500),
                from,
                to,
              }
            : null
        }
        what={t('List of missing work')}
        backHref="/reports"
        label={t('Missing and overdue: on screen each line leads to its place')}
        choices={
          <>
            <GroupsField groupIds={groupIds} onChange={(ids) => choose({ groupIds: ids })} />
            <SpanFields span={choices} onChange={choose} />
            <fieldset className={styles.parts}>
              <legend>{t('What to look for')}</legend>
              {missingKinds.map((kind) => (
                <CheckboxField
                  key={kind}
                  label={missingKindName(kind, t)}
                  value={kinds.includes(kind)}
                  onChange={(isIn) =>
                    choose({ kinds: isIn ? [...kinds, kind] : kinds.filter((one) => one !== kind) })
                  }
                />
              ))}
              <CheckboxField
                label={t('Only what is overdue')}
                value={choices.onlyOverdue}
                onChange={(onlyOverdue) => choose({ onlyOverdue })}
              />
            </fieldset>
          </>
        }
      >
        <ReportSheet report={report} />
      </ReportFrame>
    </div>
  );
}
