import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupRecordParts, type GroupRecordShape } from '../../../shared/contract/records.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, Data, LoadFailure, Sheet } from '../../ui/index.ts';
import { GroupRecordBody } from './GroupRecordBody.tsx';
import { NamesHiddenNotice } from './NamesHiddenNotice.tsx';
import styles from './record-print.module.css';
import { groupPartName, spanWords } from './record-words.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { RecordShape } from './RecordShape.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';

/** A group's record, for those who lead it: what goes in is chosen beside the paper. */
export function GroupRecordPrint({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const { paper, organisation } = useSettings();
  const [shape, setShape] = useState<GroupRecordShape>({
    groupId,
    from: null,
    to: null,
    hasDrafts: false,
    parts: ['plan', 'sessions', 'notes'],
  });
  const read = useQuery({
    ...core.records.group.queryOptions({ input: shape }),
    enabled: !names.isHidden,
    placeholderData: keepPreviousData,
  });
  if (names.isHidden) return <NamesHiddenNotice />;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const { from, to } = shape;
  return (
    <RecordFrame
      view="group-record"
      objectId={groupId}
      fileName={t('Record {{group}}', { group: read.data.groupName })}
      isWide={false}
      backHref={`/groups/${groupId}/notes`}
      label={t('Record of a group, {{count}} notes', { count: read.data.notes?.length ?? 0 })}
      of={{ kind: 'group', groupId, from, to }}
      what={t('Record of the group: {{parts}}; {{days}}', {
        parts: shape.parts.map((part) => groupPartName(part, t)).join(', '),
        days: spanWords(shape, t),
      })}
      onWord={(disclosure) => client.records.groupWord({ ...shape, disclosure })}
    >
      <div className={styles.beside}>
        <RecordShape
          shape={shape}
          parts={groupRecordParts.map((part) => ({ part, label: groupPartName(part, t) }))}
          onChange={(changed) => setShape((before) => ({ ...before, ...changed }))}
        />
        <Sheet
          paper={paper}
          title={<Data>{read.data.groupName}</Data>}
          subtitle={t('Record of a group')}
          aside={organisation && <Data>{organisation}</Data>}
          footer={<SheetFooter />}
        >
          <GroupRecordBody record={read.data} shape={shape} />
        </Sheet>
      </div>
    </RecordFrame>
  );
}
