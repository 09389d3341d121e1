import type { GroupRecord, GroupRecordShape } from '../../../shared/contract/records.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import { noteBlocks, noteTitle } from './note.ts';
import { longDay, roleNames } from './proposal-words.ts';
import { spanWords } from './record-words.ts';
import type { WordBlock } from './word-blocks.ts';

/** A group's record: its plan by reference, its sessions and members, its notes, its incidents by day. */
export function groupBlocks(record: GroupRecord, shape: GroupRecordShape, timeZone: string): WordBlock[] {
  const part = (text: string, blocks: readonly WordBlock[], isThere: boolean): WordBlock[] =>
    isThere ? [{ kind: 'heading', level: 1, text }, ...blocks] : [];
  const { plan, sessions, members, notes, incidents } = record;
  return [
    {
      kind: 'facts',
      rows: [
        ['Days', spanWords(shape)],
        [
          'Led by',
          record.facilitators
            .map(
              ({ name, credentials, role }) =>
                `${[name, credentials].filter(Boolean).join(', ')} (${roleNames[role]})`,
            )
            .join('; '),
        ],
      ],
    },
    ...part(
      'Plan',
      [
        { kind: 'paragraph', text: plan?.purpose ?? '' },
        { kind: 'list', isNumbered: true, items: plan?.goals ?? [] },
        {
          kind: 'paragraph',
          text: `${plan?.settled} of ${plan?.of} headings of the plan are complete. The plan is a paper of its own.`,
          isQuiet: true,
        },
      ],
      plan !== null,
    ),
    ...part(
      'Sessions',
      [
        {
          kind: 'table',
          headings: ['Session', 'Day', 'Topic', 'There'],
          rows: (sessions ?? []).map((session) => [
            session.number === null ? '–' : String(session.number),
            longDay(session.date),
            session.state === 'cancelled'
              ? ['cancelled', session.cancelReason].filter(Boolean).join(': ')
              : session.topic,
            session.state === 'cancelled' ? '' : `${session.attended} of ${session.recorded} recorded`,
          ]),
        },
      ],
      (sessions ?? []).length > 0,
    ),
    ...part(
      'Members',
      [
        {
          kind: 'table',
          headings: ['Name', 'From', 'To', 'There'],
          rows: (members ?? []).map((member) => [
            fullName(member),
            longDay(member.joinedOn),
            member.leftOn === null ? '' : longDay(member.leftOn),
            `${member.attended} of ${member.recorded} recorded`,
          ]),
        },
      ],
      (members ?? []).length > 0,
    ),
    ...(notes ?? []).flatMap((note): WordBlock[] => [
      { kind: 'heading', level: 1, text: noteTitle(note) },
      ...noteBlocks(note, timeZone, 2),
    ]),
    ...part(
      'Incidents',
      [
        {
          kind: 'table',
          headings: ['Day', 'Session', 'Standing', 'Reports'],
          rows: (incidents ?? []).map(({ happenedOn, sessionNumber, isClosed, reports }) => [
            longDay(happenedOn),
            sessionNumber === null ? '–' : String(sessionNumber),
            isClosed ? 'closed' : 'open',
            String(reports),
          ]),
        },
        {
          kind: 'paragraph',
          text: 'By day alone; what happened stands in the incident log. Restricted incidents are not listed.',
          isQuiet: true,
        },
      ],
      (incidents ?? []).length > 0,
    ),
  ];
}
