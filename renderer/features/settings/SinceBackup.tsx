import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Banner } from '../../ui/index.ts';

/** What was destroyed and held after a backup was made, and what becomes of it when that is restored. */
export function SinceBackup({ madeAt, isHere }: { madeAt: string; isHere: boolean }) {
  const { t } = useTranslation();
  const since = useQuery({
    ...core.retention.since.queryOptions({ input: { moment: madeAt } }),
    staleTime: 0,
    gcTime: 0,
  });
  if (since.isError) return <Banner kind="alarm">{failureMessage(toFailure(since.error), t)}</Banner>;
  if (!since.data) return null;
  const { destroyed, holds } = since.data;
  if (destroyed === 0 && holds === 0) return null;
  return (
    <Banner kind="warning">
      {destroyed > 0 && (
        <p>
          {isHere
            ? t(
                '{{count}} records were destroyed after this backup was made. It may hold them: they come back, with their entry in the destruction log, and are listed under Retention, to be destroyed again.',
                { count: destroyed },
              )
            : t(
                '{{count}} records were destroyed after this backup was made. It may hold them: the new folder has them again, and knows nothing of their destruction.',
                { count: destroyed },
              )}
        </p>
      )}
      {holds > 0 && (
        <p>
          {isHere
            ? t('{{count}} legal holds were placed or lifted since; they stand as they do now.', {
                count: holds,
              })
            : t(
                '{{count}} legal holds were placed or lifted since; the new folder has them as they stood then.',
                { count: holds },
              )}
        </p>
      )}
    </Banner>
  );
}
