import type { TFunction } from 'i18next';
import type { QuestionAnswer } from '../../../shared/contract/questions.ts';
import type { ReportDocument, ReportText } from '../../../shared/contract/report-document.ts';
import { mostAcross, mostLines, mostRows } from '../../../shared/contract/questions.ts';
import type { Question } from '../../../shared/domain/question.ts';
import type { NamedPerson } from '../../data/names.ts';
import { daysText } from '../../data/report/report-words.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { answerChart } from './answer-chart.ts';
import { linesTable } from './answer-lines.ts';
import { crossTables, groupedTable } from './answer-table.ts';
import type { AnswerInWords } from './answer-words.ts';
import { questionSentence } from './question-sentence.ts';
import { fieldWords, figureName, topicWords } from './question-words.ts';

type Block = ReportDocument['sections'][number]['blocks'][number];

interface DocumentInWords extends AnswerInWords {
  /** Its own name; null: it is called by what it asks. */
  name: ReportText | null;
}

/** More columns than this lie on a sheet that is turned. */
const mostColumnsUpright = 6;

/** The answer to a question as a report: the question in a sentence, what was found, and on what it rests. */
export function answerDocument(input: DocumentInWords): ReportDocument {
  const { answer, name, t } = input;
  const { question, from, to } = answer;
  const sentence = questionSentence(question, { ...input, named: answer.named });
  const blocks = answerBlocks(input);
  return {
    title: name ?? questionTitle(question, t),
    subtitle: [
      sentence, // Days of one's own stand in the sentence itself.
      ...(typeof question.span === 'object' || question.span === 'all' ? [] : [daysText({ from, to }, t)]),
    ],
    isWide:
      blocks.some((block) => block.kind === 'table' && block.table.columns.length > mostColumnsUpright) ||
      blocks.some((block) => block.kind === 'chart' && block.chart.table.columns.length > mostColumnsUpright),
    sections: [{ heading: null, blocks }],
    sources: sourcesOf(question, t),
  };
}

/** What a question is called that has no name of its own: "Attendance by group and month". */
export function questionTitle({ topic, groupBy, across }: Question, t: TFunction): string {
  const { name } = topicWords(topic, t);
  const fields = [...groupBy, ...(across === null ? [] : [across])].map(
    (field) => fieldWords(field, t).phrase,
  );
  return fields.length === 0
    ? t('{{topic}}, one by one', { topic: name })
    : t('{{topic}} by {{fields}}', { topic: name, fields: formatList(fields) });
}

function answerBlocks(input: DocumentInWords): Block[] {
  const { answer, t } = input;
  const { question } = answer;
  const cut = cutWords(answer, t);
  const notes: Block[] = cut === null ? [] : [{ kind: 'paragraph', text: cut, isQuiet: true }];
  if (question.groupBy.length === 0)
    return [
      ...notes,
      { kind: 'table', table: linesTable(t('{{count}} records', { count: answer.records }), input) },
    ];
  const by = t('by {{fields}}', {
    fields: formatList(question.groupBy.map((field) => fieldWords(field, t).phrase)),
  });
  if (question.across !== null)
    return [
      ...notes,
      ...crossTables(
        t('“{{figure}}” {{by}} and {{field}}', {
          figure: figureName(question.figures[0]!, t),
          by,
          field: fieldWords(question.across, t).phrase,
        }),
        input,
      ).map((table) => ({ kind: 'table' as const, table })),
    ];
  const table = groupedTable(t('{{topic}} {{by}}', { topic: topicWords(question.topic, t).name, by }), input);
  const chart = answerChart(table, input);
  return [...notes, chart ? { kind: 'chart', chart } : { kind: 'table', table }];
}

/** How much is shown of what there is; null where all is. */
function cutWords(
  { question, isCut, count, rows, lines, acrossKeys }: QuestionAnswer,
  t: TFunction,
): string | null {
  if (!isCut) return null;
  const isLines = question.groupBy.length === 0;
  const shown = isLines ? lines.length : rows.length;
  const most = isLines ? mostLines : mostRows;
  if (shown < count)
    return shown === most
      ? t('The first {{shown}} of {{all}} lines are shown, which is the most. Conditions make them fewer.', {
          shown: formatNumber(shown),
          all: formatNumber(count),
        })
      : t('The first {{shown}} of {{all}} lines are shown.', {
          shown: formatNumber(shown),
          all: formatNumber(count),
        });
  return acrossKeys.length === mostAcross
    ? t('The first {{columns}} columns are shown, which is the most.', { columns: formatNumber(mostAcross) })
    : null;
}

/** On what the figures rest, by topic. */
function sourcesOf({ topic }: Question, t: TFunction): string[] {
  switch (topic) {
    case 'attendance':
      return [
        t('Marks of the register for held sessions, of everybody who was a member on the session’s day.'),
        t('Not recorded is not absent: such places are counted by themselves and are in no share.'),
        t('Late and left early count as attended. Minutes on average are those of whoever was there.'),
        t(
          'Minutes of members count for each who was there: a session of 45 minutes with 8 members is 6 hours.',
        ),
      ];
    case 'notes':
      return [
        t(
          'Notes of groups and of members that were begun. Private notes and restricted incidents are never among them.',
        ),
        t('Days until signed: from the day of the session to the first signature.'),
      ];
    case 'goals':
      return [
        t('Goals of groups and of members, by the last rating of one kind of rater within the days.'),
        t('Levels go from −2 to +2, and 0 is what was expected. Not rated is not 0, and is in no share.'),
        t(
          'Up, the same and down compare with the level at the beginning under the same wording of the goal.',
        ),
      ];
    case 'ratings':
      return [
        t('Ratings of goals within the days. Levels go from −2 to +2, and 0 is what was expected.'),
        t('What different people rated is never put together.'),
      ];
    case 'scores':
      return [
        t('Scores of measures within the days. Scores of different measures are never put together.'),
        t(
          'A change of members is from the first score to the last of each who has two or more in one group and by one rater. How it was before, as seen now, is in none, and in no figure with other scores.',
        ),
      ];
  }
}

/** Everybody whom an answer names, so that two are told apart; nobody where it names nobody. */
export function peopleOf(answer: QuestionAnswer): NamedPerson[] {
  const keys = [
    ...answer.rows.flatMap((row) => row.keys),
    ...answer.acrossKeys,
    ...answer.lines.flatMap(({ cells }) => cells.flatMap((cell) => ('keys' in cell ? cell.keys : []))),
    ...answer.named,
  ];
  const people = keys.flatMap(({ person }) => person ?? []);
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
