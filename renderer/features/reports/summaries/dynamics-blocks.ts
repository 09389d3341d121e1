import type { TFunction } from 'i18next';
import type { GroupSummaryReport, SessionSummaryReport } from '../../../../shared/contract/summaries.ts';
import { patternWords, sourceWords } from '../../../data/dynamics-words.ts';
import { observationName } from '../../../data/observation-words.ts';
import { dataText, decimalText, numberText, shareText } from '../../../data/report/report-words.ts';
import { formatNumber, formatShare } from '../../../i18n/format.ts';
import { dayText, momentMark } from './day-texts.ts';
import { type Block, fact, figure, orUnknown, paragraph, type Table, words } from './document.ts';

type Dynamics = NonNullable<SessionSummaryReport['dynamics']>;

/** The dynamics of a session in figures, each with what it is taken of. */
export function dynamicsFacts(dynamics: Dynamics, t: TFunction): Block {
  const { memberActs, acts, facilitatorShare, memberToMember, evenness, spoke, present, pattern } = dynamics;
  return {
    kind: 'facts',
    facts: [
      fact(t('Recorded'), sourceWords(dynamics, t)),
      fact(
        t('Members who spoke'),
        t('{{spoke}} of {{count}} who were there', { spoke: formatNumber(spoke), count: present }),
      ),
      ...(facilitatorShare === null
        ? []
        : [
            fact(
              t('By who leads'),
              t('{{share}} of {{count}} acts', { share: formatShare(facilitatorShare), count: acts }),
            ),
          ]),
      ...(memberToMember === null
        ? []
        : [
            fact(
              t('From member to member'),
              t('{{share}} of the members’ {{count}} acts', {
                share: formatShare(memberToMember),
                count: memberActs,
              }),
            ),
          ]),
      ...(evenness === null
        ? []
        : [
            fact(
              t('How evenly members spoke'),
              t('{{evenness}}, where 1 is all alike', {
                evenness: formatNumber(evenness, { maximumFractionDigits: 2, minimumFractionDigits: 2 }),
              }),
            ),
          ]),
      fact(
        t('Pattern'),
        pattern
          ? t('Looks like: {{pattern}}', { pattern: patternWords(pattern.kind, t).name })
          : t('No pattern stands out'),
      ),
    ],
  };
}

/** What was seen, with how often; of nobody in particular. */
export function seenTable(seen: SessionSummaryReport['seen'], t: TFunction): Table {
  return {
    caption: t('Seen in the session, of nobody in particular'),
    columns: [words(t('What')), figure(t('Times'))],
    rows: seen.map(({ kind, code, name, times }) => ({
      cells: [kind === 'tag' ? dataText(name) : observationName(kind, code, t), numberText(times)],
    })),
  };
}

/** How talk changed over the sessions. */
export function dynamicsTrend(points: GroupSummaryReport['dynamics'], t: TFunction): Block {
  if (points.length === 0) return paragraph(t('Who spoke to whom was not recorded in these days.'));
  const table: Table = {
    caption: t('Dynamics by session'),
    columns: [
      words(t('Session')),
      words(t('Day')),
      figure(t('Acts')),
      figure(t('By who leads')),
      figure(t('Member to member')),
      figure(t('Evenness')),
    ],
    rows: points.map((point) => ({
      cells: [
        orUnknown(point.number, numberText),
        dayText(point.date),
        numberText(point.acts),
        orUnknown(point.facilitatorShare, (share) => shareText(share, 1)),
        orUnknown(point.memberToMember, (share) => shareText(share, 1)),
        orUnknown(point.evenness, (value) => decimalText(value, 2)),
      ],
    })),
    footnotes: [
      t(
        'By who leads: of all acts. Member to member: of the members’ acts. Evenness: 1 where all spoke alike for the time they were there.',
      ),
    ],
  };
  if (points.length < 2) return { kind: 'table', table };
  const [first, last] = [points[0]!, points.at(-1)!];
  const title =
    first.memberToMember === null || last.memberToMember === null
      ? t('How talk changed over the sessions')
      : t('From member to member: {{first}} of the members’ acts at first, {{last}} at last', {
          first: formatShare(first.memberToMember),
          last: formatShare(last.memberToMember),
        });
  const shares = (of: (point: (typeof points)[number]) => number | null) =>
    points.map((point) => {
      const share = of(point);
      return share === null ? null : 100 * share;
    });
  return {
    kind: 'chart',
    chart: {
      id: 'dynamics',
      form: 'line',
      title,
      alt: title,
      caption: t('Shares in per cent, from the facilitator’s own records.'),
      xLabel: t('Session'),
      yLabel: t('% of acts'),
      categories: points.map(({ number, date }) => momentMark({ number, on: date })),
      low: 0,
      high: 100,
      series: [
        { name: t('Member to member'), values: shares(({ memberToMember }) => memberToMember) },
        { name: t('By who leads'), values: shares(({ facilitatorShare }) => facilitatorShare) },
      ],
      table,
    },
  };
}
