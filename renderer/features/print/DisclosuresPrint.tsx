import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fullName } from '../../../shared/domain/person-name.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Data, LoadFailure, Sheet } from '../../ui/index.ts';
import { DisclosureTable } from './DisclosureTable.tsx';
import { NamesHiddenNotice } from './NamesHiddenNotice.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import styles from './record-print.module.css';
import { SheetFooter } from '../../data/SheetFooter.tsx';

/** The disclosure register of one person, to lie beside their record. */
export function DisclosuresPrint({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const { paper, organisation } = useSettings();
  const person = useQuery(core.people.get.queryOptions({ input: { id: personId } }));
  const read = useQuery(core.disclosures.list.queryOptions({ input: { personId } }));
  if (names.isHidden) return <NamesHiddenNotice />;
  const failed = [person, read].find((query) => query.isError);
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!person.data || !read.data) return <Busy lines={12} />;
  return (
    <PrintFrame
      view="disclosures"
      objectId={personId}
      fileName={t('Disclosure register')}
      isWide={false}
      backHref={`/people/${personId}`}
      label={t('Disclosure register, {{count}} entries', { count: read.data.length })}
    >
      <Sheet
        paper={paper}
        title={<Data>{fullName(person.data)}</Data>}
        subtitle={t('Disclosure register')}
        aside={organisation && <Data>{organisation}</Data>}
        footer={<SheetFooter />}
      >
        <div className={styles.record}>
          <DisclosureTable disclosures={read.data} />
        </div>
      </Sheet>
    </PrintFrame>
  );
}
