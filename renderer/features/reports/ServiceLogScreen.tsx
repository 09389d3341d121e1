import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ListPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { reportSpan } from '../../../shared/domain/report-span.ts';
import { core } from '../../data/client.ts';
import { useKeptFigures } from '../../data/report/kept-figures.ts';
import { ReportFrame } from '../../data/report/ReportFrame.tsx';
import { canBeAsked, SpanFields } from '../../data/report/SpanFields.tsx';
import { useToday } from '../../data/today.ts';
import { useReportChoices } from '../../stores/report-choices.ts';
import { CheckboxField, EmptyState, LinkButton, SelectField } from '../../ui/index.ts';
import { ReportReading } from './ReportReading.tsx';
import styles from './reports.module.css';
import { ReportSheet } from './ReportSheet.tsx';
import { serviceDocument } from './service-document.ts';

/** What a facilitator did: sessions led, notes signed, other work. */
export function ServiceLogScreen() {
  const { t } = useTranslation();
  const today = useToday();
  const [choices, choose] = useReportChoices('service-log', {
    facilitatorId: null as string | null,
    hasRemarks: true,
    ...(reportSpan('this-month', today) as { from: string | null; to: string | null }),
  });
  const facilitators = useQuery(core.facilitators.list.queryOptions());
  const facilitatorId =
    facilitators.data?.find(({ id }) => id === choices.facilitatorId)?.id ??
    facilitators.data?.find(({ isOwner }) => isOwner)?.id ??
    facilitators.data?.[0]?.id ??
    null;
  const { from, to } = choices;
  const read = useQuery({
    ...core.reports.serviceLog.queryOptions({ input: { facilitatorId: facilitatorId ?? '', from, to } }),
    enabled: facilitatorId !== null && canBeAsked(choices),
    placeholderData: keepPreviousData,
  });
  const figures = useKeptFigures(read);
  if (!facilitators.data) return <ReportReading query={facilitators} />;
  if (facilitatorId === null)
    return (
      <div className={styles.screen}>
        <EmptyState action={<LinkButton href="/settings/facilitators">{t('Add a facilitator')}</LinkButton>}>
          {t('There is no facilitator yet whose work could be listed.')}
        </EmptyState>
      </div>
    );
  if (!figures) return <ReportReading query={read} />;
  const report = serviceDocument(figures, choices, t);
  return (
    <div className={styles.paper}>
      <ReportFrame
        query={read}
        report={report}
        kind="service-log"
        objectId={null}
        names={null}
        of={null}
        what={t('Service log')}
        backHref="/reports"
        label={
          choices.hasRemarks
            ? t('Service log: no member is named in it but in remarks of your own')
            : t('Service log: nobody but facilitators is named in it')
        }
        choices={
          <>
            <SelectField
              label={t('Facilitator')}
              value={facilitatorId}
              onChange={(id) => choose({ facilitatorId: id })}
              options={facilitators.data.map(({ id, name }) => ({ value: id, label: name, isData: true }))}
            />
            <SpanFields span={choices} onChange={choose} />
            <CheckboxField
              label={t('Remarks')}
              description={t(
                'As you wrote them. Leave them out where one names somebody and the log leaves the agency.',
              )}
              value={choices.hasRemarks}
              onChange={(hasRemarks) => choose({ hasRemarks })}
            />
            <div className={styles.wide}>
              <LinkButton href="/reports/service-log/work" icon={<ListPlus aria-hidden="true" />}>
                {t('Enter other work')}
              </LinkButton>
            </div>
          </>
        }
      >
        <ReportSheet report={report} />
      </ReportFrame>
    </div>
  );
}
