import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from './client.ts';
import { useNames } from './names.ts';

/**
 * The pairs who are not to be placed together of whom one is among `some` and the other among `all`, in words, with
 * the names as the screen shows them. Asked for only where somebody is meant.
 */
export function useKeptApart(
  some: readonly string[],
  all: readonly string[],
): readonly { id: string; words: string }[] {
  const { t } = useTranslation();
  const names = useNames();
  const separations = useQuery({
    ...core.separations.list.queryOptions({ input: { personId: null } }),
    enabled: some.length > 0,
  });
  const meant = new Set(some);
  const present = new Set(all);
  return (separations.data ?? [])
    .filter(
      ({ first, second }) =>
        present.has(first.id) && present.has(second.id) && (meant.has(first.id) || meant.has(second.id)),
    )
    .map(({ id, first, second, reason }) => {
      const pair = { first: names.display(first), second: names.display(second) };
      return {
        id,
        words:
          reason === '' || names.isHidden
            ? t('{{first}} and {{second}}', pair)
            : t('{{first}} and {{second}}: {{reason}}', { ...pair, reason }),
      };
    });
}
