import type { Group } from '../../../shared/contract/groups.ts';
import type { Norm, Plan, WordFile } from '../../../shared/contract/plan.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { meetingTimes } from '../../../shared/domain/meeting-times.ts';
import { planHeadings, proposedHeadings } from '../../../shared/domain/plan-headings.ts';
import { readSettings } from '../../repositories/settings.ts';
import { logEvent } from '../change.ts';
import { fileStem } from '../csv-file.ts';
import { get as getGroup } from '../groups.ts';
import { list as listNorms } from '../norms.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { get as getPlan } from '../plans.ts';
import { listForGroup } from '../sessions.ts';
import {
  consentWords,
  dayRange,
  draftWords,
  headingTitles,
  kindNames,
  listOf,
  longDay,
  opennessNames,
  roleNames,
  weekdayName,
} from './proposal-words.ts';
import type { WordBlock } from './word-blocks.ts';

/** The group's plan as a proposal in a Word file; the audit log is told. */
export async function word(workspace: OpenWorkspace, { groupId }: { groupId: string }): Promise<WordFile> {
  const group = getGroup(workspace, { id: groupId });
  const plan = getPlan(workspace, { groupId });
  const norms = listNorms(workspace, { groupId }).filter((norm) => norm.droppedOn === null);
  const sessions = listForGroup(workspace, { groupId }).filter((session) => session.state !== 'cancelled');
  const { paper, ownerName, ownerCredentials, organisation } = readSettings(workspace.db);
  const today = localNow(workspace).date;
  const author = [ownerName, ownerCredentials].filter(Boolean).join(', ');
  // Told before the file is made: the workspace may be locked by the time it is.
  logEvent(workspace, {
    action: 'export.plan',
    objectType: 'group',
    objectId: groupId,
    detail: { settled: plan.settled, goals: plan.goals.length, norms: norms.length },
  });
  // The writer of Word files is large; the app starts without it.
  const { writeWord } = await import('./word-document.ts');
  const content = await writeWord({
    paper,
    title: group.name,
    subtitle: 'Plan of the group',
    header: [group.name, organisation].filter(Boolean).join(' · '),
    footer: [author, longDay(today)].filter(Boolean).join(' · '),
    author,
    blocks: proposalBlocks(group, plan, norms, sessions),
  });
  return { name: `${fileStem('plan', group.name, today)}.docx`, content: content.toString('base64') };
}

function proposalBlocks(
  group: Group,
  plan: Plan,
  norms: readonly Norm[],
  sessions: readonly Session[],
): WordBlock[] {
  const titled = sessions.filter((session) => session.topic !== '');
  const part = (text: string, block: WordBlock, isThere: boolean): WordBlock[] =>
    isThere ? [{ kind: 'heading', level: 1, text }, block] : [];
  return [
    ...(plan.settled < planHeadings.length
      ? [{ kind: 'paragraph' as const, text: draftWords(plan.settled) }]
      : []),
    { kind: 'facts', rows: factsOf(group, sessions) },
    ...part(
      'Goals of the group',
      { kind: 'list', isNumbered: true, items: plan.goals.map((goal) => goal.text) },
      plan.goals.length > 0,
    ),
    ...proposedHeadings(plan.answers, group.purpose).flatMap(
      ({ heading, text, isApplicable }): WordBlock[] => [
        { kind: 'heading', level: 1, text: headingTitles[heading] },
        isApplicable
          ? { kind: 'paragraph', text }
          : { kind: 'paragraph', text: `Does not apply: ${text}`, isQuiet: true },
      ],
    ),
    ...part(
      'Norms',
      { kind: 'list', isNumbered: false, items: norms.map((norm) => norm.text) },
      norms.length > 0,
    ),
    ...part(
      'Sessions',
      {
        kind: 'facts',
        rows: titled.map((session) => [`${session.number ?? ''}. ${longDay(session.date)}`, session.topic]),
      },
      titled.length > 0,
    ),
  ];
}

function factsOf(group: Group, sessions: readonly Session[]): [string, string][] {
  const { weekdays, starts, minutes, places, firstOn, lastOn } = meetingTimes(group, sessions);
  const when = [
    listOf(weekdays.map((day) => `${weekdayName(day)}s`)),
    listOf(starts, 'or'),
    minutes === null ? '' : `${minutes} minutes`,
  ];
  const facts: [string, string][] = [
    ['Kind', `${kindNames[group.kind]}, ${opennessNames[group.openness]}`],
    ['When', when.filter(Boolean).join(', ')],
    [
      'Sessions',
      [sessions.length > 0 ? String(sessions.length) : '', firstOn ? dayRange(firstOn, lastOn) : '']
        .filter(Boolean)
        .join(', '),
    ],
    ['Where', listOf(places)],
    ['Members', group.capacity === null ? '' : `up to ${group.capacity}`],
    [
      'Led by',
      group.facilitators
        .map(
          ({ name, credentials, role }) =>
            `${[name, credentials].filter(Boolean).join(', ')} (${roleNames[role]})`,
        )
        .join('; '),
    ],
    ['Consent', consentWords[group.consentRule]],
  ];
  return facts.filter(([, value]) => value !== '');
}
