import type { TFunction } from 'i18next';
import type { ReportDocument, ReportText } from '../../../shared/contract/report-document.ts';
import { type MissingKind, missingKinds, type MissingLine } from '../../../shared/contract/reports.ts';
import type { ReportSpan } from '../../../shared/domain/report-span.ts';
import type { NamedPerson } from '../../data/names.ts';
import { dataText, numberText } from '../../data/report/report-words.ts';
import { spanText } from '../../data/report/SpanFields.tsx';
import { formatDate, formatDaysFrom } from '../../i18n/format.ts';

/** What a kind of missing work is called. */
export function missingKindName(kind: MissingKind, t: TFunction): string {
  switch (kind) {
    case 'attendance':
      return t('Attendance not recorded');
    case 'group-note':
      return t('Group notes not signed');
    case 'member-notes':
      return t('Members’ notes not signed');
    case 'consent':
      return t('Consent or assent missing');
    case 'goals':
      return t('Goals not rated');
    case 'post-measure':
      return t('Scores after the group missing');
    case 'incident':
      return t('Incidents open');
  }
}

interface MissingInWords {
  lines: readonly MissingLine[];
  today: string;
  span: ReportSpan;
  kinds: readonly MissingKind[];
  onlyOverdue: boolean;
  nameOf: (person: NamedPerson) => string;
  t: TFunction;
}

/** What is missing, a table for each kind; each line leads to where it is dealt with. */
export function missingDocument({
  lines,
  today,
  span,
  kinds,
  onlyOverdue,
  nameOf,
  t,
}: MissingInWords): ReportDocument {
  const shown = lines.filter((line) => !onlyOverdue || line.isOverdue);
  const parts = missingKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({ kind, own: shown.filter((line) => line.kind === kind) }));
  const some = parts.filter(({ own }) => own.length > 0);
  const none = parts.filter(({ own }) => own.length === 0);
  return {
    title: t('Missing and overdue'),
    subtitle: [
      t('As of {{date}}', { date: formatDate(today) }),
      t('Sessions and incidents: {{days}}', { days: spanText(span, t) }),
    ],
    sections: [
      {
        heading: null,
        blocks: [
          some.length === 0
            ? { kind: 'paragraph', text: t('Nothing is missing.') }
            : {
                kind: 'facts',
                facts: some.map(({ kind, own }) => ({
                  label: missingKindName(kind, t),
                  value: standing(own, t),
                })),
              },
          ...(none.length > 0 && some.length > 0
            ? [
                {
                  kind: 'paragraph' as const,
                  isQuiet: true,
                  text: t('Complete, nothing to do: {{kinds}}.', {
                    kinds: none.map(({ kind }) => missingKindName(kind, t)).join('; '),
                  }),
                },
              ]
            : []),
        ],
      },
      ...some.map(({ kind, own }) => ({
        heading: missingKindName(kind, t),
        blocks: [
          {
            kind: 'table' as const,
            table: {
              caption: missingMeaning(kind, t),
              columns: [
                { heading: t('Where') },
                ...(hasSubjects(own) ? [{ heading: t('Who or what') }] : []),
                { heading: t('Missing'), align: 'end' as const },
                { heading: t('Since') },
              ],
              rows: own.slice(0, 700).map((line) => ({
                cells: [
                  { ...whereText(line, t), href: placeOf(line) },
                  ...(hasSubjects(own) ? [whoText(line, nameOf, t)] : []),
                  missingText(line, t),
                  sinceText(line, today, t),
                ],
              })),
            },
          },
        ],
      })),
    ],
    sources: [
      t('Attendance: sessions before today at which a member has no mark, cancelled ones aside.'),
      t('Notes: of held sessions, as the settings ask for them; a draft is not signed.'),
      t('Goals: open ones with a written scale that nobody rated for four weeks in which the group met.'),
      t(
        'Scores: of measures that are asked first and last, where there is one from before and none from after.',
      ),
      t('Incidents: by group alone; what happened stands in the incident log.'),
    ],
  };
}

/** Whether lines of this kind are about somebody or something besides their session. */
function hasSubjects(own: readonly MissingLine[]): boolean {
  return own.some(({ kind, person, subject }) => person !== null || subject !== '' || kind === 'goals');
}

function standing(own: readonly MissingLine[], t: TFunction): string {
  const overdue = own.filter(({ isOverdue }) => isOverdue).length;
  if (overdue === 0) return t('{{count}} lines', { count: own.length });
  if (overdue === own.length) return t('{{count}} lines, all overdue', { count: own.length });
  return t('{{count}} lines, {{overdue}} of them overdue', { count: own.length, overdue });
}

function missingMeaning(kind: MissingKind, t: TFunction): string {
  switch (kind) {
    case 'attendance':
      return t('Sessions with members who have no mark');
    case 'group-note':
      return t('Held sessions without a signed group note');
    case 'member-notes':
      return t('Held sessions with members whose note is not signed');
    case 'consent':
      return t('Members without a form that holds');
    case 'goals':
      return t('Open goals that nobody rated for four weeks');
    case 'post-measure':
      return t('Members with a score from before and none from after');
    case 'incident':
      return t('Groups with incidents that are not closed');
  }
}

function whereText({ groupName, sessionNumber }: MissingLine, t: TFunction) {
  const text =
    sessionNumber === null
      ? groupName
      : t('{{group}}, session {{number}}', { group: groupName, number: sessionNumber });
  return { text, isData: true };
}

function whoText(line: MissingLine, nameOf: (person: NamedPerson) => string, t: TFunction): ReportText {
  const name = line.person ? nameOf(line.person) : '';
  if (line.subject !== '') return dataText([name, line.subject].filter(Boolean).join(', '));
  if (line.person) return dataText(name);
  if (line.kind === 'goals') return t('The group’s own goals');
  return '';
}

function missingText({ kind, count, of }: MissingLine, t: TFunction): ReportText {
  if (kind === 'incident' || of === 1) return numberText(count);
  return { text: t('{{missing}} of {{of}}', { missing: count, of }), raw: String(count) };
}

function sinceText({ since, isOverdue, kind }: MissingLine, today: string, t: TFunction): ReportText {
  if (since === null) return kind === 'goals' ? t('never rated') : isOverdue ? t('overdue') : '';
  const words = { date: formatDate(since), ago: formatDaysFrom(since, today) };
  return {
    text: isOverdue ? t('{{date}}, {{ago}}: overdue', words) : t('{{date}}, {{ago}}', words),
    raw: since,
  };
}

/** Where a line is dealt with. */
function placeOf({ kind, groupId, sessionId }: MissingLine): string {
  switch (kind) {
    case 'attendance':
      return `/sessions/${sessionId}`;
    case 'group-note':
    case 'member-notes':
      return `/sessions/${sessionId}/notes`;
    case 'consent':
      return `/groups/${groupId}/roster/enrolment?show=missing`;
    case 'goals':
      return `/groups/${groupId}/goals`;
    case 'post-measure':
      return `/groups/${groupId}/goals/measures`;
    case 'incident':
      return `/groups/${groupId}/notes/incidents`;
  }
}
