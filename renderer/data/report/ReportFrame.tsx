import { FileDown, FileText, Sheet as SheetIcon } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import { Button, LoadFailure, PrintPage, SelectField } from '../../ui/index.ts';
import { client } from '../client.ts';
import { toFailure } from '../failure.ts';
import { failureMessage } from '../failure-messages.ts';
import { LeavingDialog } from '../LeavingDialog.tsx';
import { useChange } from '../query.ts';
import type { ReportQuery } from './kept-figures.ts';
import { type NameChoice, nameStyleOptions } from './report-names.ts';
import styles from './report-frame.module.css';
import { type ReportOutput, useReportOutput } from './use-report-output.ts';

interface ReportFrameProps extends Omit<ReportOutput, 'nameStyle'> {
  /** Where the figures come from: what it refuses is said in the place of the paper, beside the choices. */
  query: ReportQuery;
  /** How members are named; null where none is. */
  names: NameChoice | null;
  /** What it is, in the words of the disclosure register: "Attendance of 3 groups, fall term". */
  what: string;
  backHref: string;
  /** In a line: what is seen. */
  label: ReactNode;
  /** What it is made of (days, groups, parts): fields, which stand beside the paper. */
  choices?: ReactNode;
  /** What else can be done with it: buttons, which stand before the ways by which it leaves. */
  tools?: ReactNode;
  /** The sheet: `<ReportPaper report={…} paper={…} footer={<SheetFooter />} />`. */
  children: ReactNode;
}

type Way = 'print' | 'pdf' | 'word' | 'csv';

/**
 * A report on its sheet, what it is made of beside it, and the ways by which it leaves: printer, PDF, Word file, CSV
 * file. Of a report about members each asks whether it leaves the agency.
 */
export function ReportFrame({
  query,
  names,
  what,
  backHref,
  label,
  choices,
  tools,
  children,
  ...output
}: ReportFrameProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<Way | null>(null);
  const { of } = output;
  const { word, csv, print, savePdf } = useReportOutput(
    { ...output, nameStyle: names?.style ?? null },
    place,
    () => setAsking(null),
  );
  const disclose = useChange(
    async (fields: DisclosureFields) => {
      if (of) return await client.records.disclose({ of, fields });
      return { undoStep: null, people: 0 };
    },
    { message: ({ people }) => t('Noted in {{count}} disclosure registers.', { count: people }) },
  );

  function go(way: Way, fields: DisclosureFields | null) {
    if (way === 'word') word.mutate(fields);
    else if (way === 'csv') csv.mutate(fields);
    else if (fields === null) putOnPaper(way);
    else disclose.mutate(fields, { onSuccess: () => putOnPaper(way) });
  }

  function putOnPaper(way: 'print' | 'pdf') {
    setAsking(null);
    // The dialog has to be gone from the page before it goes to the printer.
    setTimeout(way === 'print' ? print : (savePdf ?? print), 0);
  }

  // Figures of other choices must not leave under the names of these.
  const isBehind = query.isError || query.isPlaceholderData;
  const start = (way: Way) => () => (of ? setAsking(way) : go(way, null));
  return (
    <>
      <PrintPage
        backHref={backHref}
        label={label}
        onPrint={start('print')}
        isPrintDisabled={isBehind}
        tools={
          <>
            {tools}
            <Button
              icon={<SheetIcon aria-hidden="true" />}
              isPending={csv.isPending}
              isDisabled={isBehind}
              onPress={start('csv')}
            >
              {t('CSV file')}
            </Button>
            <Button
              icon={<FileText aria-hidden="true" />}
              isPending={word.isPending}
              isDisabled={isBehind}
              onPress={start('word')}
            >
              {t('Word file')}
            </Button>
            {savePdf && (
              <Button icon={<FileDown aria-hidden="true" />} isDisabled={isBehind} onPress={start('pdf')}>
                {t('Save as PDF…')}
              </Button>
            )}
          </>
        }
      >
        <div className={styles.beside}>
          {(choices !== undefined || names) && (
            <section className={`${styles.choices} no-print`} aria-label={t('What goes in')}>
              <h2>{t('What goes in')}</h2>
              {choices}
              {names && (
                <SelectField
                  label={t('Members are named by')}
                  value={names.style}
                  onChange={(style) => {
                    if (style === 'shown' || style === 'initials' || style === 'pseudonyms')
                      names.choose(style);
                  }}
                  options={nameStyleOptions(t)}
                  isDisabled={names.isForced}
                  description={
                    names.isForced
                      ? t('Names are hidden on this screen; show them to choose.')
                      : names.style === 'pseudonyms'
                        ? t(
                            'Always the same for the same person. Hides a name from a glance; it is not anonymous.',
                          )
                        : undefined
                  }
                />
              )}
            </section>
          )}
          <div ref={place} className={styles.paper}>
            {query.isError ? (
              <LoadFailure
                message={failureMessage(toFailure(query.error), t)}
                onRetry={() => void query.refetch()}
              />
            ) : (
              children
            )}
          </div>
        </div>
      </PrintPage>
      {asking && (
        <LeavingDialog
          title={titleOf(asking)}
          what={what}
          goLabel={asking === 'print' ? t('Print it') : t('Save the file')}
          isPending={word.isPending || csv.isPending || disclose.isPending}
          onGo={(fields) => go(asking, fields)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );

  function titleOf(way: Way): string {
    switch (way) {
      case 'print':
        return t('Print');
      case 'pdf':
        return t('Save as PDF');
      case 'word':
        return t('Save as a Word file');
      case 'csv':
        return t('Save as a CSV file');
    }
  }
}
