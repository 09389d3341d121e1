import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import { useSettings } from '../../data/settings.ts';
import { Busy, CheckboxField, Data, LoadFailure, Sheet } from '../../ui/index.ts';
import { ClosingSummaryBody } from './ClosingSummaryBody.tsx';
import { NamesHiddenNotice } from './NamesHiddenNotice.tsx';
import { RecordFrame } from './RecordFrame.tsx';

/** The closing summary for the file, with the members by name where that is chosen. */
export function ClosingSummaryPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const { paper, organisation } = useSettings();
  const [namesMembers, setNamesMembers] = useState(false);
  const read = useQuery({
    ...core.endings.summary.queryOptions({ input: { groupId } }),
    enabled: !names.isHidden,
  });
  if (names.isHidden) return <NamesHiddenNotice />;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const summary = read.data;
  return (
    <RecordFrame
      view="closing-summary"
      objectId={groupId}
      fileName={t('Closing summary {{group}}', { group: summary.groupName })}
      isWide={false}
      backHref={`/groups/${groupId}/ending/summary`}
      label={
        <>
          {summary.savedAt === null
            ? t('Closing summary, a draft that nobody has saved')
            : t('Closing summary of a group')}
          <CheckboxField label={t('Members by name')} value={namesMembers} onChange={setNamesMembers} />
        </>
      }
      of={{ kind: 'group', groupId, from: null, to: null }}
      what={t('Closing summary of the group')}
      onWord={(disclosure) => client.endings.summaryWord({ groupId, namesMembers, disclosure })}
    >
      <Sheet
        paper={paper}
        title={<Data>{summary.groupName}</Data>}
        subtitle={t('Closing summary of a group')}
        aside={organisation && <Data>{organisation}</Data>}
        footer={<SheetFooter />}
      >
        <ClosingSummaryBody summary={summary} namesMembers={namesMembers} />
      </Sheet>
    </RecordFrame>
  );
}
