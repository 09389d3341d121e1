import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, PrintPage } from '../../ui/index.ts';
import { type PrintedView, useNotedPrint } from './use-noted-print.ts';

interface PrintFrameProps extends PrintedView {
  backHref: string;
  label: ReactNode;
  tools?: ReactNode;
  /** Asks something before it is printed, and then prints. */
  onAsk?: (print: () => void) => void;
  children: ReactNode;
}

/** The preview of a paper, with the ways to print it. Every one of them is noted in the audit log. */
export function PrintFrame({ backHref, label, tools, onAsk, children, ...printed }: PrintFrameProps) {
  const { t } = useTranslation();
  const { print, savePdf } = useNotedPrint(printed);
  return (
    <PrintPage
      backHref={backHref}
      label={label}
      onPrint={onAsk ? () => onAsk(print) : print}
      tools={
        <>
          {tools}
          {savePdf && (
            <Button icon={<FileDown aria-hidden="true" />} onPress={onAsk ? () => onAsk(savePdf) : savePdf}>
              {t('Save as PDF…')}
            </Button>
          )}
        </>
      }
    >
      {children}
    </PrintPage>
  );
}
