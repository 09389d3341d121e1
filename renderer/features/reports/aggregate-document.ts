import type { TFunction } from 'i18next';
import { type ReportDocument, type ReportText, textOf } from '../../../shared/contract/report-document.ts';
import { type Aggregate, type AggregateRow } from '../../../shared/contract/reports.ts';
import type { ReportSpan } from '../../../shared/domain/report-span.ts';
import { changeText, daysText, minutesText, numberText } from '../../data/report/report-words.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { bandSection } from './aggregate-bands.ts';
import {
  aboutShareText,
  aggregateKeys,
  breakdownName,
  hiddenCell,
  nothingCell,
  type Section,
} from './aggregate-words.ts';

export interface AggregateInWords {
  report: Aggregate;
  span: ReportSpan;
  /** Groups by their names; without, by numbers: names often tell what a group is about. */
  namesGroups: boolean;
  t: TFunction;
}

/** The numbers for a principal or a funder, in words. Nobody is named, and no topic. */
export function aggregateDocument(input: AggregateInWords): ReportDocument {
  const { report, span, t } = input;
  const { total, threshold } = report;
  const hidden = t('fewer than {{threshold}}', { threshold });
  return {
    title: t('Group work in numbers'),
    subtitle: [daysText(span, t), t('{{count}} groups with sessions in this time', { count: total.groups })],
    isWide: report.rows.length > 0,
    sections: [
      {
        heading: null,
        blocks: [
          {
            kind: 'facts',
            facts: [
              { label: t('Groups'), value: numberText(total.groups) },
              {
                label: t('Sessions held'),
                value: t('{{held}}, and {{cancelled}} cancelled', {
                  held: formatNumber(total.sessions),
                  cancelled: formatNumber(total.cancelled),
                }),
              },
              { label: t('Length of all sessions, total'), value: minutesText(total.sessionMinutes) },
              {
                label: t('Members served'),
                value: total.members === null ? hidden : membersText(report, t),
              },
              { label: t('Attendance'), value: attendanceText(report, t) },
              { label: t('How far goals moved, on average (T-score)'), value: meanText(report, t) },
            ],
          },
          ...(report.isWithheld
            ? [
                {
                  kind: 'note' as const,
                  tone: 'suppression' as const,
                  text: t(
                    'These groups had fewer than {{threshold}} members in all: no figure about them is shown. Choose more groups or more days.',
                    { threshold },
                  ),
                },
              ]
            : []),
        ],
      },
      ...rowsSection(input),
      ...bandSection('changes', input),
      ...bandSection('attendance', input),
      protection(report, t),
    ],
    sources: [
      t(
        'Held sessions between these days, and everybody who was a member on the day of one. Somebody in two groups counts in each.',
      ),
      t(
        'Attendance: marks of the register, to the nearest {{step}}; places without a mark are in no share.',
        {
          step: formatShare(0.05),
        },
      ),
      t(
        'Change of goals: from a member’s baseline to the last rating by the facilitator within the days, as a T-score of goal attainment scaling; 10 points are about one level of every goal.',
      ),
      t('No names of members, no topics, no notes go into this report.'),
    ],
  };
}

function membersText({ total, people }: Aggregate, t: TFunction): ReportText {
  const places = numberText(total.members!);
  if (people === null || people === total.members) return places;
  return t('{{people}} people, {{places}} places in groups', {
    people: formatNumber(people),
    places: formatNumber(total.members!),
  });
}

function notShown(threshold: number, t: TFunction): string {
  return t('not shown: it would tell of fewer than {{threshold}}', { threshold });
}

function attendanceText({ total, threshold }: Aggregate, t: TFunction): ReportText {
  if (total.share === 'none') return t('none recorded');
  return total.share === 'hidden' ? notShown(threshold, t) : aboutShareText(total.share, t);
}

function meanText({ total, threshold, changes }: Aggregate, t: TFunction): ReportText {
  if (total.change === 'none') return t('nothing to compare');
  if (total.change === 'hidden') return notShown(threshold, t);
  const [up = 0, same = 0, down = 0] = changes?.totals ?? [];
  const mean = changeText(total.change, 0);
  // Where a count of them is hidden, so is how many they are.
  if (up === null || same === null || down === null || up + same + down === 0) return mean;
  return t('{{mean}}, mean of {{of}} members', { mean: textOf(mean), of: formatNumber(up + same + down) });
}

function rowsSection({ report, namesGroups, t }: AggregateInWords): Section[] {
  if (report.breakdown === 'none' || report.isWithheld) return [];
  const heading = breakdownName(report.breakdown, t);
  if (report.rowsWithheld)
    return [
      {
        heading,
        blocks: [
          {
            kind: 'note',
            tone: 'suppression',
            text: t(
              'These rows would each be about fewer than {{threshold}} members, also when joined; only the whole is shown.',
              {
                threshold: report.threshold,
              },
            ),
          },
        ],
      },
    ];
  const keys = aggregateKeys(report, namesGroups, t);
  const isByMonth = report.breakdown === 'month';
  const hidesRows = report.rows.some(
    ({ share, change }) => share === 'hidden' || (change === 'hidden' && !isByMonth),
  );
  const figure = (words: string) => ({ heading: words, align: 'end' as const });
  const told = (value: AggregateRow['share'], words: (told: number) => ReportText): ReportText =>
    value === 'hidden' ? hiddenCell : value === 'none' ? nothingCell : words(value);
  const cells = (name: ReportText, row: AggregateRow): ReportText[] => [
    name,
    numberText(row.sessions),
    numberText(row.cancelled),
    minutesText(row.sessionMinutes),
    ...(isByMonth ? [] : [row.members === null ? hiddenCell : numberText(row.members)]),
    told(row.share, (share) => aboutShareText(share, t)),
    ...(isByMonth ? [] : [told(row.change, (change) => changeText(change, 0))]),
  ];
  return [
    {
      heading,
      blocks: [
        {
          kind: 'table',
          table: {
            caption: t('Sessions, members, attendance and goal change'),
            columns: [
              { heading: keys.heading },
              figure(t('Sessions')),
              figure(t('Cancelled')),
              figure(t('Length')),
              ...(isByMonth ? [] : [figure(t('Members'))]),
              figure(t('Attendance')),
              ...(isByMonth ? [] : [figure(t('Mean change (T)'))]),
            ],
            rows: [
              ...report.rows.map((row, place) => ({ cells: cells(keys.names[place]!, row) })),
              { cells: cells(t('All'), report.total), isTotal: true },
            ],
            footnotes: [
              ...(hidesRows
                ? [
                    t(
                      '* Not shown: of one of these lines it would tell of fewer than {{threshold}}, and then of the others, too.',
                      { threshold: report.threshold },
                    ),
                  ]
                : []),
              ...(isByMonth
                ? [
                    t(
                      'How many members a month had is not told: the few who came or went between two would follow.',
                    ),
                  ]
                : []),
              ...(report.breakdown === 'grade'
                ? [t('Grades meet in the same sessions: the sessions of the lines do not add up.')]
                : []),
            ],
          },
        },
      ],
    },
  ];
}

function protection({ threshold }: Aggregate, t: TFunction): Section {
  return {
    heading: t('How members are protected'),
    blocks: [
      {
        kind: 'note',
        tone: 'suppression',
        text: t(
          'Counts of 1 to {{most}} members are hidden, rows about so few are joined, and what would give a hidden count away is hidden with it. A 0 is shown. Attendance is told to the nearest {{step}}, change in whole points. In this report no hidden count follows from what is shown.',
          { most: threshold - 1, step: formatShare(0.05) },
        ),
      },
    ],
  };
}
