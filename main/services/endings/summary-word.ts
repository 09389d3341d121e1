import type { ClosingSummary, EndingMember, MemberOutcome } from '../../../shared/contract/endings.ts';
import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import type { WordFile } from '../../../shared/contract/plan.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { longDay, roleNames } from '../word/proposal-words.ts';
import { noteLeaving, writeRecord } from '../word/records.ts';
import type { WordBlock } from '../word/word-blocks.ts';
import { summary } from './summary.ts';

export async function summaryWord(
  workspace: OpenWorkspace,
  {
    groupId,
    namesMembers,
    disclosure,
  }: { groupId: string; namesMembers: boolean; disclosure: DisclosureFields | null },
): Promise<WordFile> {
  const found = summary(workspace, { groupId });
  noteLeaving(workspace, { kind: 'group', groupId, from: null, to: null }, disclosure, {
    action: 'export.closing-summary',
    objectType: 'group',
    objectId: groupId,
    detail: { sections: found.sections.length, namesMembers },
  });
  return writeRecord(workspace, 'closing-summary', {
    title: found.groupName,
    subtitle: 'Closing summary of a group',
    blocks: summaryBlocks(found, namesMembers),
  });
}

function summaryBlocks(found: ClosingSummary, namesMembers: boolean): WordBlock[] {
  const facts: [string, string][] = [
    ['Ended on', found.endedOn === null ? '' : longDay(found.endedOn)],
    [
      'Led by',
      found.facilitators
        .map(
          ({ name, credentials, role }) =>
            `${[name, credentials].filter(Boolean).join(', ')} (${roleNames[role]})`,
        )
        .join('; '),
    ],
  ];
  return [
    ...(found.savedAt === null
      ? [{ kind: 'paragraph' as const, text: 'Draft: not looked through yet', isQuiet: true }]
      : []),
    { kind: 'facts', rows: facts.filter(([, value]) => value !== '') },
    ...found.sections
      .filter(({ text }) => text !== '')
      .flatMap(({ heading, text }): WordBlock[] => [
        { kind: 'heading', level: 1, text: heading },
        { kind: 'paragraph', text },
      ]),
    ...(namesMembers ? membersTable(found.members) : []),
  ];
}

const outcomeNames: Readonly<Record<MemberOutcome, string>> = {
  '': 'not said',
  completed: 'completed',
  transfer: 'transfer',
  referral: 'referral',
  left: 'left',
};

function membersTable(members: readonly EndingMember[]): WordBlock[] {
  if (members.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Members by name' },
    {
      kind: 'table',
      headings: ['Name', 'How it ended', 'Gains', 'Next'],
      rows: members.map((member) => [
        fullName(member),
        endedHow(member),
        member.ending.gains,
        member.ending.next,
      ]),
    },
  ];
}

function endedHow({ ending, isAtEnd, leftOn, leaveReason }: EndingMember): string {
  const { outcome, toWhom, arrangedOn } = ending;
  if (outcome === '' && !isAtEnd)
    return ['left', leftOn === null ? '' : `on ${longDay(leftOn)}`, leaveReason && `(${leaveReason})`]
      .filter(Boolean)
      .join(' ');
  const goesOn = outcome === 'transfer' || outcome === 'referral';
  return [
    outcomeNames[outcome],
    goesOn && toWhom !== '' ? `: ${toWhom}` : '',
    goesOn && arrangedOn !== null ? `, arranged ${longDay(arrangedOn)}` : '',
  ].join('');
}
