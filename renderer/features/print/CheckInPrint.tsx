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
import { CheckInSheet, mostPerPage } from './CheckInSheet.tsx';
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
  // What a teacher or a parent rates is on no sheet that a member is given.
  const askable = read.data.measures.filter(
    ({ measure, rater }) => measure.kind === 'check-in' && rater === 'member',
  );
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
  const [wanted, setWanted] = useState(3);
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
  const most = mostPerPage(chosen.map(({ measure }) => measure));
  const perPage = Math.min(wanted, most);
  const pages = Array.from({ length: Math.ceil(sheets.length / perPage) }, (_, page) =>
    sheets.slice(page * perPage, (page + 1) * perPage),
  );
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
          {most > 1 && (
            <SelectField
              label={t('On a page')}
              value={String(perPage)}
              onChange={(value) => setWanted(Number(value ?? 1))}
              options={[1, 2, 3]
                .filter((count) => count <= most)
                .map((count) => ({ value: String(count), label: t('{{count}} sheets', { count }) }))}
            />
          )}
          {asked.measures.length > 1 &&
            asked.measures.map(({ measure }) => (
              <CheckboxField
                key={measure.id}
                label={measure.name}
                isData
                value={ids.includes(measure.id)}
                onChange={(isOn) =>
                  setIds(isOn ? [...ids, measure.id] : ids.filter((one) => one !== measure.id))
                }
              />
            ))}
        </>
      }
    >
      <Sheet
        paper={paper}
        isPlain
        title={t('Check-in')}
        subtitle={perPage > 1 ? t('Cut along the lines.') : undefined}
        aside={<DateText date={asked.date} format="long" />}
        footer={<SheetFooter hasAuditLine={false} />}
      >
        {pages.map((slips, page) => (
          <div key={page} className={styles.slips} data-per-page={perPage}>
            {slips.map(({ member, number, measures }) => (
              <section key={member.id} className={styles.slip}>
                <p className={styles.who}>
                  {marked === 'name' ? (
                    <Data>{names.signIn(member)}</Data>
                  ) : marked === 'number' ? (
                    t('Number {{number}}', { number })
                  ) : (
                    <>
                      <span>{t('Name')}</span> <span className={styles.line} />
                    </>
                  )}
                </p>
                <CheckInSheet measures={measures} />
              </section>
            ))}
          </div>
        ))}
      </Sheet>
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
