import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import type { LeavingOf } from '../../../shared/contract/records.ts';
import { type ReportDocument, reportDocument } from '../../../shared/contract/report-document.ts';
import { type NameStyle, reportFileWords, type ReportKind } from '../../../shared/contract/report-output.ts';
import type { AggregateScope } from '../../../shared/contract/report-scope.ts';
import { client } from '../client.ts';
import { downloadCsv, downloadWord } from '../download.ts';
import { useChange } from '../query.ts';
import { useSettings } from '../settings.ts';
import { chartPictures } from './chart-pictures.ts';

export interface ReportOutput {
  report: ReportDocument;
  kind: ReportKind;
  /** The one group, session or person that it is about; null for what is of no single one. */
  objectId: string | null;
  /** Null: nobody is named in it. */
  nameStyle: NameStyle | null;
  /** Whom it is about; null where it is about nobody (an aggregate, one's own work). */
  of: LeavingOf | null;
  /** What an aggregate is over, for the audit log. */
  scope?: AggregateScope;
}

/** The ways by which a report leaves the app; each is told to the audit log. */
export function useReportOutput(
  { report, kind, objectId, nameStyle, of, scope }: ReportOutput,
  place: RefObject<HTMLElement | null>,
  onDone: () => void,
) {
  const { t } = useTranslation();
  const { paper } = useSettings();
  const isSavingPdf = useRef(false);
  const facts = { kind, objectId, nameStyle, scope: scope ?? null };
  const savedWords = (file: string) => t('{{file}} is saved. The audit log has it.', { file });
  const leavingWith = (fields: DisclosureFields | null) => (of && fields ? { of, fields } : null);

  const word = useChange(
    async (fields: DisclosureFields | null) =>
      await client.reports.word({
        ...facts,
        document: reportDocument.parse(report),
        pictures: place.current ? await chartPictures(place.current) : [],
        leaving: leavingWith(fields),
      }),
    {
      message: ({ name }) => savedWords(name),
      onSuccess: (file) => {
        downloadWord(file);
        onDone();
      },
    },
  );
  const csv = useChange(
    (fields: DisclosureFields | null) =>
      client.reports.csv({
        ...facts,
        document: reportDocument.parse(report),
        leaving: leavingWith(fields),
      }),
    {
      message: ({ fileName }) => savedWords(fileName),
      onSuccess: (file) => {
        downloadCsv(file);
        onDone();
      },
    },
  );

  const blocks = report.sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.kind === 'table' || block.kind === 'chart').length;
  const charts = blocks.filter((block) => block.kind === 'chart').length;
  const note = (what: 'print' | 'pdf') =>
    client.reports.notePrint({ ...facts, what, tables, charts }).then(
      () => undefined,
      () => undefined,
    );
  const noteLatest = useRef(note);
  useEffect(() => {
    noteLatest.current = note;
  });

  // By whichever way it is printed: the button, the menu, or the browser's own keys.
  useEffect(() => {
    const onPrint = () => {
      if (!isSavingPdf.current) void noteLatest.current('print');
    };
    window.addEventListener('beforeprint', onPrint);
    return () => window.removeEventListener('beforeprint', onPrint);
  }, []);

  const host = window.mezzoHost;
  async function savePdf(): Promise<void> {
    isSavingPdf.current = true;
    try {
      const isSaved = await host?.savePdf({
        // A file's name lies about in folders: it names nobody.
        suggestedName: reportFileWords(kind),
        paper: paper === 'a4' ? 'A4' : 'Letter',
        landscape: report.isWide === true,
      });
      if (isSaved) await note('pdf');
    } finally {
      isSavingPdf.current = false;
    }
  }

  return { word, csv, print: () => window.print(), savePdf: host ? () => void savePdf() : null };
}
