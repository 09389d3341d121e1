import type { PersonRecord, PersonRecordShape } from '../../../shared/contract/records.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { noteBlocks, noteTitle } from './note.ts';
import { longDay } from './proposal-words.ts';
import { notRecorded, spanWords, statusWords } from './record-words.ts';
import type { WordBlock } from './word-blocks.ts';

/** One member's record: who they are, when they were where, what is written of them; and what left the agency. */
export function personBlocks(record: PersonRecord, shape: PersonRecordShape, timeZone: string): WordBlock[] {
  const { person, memberships } = record;
  const facts: [string, string][] = [
    ['Born', person.birthDate === null ? '' : longDay(person.birthDate)],
    ['Grade', person.grade],
    ['Identifier', person.identifier],
    ['Days', spanWords(shape)],
    ...memberships.map(({ groupName, joinedOn, leftOn, leaveReason }): [string, string] => [
      'Member of',
      [
        groupName,
        leftOn === null ? `from ${longDay(joinedOn)} on` : `from ${longDay(joinedOn)} to ${longDay(leftOn)}`,
        leaveReason,
      ]
        .filter(Boolean)
        .join(', '),
    ]),
  ];
  return [
    { kind: 'facts', rows: facts.filter(([, value]) => value !== '') },
    ...(record.replaced > 0
      ? [
          {
            kind: 'paragraph' as const,
            text: `Names of others taken out: ${record.replaced}. “A peer” stands in their place.`,
            isQuiet: true,
          },
        ]
      : []),
    ...attendanceBlocks(record),
    ...consentBlocks(record),
    ...(record.notes ?? []).flatMap((note): WordBlock[] => [
      { kind: 'heading', level: 1, text: `${noteTitle(note)}, ${note.groupName}` },
      ...noteBlocks(note, timeZone, 2),
    ]),
    ...disclosureBlocks(record),
  ];
}

function attendanceBlocks({ attendance }: PersonRecord): WordBlock[] {
  if (!attendance || attendance.length === 0) return [];
  const recorded = attendance.filter(({ status }) => status !== null);
  const attended = recorded.filter(({ status }) => status !== null && isAttended(status));
  return [
    { kind: 'heading', level: 1, text: 'Attendance' },
    { kind: 'paragraph', text: `At ${attended.length} of ${recorded.length} recorded sessions.` },
    {
      kind: 'table',
      headings: ['Day', 'Session', 'Attendance', 'Remark'],
      rows: attendance.map(({ date, sessionNumber, groupName, status, minutes, reason }) => [
        longDay(date),
        [groupName, sessionNumber === null ? '' : `session ${sessionNumber}`].filter(Boolean).join(', '),
        status === null
          ? notRecorded
          : [statusWords[status], minutes === null ? '' : `${minutes} minutes`].filter(Boolean).join(', '),
        reason,
      ]),
    },
  ];
}

function consentBlocks({ consents }: PersonRecord): WordBlock[] {
  if (!consents || consents.length === 0) return [];
  const day = (date: string | null) => (date === null ? '' : longDay(date));
  return [
    { kind: 'heading', level: 1, text: 'Consent and assent' },
    {
      kind: 'table',
      headings: ['Form', 'Back on', 'Answer', 'By', 'Holds until'],
      rows: consents.map((form) => [
        `${form.kind === 'consent' ? 'Consent' : 'Assent'}, ${form.groupName}`,
        day(form.returnedOn),
        form.isGiven === null
          ? 'not back'
          : form.withdrawnOn !== null
            ? `withdrawn ${longDay(form.withdrawnOn)}`
            : form.isGiven
              ? 'given'
              : 'refused',
        form.givenBy,
        day(form.expiresOn),
      ]),
    },
  ];
}

function disclosureBlocks({ disclosures }: PersonRecord): WordBlock[] {
  if (!disclosures || disclosures.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Disclosure register' },
    {
      kind: 'table',
      headings: ['Day', 'What', 'Asked by', 'Received by', 'Legitimate interest'],
      rows: disclosures.map(({ disclosedOn, what, askedBy, receivedBy, interest }) => [
        longDay(disclosedOn),
        what,
        askedBy,
        receivedBy,
        interest,
      ]),
    },
  ];
}
