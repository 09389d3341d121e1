import type { TFunction } from 'i18next';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import type { ServiceLog } from '../../../shared/contract/reports.ts';
import type { ReportSpan } from '../../../shared/domain/report-span.ts';
import { serviceKinds } from '../../../shared/domain/service-kinds.ts';
import { dataText, daysText, dayText, minutesText, numberText } from '../../data/report/report-words.ts';
import { formatDate, formatMinutes, formatNumber, formatTime } from '../../i18n/format.ts';
import { serviceKindName } from './service-words.ts';

/** A facilitator's service log, in words. No member is named in it, but where a remark does. */
export function serviceDocument(
  { facilitator, sessions, entries }: ServiceLog,
  { hasRemarks, ...span }: ReportSpan & { hasRemarks: boolean },
  t: TFunction,
): ReportDocument {
  const sum = (rows: readonly { minutes: number }[]) => rows.reduce((all, { minutes }) => all + minutes, 0);
  const [led, other] = [sum(sessions), sum(entries)];
  const notes = sessions.reduce((all, { groupNotes, memberNotes }) => all + groupNotes + memberNotes, 0);
  const kinds = serviceKinds
    .map((kind) => ({ kind, rows: entries.filter((entry) => entry.kind === kind) }))
    .filter(({ rows }) => rows.length > 0);
  const figure = (heading: string) => ({ heading, align: 'end' as const });
  return {
    title: t('Service log'),
    subtitle: [
      dataText([facilitator.name, facilitator.credentials].filter(Boolean).join(', ')),
      daysText(span, t),
    ],
    isWide: false,
    sections: [
      {
        heading: null,
        blocks: [
          {
            kind: 'facts',
            facts: [
              {
                label: t('Sessions led'),
                value: t('{{sessions}} in {{time}}', {
                  sessions: formatNumber(sessions.length),
                  time: formatMinutes(led),
                }),
              },
              { label: t('Notes signed'), value: numberText(notes) },
              { label: t('Other work'), value: minutesText(other) },
              { label: t('Total'), value: minutesText(led + other) },
            ],
          },
        ],
      },
      {
        heading: t('Sessions led'),
        blocks: [
          {
            kind: 'table',
            table: {
              caption: t('Sessions led, with who was there and the notes signed'),
              columns: [
                { heading: t('Day') },
                { heading: t('Group and session') },
                figure(t('Length')),
                figure(t('Members there')),
                figure(t('of recorded')),
                figure(t('Group notes')),
                figure(t('Member notes')),
              ],
              rows: [
                ...sessions.map((session) => ({
                  cells: [
                    {
                      text: `${formatDate(session.date)}, ${formatTime(session.start)}`,
                      raw: `${session.date} ${session.start}`,
                      isData: true,
                    },
                    {
                      ...sessionText(session, t),
                      href: `/sessions/${session.id}`,
                    },
                    minutesText(session.minutes),
                    numberText(session.attended),
                    numberText(session.recorded),
                    numberText(session.groupNotes),
                    numberText(session.memberNotes),
                  ],
                })),
                ...(sessions.length > 1
                  ? [
                      {
                        cells: [
                          t('Total'),
                          '',
                          minutesText(led),
                          numberText(sessions.reduce((all, { attended }) => all + attended, 0)),
                          numberText(sessions.reduce((all, { recorded }) => all + recorded, 0)),
                          numberText(sessions.reduce((all, { groupNotes }) => all + groupNotes, 0)),
                          numberText(sessions.reduce((all, { memberNotes }) => all + memberNotes, 0)),
                        ],
                        isTotal: true,
                      },
                    ]
                  : []),
              ],
              empty: t('No session was held in these days.'),
            },
          },
        ],
      },
      {
        heading: t('Other work'),
        blocks: [
          ...(kinds.length > 1
            ? [
                {
                  kind: 'table' as const,
                  table: {
                    caption: t('Other work by kind'),
                    columns: [{ heading: t('Kind') }, figure(t('Entries')), figure(t('Length'))],
                    rows: [
                      ...kinds.map(({ kind, rows }) => ({
                        cells: [serviceKindName(kind, t), numberText(rows.length), minutesText(sum(rows))],
                      })),
                      {
                        cells: [t('Total'), numberText(entries.length), minutesText(other)],
                        isTotal: true,
                      },
                    ],
                  },
                },
              ]
            : []),
          {
            kind: 'table',
            table: {
              caption: t('Other work, entry by entry'),
              columns: [
                { heading: t('Day') },
                { heading: t('Kind') },
                { heading: t('Group') },
                ...(hasRemarks ? [{ heading: t('Remark') }] : []),
                figure(t('Length')),
              ],
              rows: entries.map((entry) => ({
                cells: [
                  dayText(entry.doneOn),
                  serviceKindName(entry.kind, t),
                  entry.groupName === null ? '' : dataText(entry.groupName),
                  ...(hasRemarks ? [dataText(entry.remark)] : []),
                  minutesText(entry.minutes),
                ],
              })),
              empty: t('No other work was entered for these days.'),
            },
          },
        ],
      },
    ],
    sources: [
      t(
        'Held sessions of the groups that this facilitator leads or leads with others; who observes does not lead. Their length is the actual one where it is known, else the planned one.',
      ),
      t('Notes signed: by this facilitator’s own signature.'),
      t('Other work: as it was entered by hand.'),
    ],
  };
}

function sessionText(session: ServiceLog['sessions'][number], t: TFunction) {
  const name =
    session.number === null
      ? session.groupName
      : t('{{group}}, session {{number}}', { group: session.groupName, number: session.number });
  return { text: name, isData: true };
}
