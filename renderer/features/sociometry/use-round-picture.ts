import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { pictureOf, type RoundPicture } from '../../charts/round-picture.ts';
import { useNames } from '../../data/names.ts';
import { personWords, shortNames } from '../../data/sociometry-words.ts';

/** The round as a picture takes it, and what its members are called in it. */
export function useRoundPicture(
  details: Pick<RoundDetails, 'round' | 'measures'>,
): RoundPicture & { nameOf: Map<string, string> } {
  const { t } = useTranslation();
  const names = useNames();
  const { round, measures } = details;
  return useMemo(() => {
    const nameOf = shortNames(round.members, names);
    const wordsOf = (id: string) => {
      const name = nameOf.get(id) ?? '';
      return { name, description: personWords(id, { round, measures }, name, t) };
    };
    return { ...pictureOf({ round, measures }, wordsOf), nameOf };
  }, [round, measures, names, t]);
}
