import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Banner } from '../../ui/index.ts';

/** Whether the open workspace is the practice one, which takes no files in. */
export function useIsPractice(): boolean {
  return useQuery(core.workspace.status.queryOptions()).data?.kind === 'practice';
}

/** Says in the practice workspace, before a file is chosen, that none is taken in here. */
export function PracticeNotice() {
  const { t } = useTranslation();
  return <Banner>{failureMessage({ code: 'NOT_IN_PRACTICE', details: {} }, t)}</Banner>;
}
