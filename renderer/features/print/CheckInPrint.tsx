import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionAsked } from '../../../shared/contract/scores.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { SheetFooter } from '../../data/SheetFooter.tsx';
import {
  Busy,
  CheckboxField,
  Data,
  DateText,
  EmptyState,
  LinkButton,
  LoadFailure,
  SelectField,
  Sheet,
} from '../../ui/index.ts';
import styles from './check-in-print.module.css';
import { CheckInSheet } from './CheckInSheet.tsx';
import { PrintFrame } from './PrintFrame.tsx';

type Marked = 'name' | 'number' | 'line';

/** The check-in of a session on paper: a sheet for each member, with the name or a number on it. */
export function CheckInPrint({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.scores.ofSession.queryOptions({ input: { sessionId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const askable = read.data.measures.filter(({ measure }) => measure.kind === 'check-in');
  if (askable.length === 0)
    return (
      <EmptyState
        action={
          <LinkButton href={`/groups/${read.data.groupId}/goals/measures`}>
            {t('Choose measures…')}
          </LinkButton>
        }
      >
        {t('The group has no check-in that could be printed.')}
      </EmptyState>
    );
  return <CheckInSheets sessionId={sessionId} asked={{ ...read.data, measures: askable }} />;
}

function CheckInSheets({ sessionId, asked }: { sessionId: string; asked: SessionAsked }) {
  const { t } = useTranslation();
  const names = useNames();
  const { paper } = useSettings();
  const due = asked.measures.filter(({ isDue }) => isDue);
  const [ids, setIds] = useState((due.length > 0 ? due : asked.measures).map(({ measure }) => measure.id));
  const [marked, setMarked] = useState<Marked>('name');
  const chosen = asked.measures.filter(({ measure }) => ids.includes(measure.id));
  // Whose consent is missing gets no such questions on the sheet; the others stand there.
  const mayAsk = (one: SessionAsked['measures'][number], personId: string) =>
    !one.withoutConsent.some((lacking) => lacking.personId === personId);
  const sheets = asked.members
    .map((member, place) => ({
      member,
      number: place + 1,
      measures: chosen.filter((one) => mayAsk(one, member.id)),
    }))
    .filter(({ measures }) => measures.length > 0);
  const leftOut = asked.members.length - sheets.length;
  return (
    <PrintFrame
      view="check-in"
      objectId={sessionId}
      fileName={t('Check-in {{group}} {{date}}', { group: asked.groupName, date: asked.date })}
      isWide={false}
      backHref={`/sessions/${sessionId}/goals`}
      label={
        leftOut === 0
          ? t('{{count}} sheets', { count: sheets.length })
          : t('{{count}} sheets; without a consent that holds, none for {{leftOut}}', {
              count: sheets.length,
              leftOut,
            })
      }
      tools={
        <>
          <SelectField
            label={t('On each sheet')}
            value={marked}
            onChange={(value) =>
              setMarked(value === 'number' ? 'number' : value === 'line' ? 'line' : 'name')
            }
            options={[
              { value: 'name', label: t('The name') },
              { value: 'number', label: t('A number') },
              { value: 'line', label: t('A line for the name') },
            ]}
          />
          {asked.measures.length > 1 &&
            asked.measures.map(({ measure }) => (
              <CheckboxField
                key={measure.id}
                label={measure.name}
                value={ids.includes(measure.id)}
                onChange={(isOn) =>
                  setIds(isOn ? [...ids, measure.id] : ids.filter((one) => one !== measure.id))
                }
              />
            ))}
        </>
      }
    >
      {sheets.map(({ member, number, measures }) => (
        <Sheet
          key={member.id}
          paper={paper}
          title={t('Check-in')}
          subtitle={
            marked === 'name' ? (
              <Data>{names.signIn(member)}</Data>
            ) : marked === 'number' ? (
              t('Number {{number}}', { number })
            ) : (
              <span className={styles.nameLine}>{t('Name')}</span>
            )
          }
          aside={<DateText date={asked.date} format="long" />}
          footer={<SheetFooter hasAuditLine={false} />}
        >
          <CheckInSheet measures={measures} />
        </Sheet>
      ))}
      {marked === 'number' && (
        <Sheet
          paper={paper}
          title={t('Who has which number')}
          subtitle={t('For you alone. Keep it apart from the sheets.')}
          aside={<DateText date={asked.date} format="long" />}
          footer={<SheetFooter hasAuditLine={false} />}
        >
          <ol className={styles.key}>
            {asked.members.map((member) => (
              <li key={member.id}>
                <Data>{names.display(member)}</Data>
              </li>
            ))}
          </ol>
        </Sheet>
      )}
    </PrintFrame>
  );
}
