import type { TFunction } from 'i18next';
import type { ReportDocument, ReportText } from '../../../shared/contract/report-document.ts';
import { type Aggregate, type AggregateRow } from '../../../shared/contract/reports.ts';
import type { ReportSpan } from '../../../shared/domain/report-span.ts';
import {
  changeText,
  daysText,
  minutesText,
  numberText,
  ofText,
  shareText,
} from '../../data/report/report-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { bandSection } from './aggregate-bands.ts';
import { aggregateKeys, breakdownName, hiddenCell, type Section } from './aggregate-words.ts';

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
    subtitle: [daysText(span, t), t('{{count}} groups met or would have met', { count: total.groups })],
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
              { label: t('Length of the sessions, together'), value: minutesText(total.sessionMinutes) },
              {
                label: t('Members served'),
                value: total.members === null ? hidden : membersText(report, t),
              },
              { label: t('Attendance'), value: attendanceText(total, hidden, t) },
              {
                label: t('Minutes of members'),
                value: total.memberMinutes === null ? hidden : minutesText(total.memberMinutes),
              },
              { label: t('Mean change of goals (T)'), value: meanText(total, hidden, t) },
            ],
          },
          ...(report.isWithheld
            ? [
                {
                  kind: 'note' as const,
                  tone: 'suppression' as const,
                  text: t(
                    'These groups had fewer than {{threshold}} members together: no figure about them is shown. Choose more groups or more days.',
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
      t('Attendance: marks of the register; places without a mark are in no share.'),
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

function attendanceText({ attended, recorded }: AggregateRow, hidden: string, t: TFunction): ReportText {
  return attended === null || recorded === null ? hidden : ofText(attended, recorded, t);
}

function meanText(row: AggregateRow, hidden: string, t: TFunction): ReportText {
  if (row.isChangeHidden) return t('over {{few}} members: hidden', { few: hidden });
  return row.change === null ? t('nothing to compare') : changeText(row.change);
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
  const figure = (words: string) => ({ heading: words, align: 'end' as const });
  const cells = (name: ReportText, row: AggregateRow): ReportText[] => [
    name,
    numberText(row.sessions),
    numberText(row.cancelled),
    minutesText(row.sessionMinutes),
    row.members === null ? hiddenCell : numberText(row.members),
    row.attended === null ? hiddenCell : numberText(row.attended),
    row.recorded === null ? hiddenCell : numberText(row.recorded),
    row.attended === null || row.recorded === null ? hiddenCell : shareText(row.attended, row.recorded),
    row.memberMinutes === null ? hiddenCell : minutesText(row.memberMinutes),
    ...(isByMonth
      ? []
      : [
          row.isChangeHidden
            ? hiddenCell
            : row.change === null
              ? { text: '–', raw: '' }
              : changeText(row.change),
        ]),
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
              figure(t('Members')),
              figure(t('Attended')),
              figure(t('of recorded')),
              figure(t('Share')),
              figure(t('Minutes of members')),
              ...(isByMonth ? [] : [figure(t('Mean change (T)'))]),
            ],
            rows: [
              ...report.rows.map((row, place) => ({ cells: cells(keys.names[place]!, row) })),
              // Members of a month are those of the next one again; grades share their sessions.
              { cells: cells(t('All'), report.total), isTotal: true },
            ],
            footnotes: [
              t(
                '* Hidden, because it rests on fewer than {{threshold}} members, or because what does would follow from it.',
                {
                  threshold: report.threshold,
                },
              ),
              ...(isByMonth
                ? [t('Members of one month are members of others, too: the column does not add up.')]
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
          'Counts of 1 to {{most}} members are hidden, rows about so few are joined, and what would give a hidden count away is hidden with it. A 0 is shown. In this report no hidden count follows from what is shown.',
          { most: threshold - 1 },
        ),
        items: [
          t(
            'Not protected against: a second report over nearly the same groups or days. The difference of the two can be about one member: choose groups and days once, and keep to them.',
          ),
          t('Not protected against: what a reader knows already, or finds in another publication.'),
        ],
      },
    ],
  };
}
