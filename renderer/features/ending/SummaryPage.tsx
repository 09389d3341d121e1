import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import { EndingPages } from './EndingPages.tsx';
import { NamesAreHidden } from './NamesAreHidden.tsx';
import { SummaryEditor } from './SummaryEditor.tsx';

/** The closing summary for the file. */
export function SummaryPage({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const { namesHidden } = useSettings();
  const read = useQuery({
    ...core.endings.summary.queryOptions({ input: { groupId } }),
    enabled: !namesHidden,
  });
  if (namesHidden)
    return (
      <EndingPages groupId={groupId} page="summary">
        <NamesAreHidden />
      </EndingPages>
    );
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={10} />;
  return <SummaryEditor summary={read.data} />;
}
