import { useTranslation } from 'react-i18next';
import type { LedgerRow } from '../../../shared/contract/timetable.ts';
import { useNames } from '../../data/names.ts';
import { AppLink, Banner, Data } from '../../ui/index.ts';

const mostNamed = 6;

/** What the ledger cannot know: students without a timetable, and sessions that nobody recorded. */
export function LedgerNotes({ rows }: { rows: readonly LedgerRow[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const without = rows.filter(({ hasTimetable }) => !hasTimetable);
  const unrecorded = rows.reduce((most, row) => Math.max(most, row.unrecorded), 0);
  return (
    <>
      {without.length > 0 && (
        <Banner>
          {t('{{count}} members have no timetable yet, so nothing is counted for them:', {
            count: without.length,
          })}{' '}
          {without.slice(0, mostNamed).map(({ person }, place) => (
            <span key={person.id}>
              {place > 0 && ', '}
              <AppLink href={`/people/${person.id}/classes`}>
                <Data>{names.display(person)}</Data>
              </AppLink>
            </span>
          ))}
          {without.length > mostNamed && ` ${t('and {{count}} more', { count: without.length - mostNamed })}`}
        </Banner>
      )}
      {unrecorded > 0 && (
        <Banner kind="warning">
          {t(
            '{{count}} past sessions have no attendance for somebody here. They are not counted: not recorded is neither missed nor attended.',
            { count: unrecorded },
          )}
        </Banner>
      )}
    </>
  );
}
