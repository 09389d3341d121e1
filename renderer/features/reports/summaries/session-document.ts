import type { TFunction } from 'i18next';
import type { ReportDocument } from '../../../../shared/contract/report-document.ts';
import type { SessionSummaryReport } from '../../../../shared/contract/summaries.ts';
import { blockKindWord } from '../../../data/agenda-words.ts';
import { statusWord } from '../../../data/attendance-words.ts';
import { byRater, signed } from '../../../data/goal-words.ts';
import { raterKindWord, scoreText } from '../../../data/measure-words.ts';
import type { NamedPerson } from '../../../data/names.ts';
import { nameText } from '../../../data/report/report-names.ts';
import { dataText, minutesText, numberText } from '../../../data/report/report-words.ts';
import { sessionTitle } from '../../../data/session-words.ts';
import { formatDate, formatList, formatMinutes, formatNumber, formatTime } from '../../../i18n/format.ts';
import { attendanceFacts } from './attendance-blocks.ts';
import { type Block, fact, figure, orUnknown, paragraph, type Section, section, words } from './document.ts';
import { dynamicsFacts, seenTable } from './dynamics-blocks.ts';
import { levelTable, voiceName } from './goal-blocks.ts';
import { levelWords } from './goal-words.ts';
import { ledBy } from './leader-words.ts';
import { spreadBlock } from './spread-blocks.ts';

export const sessionParts = ['plan', 'dynamics', 'goals', 'measures', 'members'] as const;
export type SessionPart = (typeof sessionParts)[number];

export interface SessionInWords {
  report: SessionSummaryReport;
  parts: readonly SessionPart[];
  nameOf: (person: NamedPerson) => string;
  t: TFunction;
}

/** What one session was. Unless its members are asked for, it counts and names nobody. */
export function sessionDocument(input: SessionInWords): ReportDocument {
  const { report, parts, t } = input;
  const { session, leaders } = report;
  return {
    title: t('Session summary'),
    subtitle: [
      dataText(session.groupName),
      dataText(
        t('{{session}}, {{day}}, {{time}}', {
          session: sessionTitle(session, t),
          day: formatDate(session.date, 'long'),
          time: formatTime(session.start),
        }),
      ),
      ...(session.topic === '' ? [] : [dataText(session.topic)]),
    ],
    isWide: false,
    sections: [
      { heading: null, blocks: opening(input) },
      ...sessionParts.filter((part) => parts.includes(part)).flatMap((part) => partOf(part, input)),
    ],
    sources: sourcesOf(input, ledBy(leaders, t)),
  };
}

function opening({ report, t }: SessionInWords): Block[] {
  const { session, attendance, guests, incidents } = report;
  if (session.state !== 'held')
    return [
      {
        kind: 'note',
        tone: 'caution',
        text:
          session.state === 'cancelled'
            ? t('This session was cancelled.')
            : t('This session is not marked as held yet, so nobody is counted.'),
      },
    ];
  return [
    {
      kind: 'facts',
      facts: [
        ...attendanceFacts(attendance, t),
        ...(session.minutes === null
          ? []
          : [
              fact(
                t('Length'),
                session.minutes === session.plannedMinutes
                  ? t('{{time}}, as planned', { time: formatMinutes(session.minutes) })
                  : t('{{time}}; {{planned}} were planned', {
                      time: formatMinutes(session.minutes),
                      planned: formatMinutes(session.plannedMinutes),
                    }),
              ),
            ]),
        ...(guests > 0 ? [fact(t('Guests'), numberText(guests))] : []),
        ...(incidents > 0
          ? [fact(t('Incidents'), t('{{count}} in the incident log', { count: incidents }))]
          : []),
      ],
    },
  ];
}

function partOf(part: SessionPart, input: SessionInWords): Section[] {
  const { report, t } = input;
  switch (part) {
    case 'plan':
      return section(t('What was done'), planBlocks(report, t));
    case 'dynamics':
      return section(t('Dynamics'), [
        report.dynamics
          ? dynamicsFacts(report.dynamics, t)
          : paragraph(t('Who spoke to whom was not recorded.')),
        report.seen.length > 0 ? { kind: 'table', table: seenTable(report.seen, t) } : null,
      ]);
    case 'goals':
      return section(t('Goals'), goalBlocks(report, t));
    case 'measures':
      return report.measures.length === 0
        ? []
        : section(
            t('Measures'),
            report.measures.map((measure, place) => spreadBlock(measure, place, t)),
          );
    case 'members':
      return membersSection(input);
  }
}

function planBlocks({ objectives, blocks }: SessionSummaryReport, t: TFunction): Block[] {
  const reached = blocks.filter(({ isReached }) => isReached === true).length;
  const said = blocks.filter(({ isReached }) => isReached !== null).length;
  return [
    ...(objectives.length === 0
      ? []
      : [
          paragraph(t('Objectives:')),
          {
            kind: 'list' as const,
            items: objectives.map(({ text, goal }) =>
              dataText(goal === '' ? text : t('{{objective}} (goal: {{goal}})', { objective: text, goal })),
            ),
          },
        ]),
    blocks.length === 0
      ? paragraph(t('No agenda was planned.'))
      : {
          kind: 'table' as const,
          table: {
            caption:
              said === 0
                ? t('Agenda; nobody said which blocks were reached')
                : t('Agenda: {{reached}} of {{count}} blocks reached', {
                    reached: formatNumber(reached),
                    count: said,
                  }),
            columns: [words(t('Block')), words(t('Kind')), figure(t('Planned')), words(t('Reached'))],
            rows: blocks.map(({ title, kind, minutes, isReached }) => ({
              cells: [
                dataText(title),
                blockKindWord(kind, t),
                minutesText(minutes),
                isReached === null ? t('not said') : isReached ? t('yes') : t('no'),
              ],
            })),
          },
        },
  ];
}

function goalBlocks({ goals }: SessionSummaryReport, t: TFunction): Block[] {
  const { voice, group, open, rated, levels, others } = goals;
  const byWhom = byRater(voice.rater, t);
  return [
    ...(group.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            table: {
              caption: t('Goals of the group, rated {{byWhom}}', { byWhom }),
              columns: [words(t('Goal')), words(t('Level'))],
              rows: group.map((goal) => ({
                cells: [
                  dataText(goal.text),
                  { text: levelWords(goal, t), isData: true, raw: String(goal.level) },
                ],
              })),
            },
          },
        ]),
    rated === 0
      ? paragraph(
          open === 0
            ? t('No member had a goal open on that day.')
            : t('None of the members’ {{count}} open goals was rated in this session.', { count: open }),
        )
      : {
          kind: 'table' as const,
          table: levelTable(
            levels,
            t('Goals of members: {{rated}} of {{count}} open goals rated, {{byWhom}}', {
              rated: formatNumber(rated),
              count: open,
              byWhom,
            }),
            t,
          ),
        },
    ...(others.length === 0
      ? []
      : [
          paragraph(
            dataText(
              t('Rated by others as well: {{who}}', {
                who: formatList(
                  others.map((other) =>
                    t('{{who}}, {{count}} ratings', { who: voiceName(other, t), count: other.ratings }),
                  ),
                  'unit',
                ),
              }),
            ),
            true,
          ),
        ]),
  ];
}

function membersSection({ report, nameOf, t }: SessionInWords): Section[] {
  const { members, measures } = report;
  if (members.length === 0) return [];
  return section(t('Members'), [
    {
      kind: 'table',
      table: {
        caption: t('Member by member'),
        columns: [
          words(t('Member')),
          words(t('Attendance')),
          figure(t('Minutes there')),
          figure(t('Spoke')),
          words(t('Goals rated')),
          ...measures.map(({ name, rater }) =>
            figure(t('{{measure}} ({{rater}})', { measure: name, rater: raterKindWord(rater, t) })),
          ),
        ],
        rows: members.map(({ person, status, minutes, acts, goals, scores }) => ({
          cells: [
            nameText(nameOf(person)),
            status === null ? t('not recorded') : statusWord(status, t),
            orUnknown(minutes, minutesText),
            orUnknown(acts, numberText),
            goals.length === 0
              ? '–'
              : dataText(
                  formatList(
                    goals.map(({ text, level }) =>
                      t('{{goal}} {{level}}', {
                        goal: text,
                        level: level === null ? t('not rated') : signed(level),
                      }),
                    ),
                    'unit',
                  ),
                ),
            ...measures.map(({ measureId, rater }) =>
              orUnknown(
                scores.find((one) => one.measureId === measureId && one.rater === rater)?.score ?? null,
                (score) => ({ text: scoreText(score), raw: String(score) }),
              ),
            ),
          ],
        })),
      },
    },
  ]);
}

function sourcesOf({ report, parts, t }: SessionInWords, leaders: string | null): string[] {
  return [
    ...(leaders ? [t('{{leaders}}.', { leaders })] : []),
    t('Attendance: of those who were members on that day. Not recorded is not absent and is in no share.'),
    ...(parts.includes('dynamics') && report.dynamics
      ? [t('Dynamics: the facilitator’s own record of this session.')]
      : []),
    ...(parts.includes('measures') && report.measures.length > 0
      ? [t('Scores of fewer than three are not told where nobody is named: they would be one member’s own.')]
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
