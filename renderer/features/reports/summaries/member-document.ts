import type { TFunction } from 'i18next';
import type { ReportDocument } from '../../../../shared/contract/report-document.ts';
import type { MemberReport } from '../../../../shared/contract/summaries.ts';
import type { ReportSpan } from '../../../../shared/domain/report-span.ts';
import { ratioWords } from '../../../data/dynamics-words.ts';
import { byRater } from '../../../data/goal-words.ts';
import { observationName } from '../../../data/observation-words.ts';
import { dataText, minutesText, numberText } from '../../../data/report/report-words.ts';
import { spanText } from '../../../data/report/SpanFields.tsx';
import { formatDate, formatList, formatNumber } from '../../../i18n/format.ts';
import { attendanceFacts, minutesOf, sessionTable } from './attendance-blocks.ts';
import { momentMark } from './day-texts.ts';
import { type Block, fact, figure, orUnknown, paragraph, type Section, section } from './document.ts';
import { outcomeName } from './ending-words.ts';
import { goalTable, progressBlock } from './goal-blocks.ts';
import { goalsMet } from './goal-words.ts';
import { ledBy } from './leader-words.ts';
import { measureBlock } from './measure-blocks.ts';

export const memberParts = ['attendance', 'goals', 'measures', 'participation', 'notes', 'next'] as const;
export type MemberPart = (typeof memberParts)[number];

export interface MemberInWords {
  report: MemberReport;
  /** The member, as the report calls them. */
  name: string;
  span: ReportSpan;
  parts: readonly MemberPart[];
  t: TFunction;
}

/** One member's progress for the file. Nobody else is named in it. */
export function memberDocument(input: MemberInWords): ReportDocument {
  const { report, name, span, parts, t } = input;
  const { group, leaders } = report;
  return {
    title: t('Progress report'),
    subtitle: [
      dataText(name),
      ...(group ? [dataText(group.name)] : []),
      t('{{days}}. For the file.', { days: spanText(span, t) }),
    ],
    isWide: false,
    sections: [
      { heading: null, blocks: [{ kind: 'facts', facts: factsOf(input) }] },
      ...memberParts.filter((part) => parts.includes(part)).flatMap((part) => partOf(part, input)),
    ],
    sources: sourcesOf(input, ledBy(leaders, t)),
  };
}

function factsOf({ report, parts, t }: MemberInWords) {
  const { joinedOn, leftOn, attendance, goals, notes } = report;
  return [
    ...(joinedOn === null
      ? []
      : [
          fact(
            t('Member'),
            leftOn === null
              ? t('since {{day}}', { day: formatDate(joinedOn) })
              : t('{{first}} to {{last}}', { first: formatDate(joinedOn), last: formatDate(leftOn) }),
          ),
        ]),
    ...(parts.includes('attendance')
      ? [...attendanceFacts(attendance, t), fact(t('Time there'), minutesOf(attendance, t))]
      : []),
    ...(parts.includes('goals') && goals.length > 0 ? [fact(t('Goals'), goalsMet(goals, t))] : []),
    ...(parts.includes('notes')
      ? [
          fact(
            t('Individual notes'),
            notes.drafts === 0
              ? t('{{signed}} signed, for {{count}} sessions attended', {
                  signed: formatNumber(notes.signed),
                  count: notes.of,
                })
              : t('{{signed}} signed and {{drafts}} not signed yet, for {{count}} sessions attended', {
                  signed: formatNumber(notes.signed),
                  drafts: formatNumber(notes.drafts),
                  count: notes.of,
                }),
          ),
        ]
      : []),
  ];
}

function partOf(part: MemberPart, { report, t }: MemberInWords): Section[] {
  switch (part) {
    case 'attendance':
      return section(t('Attendance'), [{ kind: 'table', table: sessionTable(report.sessions, t) }]);
    case 'goals': {
      const [main] = report.progress;
      if (!main) return [];
      return section(t('Goals'), [
        { kind: 'table', table: goalTable(report.goals, main.voice, t) },
        progressBlock(report.progress, t),
      ]);
    }
    case 'measures':
      return section(
        t('Measures'),
        report.measures.length === 0
          ? [paragraph(t('Nothing was measured in these days.'))]
          : report.measures.map((series, place) => measureBlock(series, place, t)),
      );
    case 'participation':
      return section(t('Taking part'), [participationBlock(report, t), seenBlock(report, t)]);
    case 'notes':
      // A count among the facts: what the notes say stays in the notes.
      return [];
    case 'next':
      return section(t('What comes next'), nextBlocks(report, t));
  }
}

/** How often they spoke, against an equal part for the time that they were there. */
function participationBlock({ participation }: MemberReport, t: TFunction): Block {
  const { sessions, acts, expectedActs, ratio } = participation;
  if (sessions.length === 0)
    return paragraph(t('Who spoke was not recorded in any of the sessions that they came to.'));
  const equal = formatNumber(expectedActs, { maximumFractionDigits: 0 });
  const table = {
    caption: t('Taking part by session'),
    columns: [
      { heading: t('Session') },
      figure(t('Spoke')),
      figure(t('All members spoke')),
      figure(t('Minutes there')),
      figure(t('Against an equal part')),
    ],
    rows: [
      ...sessions.map((one) => ({
        cells: [
          one.number === null
            ? formatDate(one.date)
            : t('Session {{number}}', { number: formatNumber(one.number) }),
          numberText(one.acts),
          numberText(one.memberActs),
          minutesText(one.minutes),
          orUnknown(one.ratio, (value) => ({ text: ratioWords(value, t), raw: value.toFixed(2) })),
        ],
      })),
      ...(sessions.length > 1
        ? [
            {
              cells: [
                t('Total'),
                numberText(acts),
                numberText(sessions.reduce((sum, { memberActs }) => sum + memberActs, 0)),
                minutesText(sessions.reduce((sum, { minutes }) => sum + minutes, 0)),
                orUnknown(ratio, (value) => ({ text: ratioWords(value, t), raw: value.toFixed(2) })),
              ],
              isTotal: true,
            },
          ]
        : []),
    ],
    footnotes: [
      t('An equal part is what each would have if all members spoke alike for the minutes they were there.'),
    ],
  };
  if (sessions.length < 2) return { kind: 'table', table };
  const title = t('Spoke {{acts}} times in {{count}} sessions; an equal part would be {{equal}}', {
    acts: formatNumber(acts),
    count: sessions.length,
    equal,
  });
  return {
    kind: 'chart',
    chart: {
      id: 'participation',
      form: 'columns',
      title,
      alt: title,
      caption: t('Acts as they were recorded; how good or wanted they were, no count says.'),
      xLabel: t('Session'),
      yLabel: t('Times an equal part'),
      categories: sessions.map(({ number, date }) => momentMark({ number, on: date })),
      low: 0,
      high: Math.max(2, ...sessions.map((one) => Math.ceil(one.ratio ?? 0))),
      lines: [{ value: 1, label: t('equal part') }],
      series: [
        {
          name: t('Against an equal part'),
          values: sessions.map((one) => one.ratio),
          labels: sessions.map((one) =>
            one.ratio === null ? '' : formatNumber(one.ratio, { maximumFractionDigits: 1 }),
          ),
        },
      ],
      table,
    },
  };
}

function seenBlock({ seen }: MemberReport, t: TFunction): Block | null {
  if (seen.length === 0) return null;
  return {
    kind: 'table',
    table: {
      caption: t('Seen in sessions: behaviour, never a label'),
      columns: [{ heading: t('What') }, figure(t('Sessions'))],
      rows: seen.map(({ kind, code, name, sessions }) => ({
        cells: [kind === 'tag' ? dataText(name) : observationName(kind, code, t), numberText(sessions)],
      })),
    },
  };
}

function nextBlocks(report: MemberReport, t: TFunction): Block[] {
  const { ending, goals, left, nextOn } = report;
  const open = goals.filter(({ standing, closedOn }) => closedOn === null && standing !== 'met');
  const outcome = ending && outcomeName(ending.outcome, t);
  const said = [
    ...(ending && ending.gains !== '' ? [fact(t('What was gained'), dataText(ending.gains))] : []),
    ...(ending && ending.next !== '' ? [fact(t('What comes next'), dataText(ending.next))] : []),
    ...(outcome
      ? [
          fact(
            t('How it ended'),
            ending!.toWhom === '' ? outcome : dataText(formatList([outcome, ending!.toWhom], 'unit')),
          ),
        ]
      : []),
  ];
  const blocks: (Block | null)[] = [
    said.length > 0 ? { kind: 'facts', facts: said } : null,
    open.length > 0 ? paragraph(t('Goals that go on:')) : null,
    open.length > 0 ? { kind: 'list', items: open.map(({ text }) => dataText(text)) } : null,
    left > 0
      ? paragraph(
          nextOn === null
            ? t('{{count}} sessions are to come.', { count: left })
            : t('{{count}} sessions are to come, the next on {{day}}.', {
                count: left,
                day: formatDate(nextOn),
              }),
        )
      : null,
  ];
  const there = blocks.filter((block) => block !== null);
  return there.length > 0 ? there : [paragraph(t('Nothing is noted yet.'))];
}

function sourcesOf({ report, parts, t }: MemberInWords, leaders: string | null): string[] {
  const [main] = report.progress;
  return [
    ...(leaders ? [t('{{leaders}}.', { leaders })] : []),
    t(
      'Attendance: marks for the sessions held while they were a member. Not recorded is not absent and is in no share.',
    ),
    ...(parts.includes('goals') && main
      ? [
          t(
            'Goals: {{count}} ratings {{byWhom}} within these days; what others rated is told beside them, never mixed in.',
            {
              count: main.ratings,
              byWhom: byRater(main.voice.rater, t),
            },
          ),
          t('T-scores after Kiresuk and Sherman, with the assumed correlation of 0.3.'),
        ]
      : []),
    ...(parts.includes('measures') && report.measures.length > 0
      ? [t('Scores as they were given. A sheet left unfinished has no score; nothing is filled in.')]
      : []),
    ...(parts.includes('participation') && report.participation.sessions.length > 0
      ? [
          report.participation.recalled > 0
            ? t('Acts: the facilitator’s own record; {{count}} of them were recalled afterwards.', {
                count: report.participation.recalled,
              })
            : t('Acts: the facilitator’s own record.'),
        ]
      : []),
    ...(report.replaced > 0
      ? [t('In texts of the record “a peer” stands for somebody else of the group.')]
      : []),
  ];
}
