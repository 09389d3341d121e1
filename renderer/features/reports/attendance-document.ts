import type { TFunction } from 'i18next';
import type { AttendanceFigures, AttendanceReport } from '../../../shared/contract/reports.ts';
import type { ReportDocument, ReportText } from '../../../shared/contract/report-document.ts';
import type { ReportSpan } from '../../../shared/domain/report-span.ts';
import type { NamedPerson } from '../../data/names.ts';
import { nameText } from '../../data/report/report-names.ts';
import {
  dataText,
  daysText,
  minutesText,
  monthText,
  numberText,
  ofText,
  shareText,
} from '../../data/report/report-words.ts';
import { formatDate, formatList, formatNumber, formatShare } from '../../i18n/format.ts';

export const attendanceParts = ['member', 'group', 'facilitator', 'month'] as const;
export type AttendancePart = (typeof attendanceParts)[number];

type Section = ReportDocument['sections'][number];
type Table = Extract<Section['blocks'][number], { kind: 'table' }>['table'];

interface AttendanceInWords {
  report: AttendanceReport;
  span: ReportSpan;
  groupIds: readonly string[];
  parts: readonly AttendancePart[];
  nameOf: (person: NamedPerson) => string;
  t: TFunction;
}

/** The report of attendance and minutes, in words. */
export function attendanceDocument(input: AttendanceInWords): ReportDocument {
  const { report, span, groupIds, parts, t } = input;
  const { total } = report;
  return {
    title: t('Attendance and minutes'),
    subtitle: [
      daysText(span, t),
      groupIds.length === 0 ? t('Every group') : dataText(formatList(report.groups.map(({ name }) => name))),
    ],
    isWide: true,
    sections: [
      {
        heading: null,
        blocks: [
          {
            kind: 'facts',
            facts: [
              {
                label: t('Sessions held'),
                value:
                  total.cancelled === 0
                    ? numberText(total.sessions)
                    : t('{{held}}, and {{cancelled}} cancelled', {
                        held: formatNumber(total.sessions),
                        cancelled: formatNumber(total.cancelled),
                      }),
              },
              { label: t('Length of all sessions, total'), value: minutesText(total.sessionMinutes) },
              { label: t('Members'), value: numberText(total.members) },
              { label: t('Attended'), value: ofText(total.attended, total.recorded, t) },
              { label: t('Time of members in sessions, total'), value: minutesText(total.memberMinutes) },
              {
                label: t('Attendance recorded'),
                value: t('{{recorded}} of {{expected}} places', {
                  recorded: formatNumber(total.recorded),
                  expected: formatNumber(total.expected),
                }),
              },
            ],
          },
        ],
      },
      ...parts.map((part) => partSection(part, input)),
    ],
    sources: [
      t('Marks of the register for held sessions, of everybody who was a member on the session’s day.'),
      t('Not recorded is not absent: such places are counted by themselves and are in no share.'),
      t(
        'Late and left early count as attended. Minutes: from the times in the room where the session was run, else from the mark; the length of a session is the actual one where it is known.',
      ),
    ],
  };
}

function partSection(part: AttendancePart, input: AttendanceInWords): Section {
  const { report, nameOf, t } = input;
  const total = (label: string) => ({ cells: figureCells(label, report.total), isTotal: true });
  switch (part) {
    case 'member': {
      const rows = report.byMember.map(({ person, ...figures }) =>
        figureCells(nameText(nameOf(person)), figures),
      );
      return {
        heading: t('By member'),
        blocks: [
          {
            kind: 'table',
            table: figureTable(t('Attendance and minutes by member'), t('Member'), t, [
              ...rows.map((cells) => ({ cells })),
              ...(rows.length > 1 ? [total(t('All members'))] : []),
            ]),
          },
        ],
      };
    }
    case 'group':
      return {
        heading: t('By group'),
        blocks: [
          {
            kind: 'table',
            table: figureTable(t('Attendance and minutes by group'), t('Group'), t, [
              ...report.byGroup.map((group) => ({ cells: figureCells(dataText(group.name), group) })),
              ...(report.byGroup.length > 1 ? [total(t('All groups'))] : []),
            ]),
          },
        ],
      };
    case 'facilitator':
      return {
        heading: t('By facilitator'),
        blocks: [
          {
            kind: 'table',
            table: figureTable(
              t('Attendance and minutes by facilitator'),
              t('Facilitator'),
              t,
              report.byFacilitator.map((one) => ({ cells: figureCells(dataText(one.name), one) })),
              [
                t(
                  'A session counts for each of those who lead its group, so the lines do not add up to all sessions.',
                ),
              ],
            ),
          },
        ],
      };
    case 'month':
      return monthSection(input);
  }
}

function monthSection({ report, t }: AttendanceInWords): Section {
  const months = report.byMonth.map((one) => ({ ...one, name: formatDate(`${one.month}-01`, 'month') }));
  const table = figureTable(t('Attendance and minutes by month'), t('Month'), t, [
    ...months.map((one) => ({ cells: figureCells(monthText(one.month), one) })),
    ...(months.length > 1 ? [{ cells: figureCells(t('All months'), report.total), isTotal: true }] : []),
  ]);
  const recorded = months.filter((one) => one.recorded > 0);
  const [first, last] = [recorded[0], recorded.at(-1)];
  if (!first || !last || first === last)
    return { heading: t('By month'), blocks: [{ kind: 'table', table }] };
  const shareOf = (one: AttendanceFigures) => formatShare(one.attended / one.recorded);
  const title = t('{{first}} of the places were attended in {{firstMonth}}, {{last}} in {{lastMonth}}', {
    first: shareOf(first),
    firstMonth: first.name,
    last: shareOf(last),
    lastMonth: last.name,
  });
  return {
    heading: t('By month'),
    blocks: [
      {
        kind: 'chart',
        chart: {
          id: 'months',
          form: 'columns',
          title,
          alt: `${title}. ${t('Columns, a month each: {{months}}', {
            months: formatList(
              months.map((one) =>
                one.recorded === 0
                  ? t('{{month}}: nothing recorded', { month: one.name })
                  : `${one.name} ${shareOf(one)}`,
              ),
            ),
          })}`,
          caption: t('Of the places recorded, in per cent; how many they are stands in the table.'),
          xLabel: t('Month'),
          yLabel: t('Attended, % of places recorded'),
          categories: months.map(({ month }) => formatDate(`${month}-01`, 'short').replace(/^1\s|\s1$/, '')),
          low: 0,
          high: 100,
          series: [
            {
              name: t('Attended'),
              values: months.map((one) => (one.recorded === 0 ? null : (100 * one.attended) / one.recorded)),
              labels: months.map((one) => (one.recorded === 0 ? '' : shareOf(one))),
            },
          ],
          table,
        },
      },
    ],
  };
}

/** One line of figures: sessions, who was there, who was not, minutes. */
function figureCells(name: ReportText, figures: AttendanceFigures): ReportText[] {
  const { expected, recorded, attended } = figures;
  return [
    name,
    numberText(figures.sessions),
    numberText(attended),
    numberText(recorded),
    shareText(attended, recorded),
    numberText(figures.late),
    numberText(figures.leftEarly),
    numberText(figures.excused),
    numberText(figures.unexcused),
    numberText(expected - recorded),
    minutesText(figures.memberMinutes),
    shareText(figures.memberMinutes, figures.possibleMinutes),
  ];
}

function figureTable(
  caption: string,
  nameOf: string,
  t: TFunction,
  rows: Table['rows'],
  footnotes: string[] = [],
): Table {
  const figure = (heading: string) => ({ heading, align: 'end' as const });
  return {
    caption,
    headingRows: [
      [
        { text: '', span: 2 },
        { text: t('Was there'), span: 5 },
        { text: t('Was not there'), span: 2 },
        { text: '', span: 1 },
        { text: t('Minutes'), span: 2 },
      ],
    ],
    columns: [
      { heading: nameOf },
      figure(t('Sessions')),
      figure(t('Attended')),
      figure(t('of recorded')),
      figure(t('Share')),
      figure(t('Late')),
      figure(t('Left early')),
      figure(t('Excused')),
      figure(t('Unexcused')),
      figure(t('Not recorded')),
      figure(t('Attended')),
      figure(t('of these sessions')),
    ],
    rows,
    empty: t('No session was held in these days.'),
    footnotes,
  };
}
