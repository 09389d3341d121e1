import type { TFunction } from 'i18next';
import type { ReportDocument } from '../../../../shared/contract/report-document.ts';
import type { ReportGoal } from '../../../../shared/contract/report-pieces.ts';
import type { MemberReport } from '../../../../shared/contract/summaries.ts';
import { type GoalStanding, isCounted } from '../../../../shared/domain/goal-standing.ts';
import { groupRoles, rolesByKind } from '../../../../shared/domain/group-roles.ts';
import type { ReportSpan } from '../../../../shared/domain/report-span.ts';
import { roleWords } from '../../../data/observation-words.ts';
import { dataText } from '../../../data/report/report-words.ts';
import { spanText } from '../../../data/report/SpanFields.tsx';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { cameTo } from './attendance-blocks.ts';
import { type Block, paragraph, type Section, section, words } from './document.ts';
import { levelsBlock } from './goal-blocks.ts';
import { goalsMet, hopedFor, plainStanding } from './goal-words.ts';
import { ledBy } from './leader-words.ts';
import { measureBlock } from './measure-blocks.ts';

export const familyParts = ['attendance', 'seen', 'goals', 'measures', 'next'] as const;
export type FamilyPart = (typeof familyParts)[number];

/** What the facilitator writes; each is without the names of other members by the time it comes here. */
export interface FamilyLines {
  opening: string;
  helped: string;
  closing: string;
}

export interface FamilyInWords {
  report: MemberReport;
  /** How they are called in the sentences, and at the head of the paper. */
  name: string;
  fullName: string;
  span: ReportSpan;
  parts: readonly FamilyPart[];
  lines: FamilyLines;
  t: TFunction;
}

/** One member's progress for their family: plain words, what goes well first, no score that has to be explained. */
export function familyDocument(input: FamilyInWords): ReportDocument {
  const { report, name, fullName, span, parts, lines, t } = input;
  const has = (part: FamilyPart) => parts.includes(part);
  const leaders = ledBy(report.leaders, t);
  return {
    title: dataText(t('How {{name}} is doing', { name })),
    subtitle: [
      ...(fullName === name ? [] : [dataText(fullName)]),
      ...(report.group ? [dataText(report.group.name)] : []),
      spanText(span, t),
    ],
    isWide: false,
    sections: [
      ...(lines.opening === ''
        ? []
        : [{ heading: null, blocks: [paragraph(dataText(lines.opening))] } satisfies Section]),
      ...section(t('Going well'), strengths(input)),
      ...(has('attendance') && report.attendance.recorded > 0 && !comesOften(report.attendance)
        ? section(t('Coming to the group'), [paragraph(cameTo(report.attendance, name, t))])
        : []),
      ...(has('goals') ? goalSections(input) : []),
      ...(lines.helped === '' ? [] : section(t('What helped'), [paragraph(dataText(lines.helped))])),
      ...(has('measures') && report.measures.length > 0
        ? section(
            t('Over time'),
            report.measures.map((series, place) => measureBlock(series, place, t)),
          )
        : []),
      ...(has('next') ? section(t('What comes next'), nextBlocks(input)) : []),
      ...(lines.closing === ''
        ? []
        : [{ heading: null, blocks: [paragraph(dataText(lines.closing))] } satisfies Section]),
      ...(leaders ? [{ heading: null, blocks: [paragraph(leaders, true)] } satisfies Section] : []),
    ],
    sources: sourcesOf(input),
  };
}

/** From this share of the sessions on it goes well; below, it is told without a judgement. */
const often = 0.8;

function comesOften({ attended, recorded }: MemberReport['attendance']): boolean {
  return attended > 0 && attended >= often * recorded;
}

/** What was seen and counted that anybody would be glad of; nothing is praised that is not on record. */
function strengths({ report, name, parts, t }: FamilyInWords): Block[] {
  const { attendance, ending, goals, seen } = report;
  const met = goals.filter((goal) => isCounted(goal) && goal.standing === 'met').length;
  const items = [
    ...(ending && ending.certificateLine !== ''
      ? [dataText(t('Brings to the group: {{what}}', { what: ending.certificateLine }))]
      : []),
    ...(ending && ending.gains !== '' ? [dataText(ending.gains)] : []),
    ...(parts.includes('attendance') && comesOften(attendance) ? [cameTo(attendance, name, t)] : []),
    ...(parts.includes('goals') && met > 0 ? [dataText(goalsMet(goals, t))] : []),
    ...(parts.includes('seen')
      ? seen.flatMap(({ kind, code, sessions }) => {
          const role = kind === 'role' && groupRoles.find((known) => known === code);
          return role && !(rolesByKind.individual as readonly string[]).includes(role)
            ? [
                t('{{what}} (seen in {{count}} sessions)', {
                  what: roleWords(role, t).meaning,
                  count: sessions,
                }),
              ]
            : [];
        })
      : []),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** What goes well stands first, what was set aside last. */
const order: readonly GoalStanding[] = ['met', 'closer', 'open', 'same', 'further', 'unrated'];

function placeOf(goal: ReportGoal): number {
  return isCounted(goal) ? order.indexOf(goal.standing) : order.length;
}

function goalSections({ report, name, t }: FamilyInWords): Section[] {
  const counted = report.goals.filter(isCounted);
  const compared = counted.filter(({ baseline, latest }) => baseline !== null && latest !== null);
  const moved = compared.filter(({ baseline, latest }) => latest!.level > baseline!.level).length;
  const goals = report.goals.toSorted((one, other) => placeOf(one) - placeOf(other));
  if (goals.length === 0) return [];
  return section(t('Goals'), [
    {
      kind: 'table',
      table: {
        caption: dataText(t('{{name}}’s goals: {{met}}', { name, met: goalsMet(goals, t) })),
        columns: [
          words(t('Goal')),
          words(t('At the start')),
          words(t('What we hoped for')),
          words(t('Now')),
          words(t('How it goes')),
        ],
        rows: goals.map((goal) => ({ cells: goalCells(goal, t) })),
      },
    },
    levelsBlock(goals.filter(isCounted), t, {
      id: 'goals',
      title: t('{{moved}} of {{count}} goals are further than at the start', {
        moved: formatNumber(moved),
        count: compared.length,
      }),
      levelWord: (level) => hopedFor(level, t),
    }),
  ]);
}

function goalCells(goal: ReportGoal, t: TFunction) {
  const plain = (level: { level: number; words: string } | null) =>
    level === null ? '–' : level.words === '' ? hopedFor(level.level, t) : dataText(level.words);
  return [
    dataText(goal.text),
    plain(goal.baseline),
    goal.expected === '' ? '–' : dataText(goal.expected),
    plain(goal.latest),
    plainStanding(goal, t),
  ];
}

function nextBlocks({ report, name, t }: FamilyInWords): Block[] {
  const { ending, goals, left, nextOn } = report;
  const open = goals.filter(({ standing, closedOn }) => closedOn === null && standing !== 'met');
  const goesOn = ending?.outcome === 'transfer' || ending?.outcome === 'referral' ? ending.toWhom : '';
  const blocks: (Block | null)[] = [
    goesOn !== '' ? paragraph(dataText(t('{{name}} goes on at: {{where}}', { name, where: goesOn }))) : null,
    ending && ending.next !== '' ? paragraph(dataText(ending.next)) : null,
    open.length > 0 ? paragraph(t('{{name}} goes on working on:', { name })) : null,
    open.length > 0 ? { kind: 'list', items: open.map(({ text }) => dataText(text)) } : null,
    left > 0 && nextOn !== null
      ? paragraph(
          t('The group meets {{count}} more times, next on {{day}}.', {
            count: left,
            day: formatDate(nextOn, 'long'),
          }),
        )
      : null,
  ];
  return blocks.filter((block) => block !== null);
}

function sourcesOf({ report, parts, t }: FamilyInWords): string[] {
  return [
    ...(parts.includes('attendance')
      ? [
          t('Sessions: those of these days whose attendance was written down, {{recorded}} of {{count}}.', {
            recorded: report.attendance.recorded,
            count: report.attendance.expected,
          }),
        ]
      : []),
    ...(parts.includes('goals') && report.goals.length > 0
      ? [t('Goals: as the person who leads the group last saw them. “Met” is what we hoped for, or more.')]
      : []),
  ];
}
