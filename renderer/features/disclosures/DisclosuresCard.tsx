import { useQuery } from '@tanstack/react-query';
import { FileDown, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../../shared/contract/disclosures.ts';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Button, Card, LinkButton, LoadFailure, Term } from '../../ui/index.ts';
import { DisclosureDialog } from './DisclosureDialog.tsx';
import { DisclosureLine } from './DisclosureLine.tsx';
import styles from './disclosures.module.css';

/** What is shown before the rest is asked for. */
const shownAtFirst = 5;

/** The disclosure register of one person: what of their record went to whom, and why. */
export function DisclosuresCard({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.disclosures.list.queryOptions({ input: { personId } }));
  const [writing, setWriting] = useState<Disclosure | 'new' | null>(null);
  const [isWhole, setWhole] = useState(false);
  const download = useChange(() => client.disclosures.csv({ personId }), { onSuccess: downloadCsv });
  const all = read.data;
  const hasSome = all !== undefined && all.length > 0;
  return (
    <Card
      title={
        <Term
          meaning={t(
            'Who asked for something from this record, who received it, and with which legitimate interest. Schools in the United States keep it under 34 CFR 99.32.',
          )}
        >
          {t('Disclosures')}
        </Term>
      }
      aside={
        all && (
          <Button icon={<Plus aria-hidden="true" />} onPress={() => setWriting('new')}>
            {t('Note a disclosure')}
          </Button>
        )
      }
    >
      {read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : !all ? (
        <Busy lines={2} />
      ) : !hasSome ? (
        <p className={styles.quiet}>
          {t('Nothing was disclosed. What leaves the agency by print or file can be noted here as it goes.')}
        </p>
      ) : (
        <div className={styles.card}>
          <ul className={styles.list}>
            {(isWhole ? all : all.slice(0, shownAtFirst)).map((disclosure) => (
              <DisclosureLine
                key={disclosure.id}
                disclosure={disclosure}
                onChange={() => setWriting(disclosure)}
              />
            ))}
          </ul>
          <div className={styles.buttons}>
            {all.length > shownAtFirst && !isWhole && (
              <Button kind="quiet" size="small" onPress={() => setWhole(true)}>
                {t('Show all {{count}}', { count: all.length })}
              </Button>
            )}
            <LinkButton
              size="small"
              kind="quiet"
              href={`/print/person/${personId}/disclosures`}
              icon={<Printer aria-hidden="true" />}
            >
              {t('Print the register')}
            </LinkButton>
            <Button
              size="small"
              kind="quiet"
              icon={<FileDown aria-hidden="true" />}
              isPending={download.isPending}
              onPress={() => download.mutate(undefined)}
            >
              {t('Save as CSV')}
            </Button>
          </div>
        </div>
      )}
      {writing !== null && (
        <DisclosureDialog
          personId={personId}
          disclosure={writing === 'new' ? null : writing}
          onClose={() => setWriting(null)}
        />
      )}
    </Card>
  );
}
