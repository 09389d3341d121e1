import { useEffect, useRef } from 'react';
import { client } from '../../data/client.ts';
import { useSettings } from '../../data/settings.ts';

export interface PrintedView {
  /** 'register', 'roster', 'sign-in': what the audit log calls it. */
  view: string;
  /** The record that it is about; null for what is of no single one. */
  objectId: string | null;
  /** The file name that a PDF is offered under, without the ending. */
  fileName: string;
  isWide: boolean;
}

/**
 * Sends the view to the printer or into a PDF, and tells the audit log, by whichever way it was asked for: the
 * button, the menu, or the browser's own keys. `savePdf` is there in the desktop window only.
 */
export function useNotedPrint({ view, objectId, fileName, isWide }: PrintedView) {
  const { paper } = useSettings();
  const isSavingPdf = useRef(false);

  useEffect(() => {
    const note = () => {
      // A PDF is made by printing too; it is noted as what it is, once it was really saved.
      if (!isSavingPdf.current)
        void client.audit.noteOutput({ what: 'print', view, objectId }).catch(() => {});
    };
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, [view, objectId]);

  const host = window.mezzoHost;
  async function savePdf(): Promise<void> {
    isSavingPdf.current = true;
    try {
      const isSaved = await host?.savePdf({
        suggestedName: fileName,
        paper: paper === 'a4' ? 'A4' : 'Letter',
        landscape: isWide,
      });
      if (isSaved) await client.audit.noteOutput({ what: 'pdf', view, objectId });
    } finally {
      isSavingPdf.current = false;
    }
  }

  return { print: () => window.print(), savePdf: host ? () => void savePdf() : null };
}
