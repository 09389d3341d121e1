import type { TFunction } from 'i18next';
import type { ReportDocument } from '../../../../shared/contract/report-document.ts';
import type { GroupSummaryReport } from '../../../../shared/contract/summaries.ts';
import type { ReportSpan } from '../../../../shared/domain/report-span.ts';
import { groupKindWords, groupStatusWords, opennessWords } from '../../../data/group-words.ts';
import type { NamedPerson } from '../../../data/names.ts';
import { headingWords } from '../../../data/plan-words.ts';
import { dataText, minutesText, numberText } from '../../../data/report/report-words.ts';
import { spanText } from '../../../data/report/SpanFields.tsx';
import { confidenceWords, stageModelWords, stageName } from '../../../data/stage-words.ts';
import { formatList, formatNumber } from '../../../i18n/format.ts';
import { attendanceFacts } from './attendance-blocks.ts';
import { dayText, momentText } from './day-texts.ts';
import {
  type Block,
  fact,
  figure,
  orUnknown,
  paragraph,
  type Section,
  section,
  type Table,
  unknown,
  words,
} from './document.ts';
import { dynamicsTrend } from './dynamics-blocks.ts';
import { outcomeName } from './ending-words.ts';
import { groupGoalBlocks } from './group-goal-blocks.ts';
import { membersTable } from './group-members-table.ts';
import { ledBy } from './leader-words.ts';
import { courseBlock } from './spread-blocks.ts';

export const groupParts = [
  'plan',
  'sessions',
  'stages',
  'dynamics',
  'goals',
  'measures',
  'ending',
  'members',
] as const;
export type GroupPart = (typeof groupParts)[number];

export interface GroupInWords {
  report: GroupSummaryReport;
  span: ReportSpan;
  parts: readonly GroupPart[];
  nameOf: (person: NamedPerson) => string;
  t: TFunction;
}

/** What a group was and did. Unless its members are asked for, it counts and names nobody. */
export function groupDocument(input: GroupInWords): ReportDocument {
  const { report, span, parts, t } = input;
  const { group } = report;
  return {
    title: t('Group summary'),
    subtitle: [
      dataText(group.name),
      t('{{kind}}, {{openness}}, {{status}}', {
        kind: groupKindWords(group.kind, t).name,
        openness: opennessWords(group.openness, t).name,
        status: groupStatusWords(group.status, t).name,
      }),
      spanText(span, t),
    ],
    isWide: false,
    sections: [
      { heading: null, blocks: opening(input) },
      ...groupParts.filter((part) => parts.includes(part)).flatMap((part) => partOf(part, input)),
    ],
    sources: sourcesOf(input),
  };
}

function opening({ report, t }: GroupInWords): Block[] {
  const { attendance, joined, left, group } = report;
  const moved = [
    ...(joined > 0 ? [t('{{count}} joined after the first session', { count: joined })] : []),
    ...(left > 0 ? [t('{{count}} left', { count: left })] : []),
  ];
  return [
    ...(group.purpose === '' ? [] : [paragraph(dataText(group.purpose))]),
    {
      kind: 'facts',
      facts: [
        fact(
          t('Sessions held'),
          attendance.cancelled === 0
            ? numberText(attendance.sessions)
            : t('{{held}}, and {{cancelled}} cancelled', {
                held: formatNumber(attendance.sessions),
                cancelled: formatNumber(attendance.cancelled),
              }),
        ),
        fact(t('Length of all sessions, total'), minutesText(attendance.sessionMinutes)),
        fact(
          t('Members'),
          moved.length === 0
            ? numberText(attendance.members)
            : t('{{members}}: {{moved}}', {
                members: formatNumber(attendance.members),
                moved: formatList(moved, 'unit'),
              }),
        ),
        ...attendanceFacts(attendance, t),
      ],
    },
  ];
}

function partOf(part: GroupPart, input: GroupInWords): Section[] {
  const { report, t } = input;
  switch (part) {
    case 'plan':
      return planSections(report, t);
    case 'sessions':
      return section(t('Sessions'), [{ kind: 'table', table: sessionsTable(report, t) }]);
    case 'stages':
      return section(t('Stages'), [stagesBlock(report, t)]);
    case 'dynamics':
      return section(t('Dynamics'), [dynamicsTrend(report.dynamics, t)]);
    case 'goals':
      return section(t('Goals'), groupGoalBlocks(report.goals, t));
    case 'measures':
      return section(
        t('Measures'),
        report.measures.length === 0
          ? [paragraph(t('Nothing was measured in these days.'))]
          : report.measures.map((measure, place) => courseBlock(measure, place, t)),
      );
    case 'ending':
      return section(t('Ending'), [endingBlock(report, t)]);
    case 'members':
      return report.members.length === 0
        ? []
        : section(t('Members'), [{ kind: 'table', table: membersTable(report.members, input.nameOf, t) }]);
  }
}

function planSections({ plan }: GroupSummaryReport, t: TFunction): Section[] {
  const written = plan.answers.filter(({ text, reason }) => text !== '' || reason !== '');
  const head = section(t('Plan'), [
    paragraph(
      t('{{settled}} of {{count}} headings of the plan are settled.', {
        settled: formatNumber(plan.settled),
        count: plan.answers.length,
      }),
    ),
  ]);
  return [
    ...head,
    ...written.map(({ heading, state, text, reason }): Section => ({
      heading: headingWords(heading, t).title,
      level: 3,
      blocks: [
        paragraph(
          state === 'not-applicable' ? dataText(t('Does not apply: {{reason}}', { reason })) : dataText(text),
        ),
      ],
    })),
  ];
}

function sessionsTable({ sessions }: GroupSummaryReport, t: TFunction): Table {
  return {
    caption: t('Sessions held and cancelled'),
    columns: [
      words(t('Session')),
      words(t('Day')),
      words(t('Topic')),
      figure(t('Length')),
      figure(t('Attended')),
      figure(t('of recorded')),
      figure(t('of members')),
    ],
    rows: sessions.map(({ number, date, topic, isCancelled, minutes, attended, recorded, expected }) => ({
      cells: isCancelled
        ? [unknown, dayText(date), t('cancelled'), unknown, unknown, unknown, unknown]
        : [
            orUnknown(number, numberText),
            dayText(date),
            topic === '' ? unknown : dataText(topic),
            minutesText(minutes),
            numberText(attended),
            numberText(recorded),
            numberText(expected),
          ],
    })),
    empty: t('No session was held in these days.'),
  };
}

function stagesBlock({ stages }: GroupSummaryReport, t: TFunction): Block {
  if (stages.length === 0) return paragraph(t('Nobody noted a stage in these days.'));
  return {
    kind: 'table',
    table: {
      caption: t('Stages as they were judged, with how sure'),
      columns: [words(t('When')), words(t('Stage')), words(t('After')), words(t('How sure'))],
      rows: stages.map(({ sessionNumber, judgedOn, stage, model, confidence }) => ({
        cells: [
          momentText({ number: sessionNumber, on: judgedOn }, t),
          stageName(stage, t),
          stageModelWords(model, t),
          confidenceWords(confidence, t),
        ],
      })),
    },
  };
}

function endingBlock({ ending }: GroupSummaryReport, t: TFunction): Block {
  const { endedOn, left, lastOn, outcomes } = ending;
  return {
    kind: 'facts',
    facts: [
      ...(endedOn === null ? [] : [fact(t('Ended on'), dayText(endedOn))]),
      fact(t('Sessions to come'), numberText(left)),
      ...(lastOn === null ? [] : [fact(t('Last session'), dayText(lastOn))]),
      ...outcomes.flatMap(({ outcome, members }) => {
        const name = outcomeName(outcome, t);
        return name === null ? [] : [fact(name, t('{{count}} members', { count: members }))];
      }),
    ],
  };
}

function sourcesOf({ report, parts, t }: GroupInWords): string[] {
  const leaders = ledBy(report.leaders, t);
  return [
    ...(leaders ? [t('{{leaders}}.', { leaders })] : []),
    t(
      'Attendance: of those who were members on each session’s day. Not recorded is not absent and is in no share.',
    ),
    ...(parts.includes('goals')
      ? [
          t(
            'Goals: by the facilitator who rated most; T-scores after Kiresuk and Sherman, with the assumed correlation of 0.3.',
          ),
        ]
      : []),
    ...(parts.includes('dynamics') && report.dynamics.length > 0
      ? [t('Dynamics: the facilitator’s own records.')]
      : []),
    ...(report.replaced > 0 ? [t('In texts of the record “a member” stands for a name.')] : []),
    ...(parts.includes('members')
      ? []
      : [
          t(
            'Nobody is named. In a small group counts can still tell of one member to somebody who knows the group.',
          ),
        ]),
  ];
}
