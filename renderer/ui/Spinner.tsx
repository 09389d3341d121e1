import { ProgressBar } from 'react-aria-components';

/** A turning ring, read out as work without a known end. */
export function Spinner({ label, className }: { label: string; className?: string }) {
  return <ProgressBar isIndeterminate aria-label={label} className={className ?? ''} />;
}
