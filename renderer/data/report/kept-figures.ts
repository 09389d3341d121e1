import { useState } from 'react';

/** What a report reads, and whether it was refused. */
export interface ReportQuery<Figures = unknown> {
  data: Figures | undefined;
  isError: boolean;
  error: unknown;
  /** The figures are those of other choices: the ones of these are still to come. */
  isPlaceholderData: boolean;
  refetch: () => unknown;
}

/**
 * A report's figures. Those that were read last stay where the next are refused, so that the fields which say what is
 * asked stay on screen, too.
 */
export function useKeptFigures<Figures>({ data }: ReportQuery<Figures>): Figures | undefined {
  const [kept, setKept] = useState(data);
  if (data !== undefined && data !== kept) setKept(data);
  return data ?? kept;
}
