import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personRecordParts, type PersonRecordShape } from '../../../shared/contract/records.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { Busy, CheckboxField, Data, LoadFailure, SelectField, Sheet } from '../../ui/index.ts';
import { MemberRecordBody } from './MemberRecordBody.tsx';
import { NamesHiddenNotice } from './NamesHiddenNotice.tsx';
import styles from './record-print.module.css';
import { personPartName, spanWords } from './record-words.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { RecordShape } from './RecordShape.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';

const everyGroup = 'all';

/** One member's record: what goes in is chosen beside the paper, and nobody else is named on it. */
export function MemberRecordPrint({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const { paper, organisation } = useSettings();
  const [shape, setShape] = useState<PersonRecordShape>({
    personId,
    groupId: null,
    from: null,
    to: null,
    hasDrafts: false,
    parts: ['attendance', 'consents', 'notes'],
    replacesDoubtful: false,
  });
  const person = useQuery(core.people.get.queryOptions({ input: { id: personId } }));
  const read = useQuery({
    ...core.records.person.queryOptions({ input: shape }),
    enabled: !names.isHidden,
    placeholderData: keepPreviousData,
  });
  if (names.isHidden) return <NamesHiddenNotice />;
  const failed = [person, read].find((query) => query.isError);
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!person.data || !read.data) return <Busy lines={12} />;
  const record = read.data;
  const groups = new Map(person.data.memberships.map((one) => [one.groupId, one.groupName]));
  const change = (changed: Partial<PersonRecordShape>) => setShape((before) => ({ ...before, ...changed }));
  return (
    <RecordFrame
      view="member-record"
      objectId={personId}
      fileName={t('Record')}
      isWide={false}
      backHref={`/people/${personId}/record`}
      label={t('Record of a member, {{count}} names of others taken out', { count: record.replaced })}
      of={{ kind: 'person', personId, groupId: shape.groupId }}
      what={t('Record: {{parts}}; {{days}}', {
        parts: shape.parts.map((part) => personPartName(part, t)).join(', '),
        days: spanWords(shape, t),
      })}
      onWord={(disclosure) => client.records.personWord({ ...shape, disclosure })}
    >
      <div className={styles.beside}>
        <RecordShape
          shape={shape}
          parts={personRecordParts.map((part) => ({ part, label: personPartName(part, t) }))}
          onChange={change}
          before={
            groups.size > 1 && (
              <SelectField
                label={t('Group')}
                value={shape.groupId ?? everyGroup}
                onChange={(value) =>
                  change({ groupId: value === null || value === everyGroup ? null : value })
                }
                options={[
                  { value: everyGroup, label: t('Every group') },
                  ...[...groups].map(([value, label]) => ({ value, label, isData: true })),
                ]}
              />
            )
          }
          after={
            (record.doubtful.length > 0 || shape.replacesDoubtful) && (
              <div className={styles.doubtful}>
                {record.doubtful.length > 0 && (
                  <p>
                    {t('These may be names of others, or words. Look for them on the paper:')}{' '}
                    <Data>{record.doubtful.join(', ')}</Data>
                  </p>
                )}
                <CheckboxField
                  label={t('Take these out, too')}
                  value={shape.replacesDoubtful}
                  onChange={(replacesDoubtful) => change({ replacesDoubtful })}
                />
              </div>
            )
          }
        />
        <Sheet
          paper={paper}
          title={<Data>{fullName(record.person)}</Data>}
          subtitle={t('Record of a member')}
          aside={organisation && <Data>{organisation}</Data>}
          footer={<SheetFooter />}
        >
          <MemberRecordBody record={record} shape={shape} />
        </Sheet>
      </div>
    </RecordFrame>
  );
}
