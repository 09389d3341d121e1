import { useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import type { BoardFilter } from './candidate-moves.ts';

/** Whom the board shows. Today's lines lead to it with what they are about in the address. */
export function useBoardFilter() {
  const asked = new URLSearchParams(useSearch()).get('show');
  const [chosen, setChosen] = useState<readonly string[]>(
    asked === 'missing' || asked === 'expiring' ? [asked] : [],
  );
  const value = useMemo<BoardFilter>(
    () => ({ isMissing: chosen.includes('missing'), isExpiring: chosen.includes('expiring') }),
    [chosen],
  );
  return { chosen, setChosen, value };
}

export type UsedBoardFilter = ReturnType<typeof useBoardFilter>;
