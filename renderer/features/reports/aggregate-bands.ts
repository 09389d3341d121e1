import type { TFunction } from 'i18next';
import type { ReportText } from '../../../shared/contract/report-document.ts';
import { attendanceBands, changeBands } from '../../../shared/contract/reports.ts';
import { numberText } from '../../data/report/report-words.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import type { AggregateInWords } from './aggregate-document.ts';
import { aggregateKeys, bandNames, hiddenCell, type Section } from './aggregate-words.ts';

type Table = Extract<Section['blocks'][number], { kind: 'table' }>['table'];

/** Members by how far they moved, or how often they were there. */
export function bandSection(
  which: 'changes' | 'attendance',
  { report, namesGroups, t }: AggregateInWords,
): Section[] {
  if (report.isWithheld) return [];
  const table = report[which];
  const bands = which === 'changes' ? changeBands : attendanceBands;
  const names = bandNames(which, t);
  const heading = which === 'changes' ? t('Members by change of their goals') : t('Members by attendance');
  if (table === null)
    return [
      {
        heading,
        blocks: [
          {
            kind: 'note',
            tone: 'suppression',
            text:
              which === 'attendance' && report.total.share !== 'hidden'
                ? t(
                    'Some of these counts are under {{threshold}} and would follow from the share of attendance: the share stands instead.',
                    { threshold: report.threshold },
                  )
                : t('With so few members no table can be shown of which a hidden count would not follow.'),
          },
        ],
      },
    ];
  const hasRows = table.cells.length > 1;
  const keys = aggregateKeys(report, namesGroups, t);
  const cell = (count: number | null): ReportText => (count === null ? hiddenCell : numberText(count));
  const hides = [...table.cells.flat(), ...table.totals].includes(null);
  const data: Table = {
    caption: heading,
    columns: [
      { heading: hasRows ? keys.heading : t('Members') },
      ...bands.map((_, place) => ({ heading: names[place]!, align: 'end' as const })),
      { heading: t('Total'), align: 'end' as const },
    ],
    rows: [
      ...(hasRows
        ? table.cells.map((row, place) => ({
            cells: [keys.names[place]!, ...row.map(cell), cell(report.rows[place]!.members)],
          }))
        : []),
      { cells: [t('All'), ...table.totals.map(cell), cell(report.total.members)], isTotal: hasRows },
    ],
    footnotes: hides
      ? [
          t('* Hidden: fewer than {{threshold}}, or a count from which one of those would follow.', {
            threshold: report.threshold,
          }),
        ]
      : [],
  };
  if (hides || report.total.members === 0) return [{ heading, blocks: [{ kind: 'table', table: data }] }];
  const counts = table.totals.map((count) => count!);
  const title = which === 'changes' ? changeFinding(counts, t) : attendanceFinding(counts, t);
  return [
    {
      heading,
      blocks: [
        {
          kind: 'chart',
          chart: {
            id: which,
            form: 'bars',
            title,
            alt: `${title}. ${names.map((name, place) => `${name}: ${formatNumber(counts[place]!)}`).join('; ')}`,
            xLabel: '',
            yLabel: t('Members'),
            categories: names,
            low: 0,
            high: Math.max(1, ...counts),
            series: [
              { name: t('Members'), values: counts, labels: counts.map((count) => formatNumber(count)) },
            ],
            table: data,
          },
        },
      ],
    },
  ];
}

function changeFinding([up = 0, same = 0, down = 0]: readonly number[], t: TFunction): string {
  const compared = up + same + down;
  if (compared === 0) return t('Nothing can be compared yet');
  return t('{{up}} of {{compared}} members moved towards their goals', { up, compared });
}

function attendanceFinding([most = 0, half = 0, few = 0]: readonly number[], t: TFunction): string {
  const known = most + half + few;
  if (known === 0) return t('No attendance is recorded yet');
  return t('{{most}} of {{known}} members were there at {{share}} of their sessions or more', {
    most,
    known,
    share: formatShare(0.8),
  });
}
