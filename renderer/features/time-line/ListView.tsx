import { useTranslation } from 'react-i18next';
import type { GroupTimeLine, TimeLineEntry } from '../../../shared/contract/time-line.ts';
import { useNames } from '../../data/names.ts';
import { entryWords, timeLineKindWords } from '../../data/time-line.ts';
import { confidenceWords, signWords, stageHue, stageName } from '../../data/stage-words.ts';
import type { TimeLineRow } from '../../data/time-line-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Column, Data, DataTable, DateText, EmptyState, type Hue, Pill } from '../../ui/index.ts';
import { EntryText } from './EntryText.tsx';
import { evidenceHref, type Shown } from './shown.ts';

interface ListViewProps {
  groupId: string;
  line: GroupTimeLine;
  shown: Shown;
  entries: readonly TimeLineEntry[];
}

interface Row {
  id: string;
  kind: TimeLineRow;
  kindName: string;
  hue: Hue;
  sessionId: string | null;
  date: string;
  number: number | null;
  text: string;
  who: string;
  content: React.ReactNode;
}

/** The same as on the line, one thing after the other: sorted, searched, and read out. */
export function ListView({ groupId, line, shown, entries }: ListViewProps) {
  const { t } = useTranslation();
  const names = useNames();
  const numberOf = new Map(line.sessions.map((session) => [session.id, session.number]));
  const numberAt = (sessionId: string | null) =>
    sessionId === null ? null : (numberOf.get(sessionId) ?? null);
  const personOf = new Map(line.people.map((person) => [person.id, person]));
  const questionOf = new Map(line.questions.map((question) => [question.id, question.text]));

  const rows: Row[] = entries.map((entry) => {
    const { one, hue } = timeLineKindWords(entry.kind, t);
    const people = entry.personIds.flatMap((id) => personOf.get(id) ?? []);
    return {
      id: entry.id,
      kind: entry.kind,
      kindName: one,
      hue,
      sessionId: entry.sessionId,
      date: entry.date,
      number: numberAt(entry.sessionId),
      text: `${entryWords(entry, t).text} ${entry.remark}`,
      who: people.map((person) => names.display(person)).join(', '),
      content: <EntryText entry={{ ...entry, personIds: [] }} line={line} />,
    };
  });
  if (shown.rows.includes('stage'))
    for (const judgement of line.judgements) {
      const signs = judgement.signs.map((sign) => signWords(sign, t)).join('; ');
      const words = `${stageName(judgement.stage, t)}, ${confidenceWords(judgement.confidence, t)}`;
      rows.push({
        id: judgement.id,
        kind: 'stage',
        kindName: t('Stage'),
        hue: stageHue(judgement.stage),
        sessionId: judgement.sessionId,
        date: judgement.judgedOn,
        number: judgement.sessionNumber,
        text: `${words} ${signs} ${judgement.remark}`,
        who: '',
        content: (
          <>
            {words}
            {signs !== '' && <>. {t('Signs: {{signs}}', { signs })}</>}
            {judgement.remark !== '' && (
              <>
                {'. '}
                <Data>{judgement.remark}</Data>
              </>
            )}
          </>
        ),
      });
    }
  for (const session of line.sessions) {
    const at = { sessionId: session.id, date: session.date, number: session.number, who: '' };
    if (shown.rows.includes('attendance') && session.recorded > 0) {
      const { attended, recorded } = session;
      const text = t('{{attended}} of {{recorded}} attended', { attended, recorded });
      const id = `attendance ${session.id}`;
      rows.push({
        ...at,
        id,
        kind: 'attendance',
        kindName: t('Attendance'),
        hue: 'teal',
        text,
        content: text,
      });
    }
    if (!shown.rows.includes('climate')) continue;
    for (const { questionId, value } of line.ratings.filter((rating) => rating.sessionId === session.id)) {
      if (shown.questionId !== null && shown.questionId !== questionId) continue;
      const question = questionOf.get(questionId) ?? '';
      const answer = t('{{value}} of 10', { value });
      rows.push({
        ...at,
        id: `climate ${session.id} ${questionId}`,
        kind: 'climate',
        kindName: t('Climate'),
        hue: 'blue',
        text: `${question} ${answer}`,
        content: (
          <>
            <Data>{question}</Data> {answer}
          </>
        ),
      });
    }
  }

  const columns: Column<Row>[] = [
    {
      id: 'session',
      header: t('Session'),
      width: '10rem',
      cell: (row) => (
        <>
          {row.number !== null && <b>{formatNumber(row.number)} </b>}
          <DateText date={row.date} />
        </>
      ),
      sortValue: (row) => row.date,
    },
    {
      id: 'kind',
      header: t('Kind'),
      width: '9rem',
      cell: (row) => <Pill hue={row.hue}>{row.kindName}</Pill>,
      sortValue: (row) => row.kindName,
    },
    { id: 'what', header: t('What'), cell: (row) => row.content, sortValue: (row) => row.text },
    {
      id: 'who',
      header: t('Who'),
      width: '11rem',
      cell: (row) => <Data>{row.who}</Data>,
      sortValue: (row) => row.who || null,
    },
  ];
  return (
    <DataTable
      label={t('What happened in the group')}
      rows={rows}
      columns={columns}
      rowId={(row) => row.id}
      rowName={(row) => row.text}
      rowHref={(row) => evidenceHref(groupId, row)}
      filterLabel={t('Find in the time line')}
      initialSort={{ column: 'session', direction: 'ascending' }}
      maxHeight="34rem"
      empty={
        <EmptyState>
          {t('Stages, climate, roles and next steps come here from the page “Looking back” of each session.')}
        </EmptyState>
      }
    />
  );
}
