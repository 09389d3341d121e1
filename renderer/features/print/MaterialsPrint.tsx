import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, startOfWeek } from '../../../shared/domain/local-time.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  Busy,
  CheckboxField,
  Data,
  DateRangeText,
  DateText,
  LinkButton,
  LoadFailure,
  Sheet,
  TimeText,
} from '../../ui/index.ts';
import styles from './agenda-print.module.css';
import { PrintFrame } from './PrintFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';

/** Everything that the agendas of a week need, to tick off while packing. `date` is any day of the week. */
export function MaterialsPrint({ date }: { date: string }) {
  const { t } = useTranslation();
  const { paper, weekStart } = useSettings();
  const [isByName, setByName] = useState(false);
  const from = startOfWeek(date, weekStart);
  const to = addDays(from, 6);
  const read = useQuery(core.agendas.materials.queryOptions({ input: { from, to, groupId: null } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const listed = isByName
    ? read.data.toSorted((one, other) => one.material.localeCompare(other.material))
    : read.data;
  return (
    <PrintFrame
      view="materials"
      objectId={null}
      fileName={t('Materials, week of {{day}}', { day: formatDate(from) })}
      isWide={false}
      backHref="/"
      label={t('{{count}} things to have at hand', { count: read.data.length })}
      tools={
        <>
          <CheckboxField label={t('From A to Z')} value={isByName} onChange={setByName} />
          <LinkButton href={`/print/week/${addDays(from, -7)}/materials`}>{t('Week before')}</LinkButton>
          <LinkButton href={`/print/week/${addDays(from, 7)}/materials`}>{t('Week after')}</LinkButton>
        </>
      }
    >
      <Sheet
        paper={paper}
        title={t('Materials of the week')}
        subtitle={<DateRangeText first={from} last={to} />}
        footer={<SheetFooter hasAuditLine={false} />}
      >
        {read.data.length === 0 ? (
          <p>
            {t('No agenda of this week needs anything. Materials are written at the blocks of an agenda.')}
          </p>
        ) : (
          <table className={styles.materials}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('At hand')}</span>
                </th>
                <th scope="col">{t('Material')}</th>
                <th scope="col">{t('For')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map(({ material, uses }) => (
                <tr key={material}>
                  <td>
                    <span className={styles.tickBox} />
                  </td>
                  <td>
                    <Data>{material}</Data>
                  </td>
                  <td>
                    {uses.map((use, place) => (
                      // oxlint-disable-next-line react/no-array-index-key -- a block may ask for a thing twice
                      <span key={place} className={styles.line}>
                        <DateText date={use.date} format="weekday" />, <TimeText time={use.start} />:{' '}
                        <Data>{use.groupName}</Data>
                        {', '}
                        <Data>{use.blockTitle}</Data>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Sheet>
    </PrintFrame>
  );
}
