import { FileText } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import type { WordFile } from '../../../shared/contract/plan.ts';
import { client } from '../../data/client.ts';
import { downloadWord } from '../../data/download.ts';
import { useChange } from '../../data/query.ts';
import { Button } from '../../ui/index.ts';
import { LeavingDialog } from '../../data/LeavingDialog.tsx';
import { PrintFrame } from './PrintFrame.tsx';
import type { PrintedView } from './use-noted-print.ts';

type Leaving = Parameters<typeof client.records.disclose>[0]['of'];

interface RecordFrameProps extends PrintedView {
  backHref: string;
  label: ReactNode;
  /** Whom it is about: in their register it is noted, where it leaves the agency. */
  of: Leaving;
  /** What it is, in the words of the register. */
  what: string;
  onWord: (disclosure: DisclosureFields | null) => Promise<WordFile>;
  children: ReactNode;
}

/** The preview of a record, with the ways to print it or make a file of it; each asks whether it leaves the agency. */
export function RecordFrame({ of, what, onWord, children, ...frame }: RecordFrameProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<{ for: 'word' } | { for: 'print'; print: () => void } | null>(null);
  const word = useChange(onWord, {
    onSuccess: (file) => {
      downloadWord(file);
      setAsking(null);
    },
  });
  const disclose = useChange((fields: DisclosureFields) => client.records.disclose({ of, fields }), {
    message: ({ people }) => t('Noted in {{count}} disclosure registers.', { count: people }),
  });

  function printAfter(print: () => void) {
    setAsking(null);
    // The dialog has to be gone from the page before it goes to the printer.
    setTimeout(print, 0);
  }

  return (
    <>
      <PrintFrame
        {...frame}
        onAsk={(print) => setAsking({ for: 'print', print })}
        tools={
          <Button icon={<FileText aria-hidden="true" />} onPress={() => setAsking({ for: 'word' })}>
            {t('Word file…')}
          </Button>
        }
      >
        {children}
      </PrintFrame>
      {asking?.for === 'word' && (
        <LeavingDialog
          title={t('Save as a Word file')}
          what={what}
          goLabel={t('Save the file')}
          isPending={word.isPending}
          onGo={(disclosure) => word.mutate(disclosure)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.for === 'print' && (
        <LeavingDialog
          title={t('Print')}
          what={what}
          goLabel={t('Print it')}
          isPending={disclose.isPending}
          onGo={(disclosure) =>
            disclosure === null
              ? printAfter(asking.print)
              : disclose.mutate(disclosure, { onSuccess: () => printAfter(asking.print) })
          }
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
