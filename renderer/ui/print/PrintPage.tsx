import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button.tsx';
import { LinkButton } from '../LinkButton.tsx';
import styles from './Sheet.module.css';

interface PrintPageProps {
  /** Where one came from. */
  backHref: string;
  /** What will be printed, in a line: "Register, 2 pages, A4". */
  label: ReactNode;
  /** Choices of what is printed. */
  tools?: ReactNode;
  /** Without it, the browser's own print. */
  onPrint?: () => void;
  /** There is nothing to print yet. */
  isPrintDisabled?: boolean;
  /** One or more Sheets. */
  children: ReactNode;
}

/** A look at what will come out of the printer, and the button that sends it there. */
export function PrintPage({
  backHref,
  label,
  tools,
  onPrint = () => window.print(),
  isPrintDisabled = false,
  children,
}: PrintPageProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <div className={`${styles.bar} no-print`}>
        <LinkButton href={backHref}>{t('Back')}</LinkButton>
        <span className={styles.label}>{label}</span>
        {tools}
        <Button
          kind="primary"
          icon={<Printer aria-hidden="true" />}
          onPress={onPrint}
          isDisabled={isPrintDisabled}
          aria-keyshortcuts="Control+P"
        >
          {t('Print')}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it */}
      <div className={styles.desk} tabIndex={0} role="region" aria-label={t('Preview')}>
        {children}
      </div>
    </div>
  );
}
