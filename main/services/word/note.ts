import type { PrintedNote } from '../../../shared/contract/records.ts';
import { longDay } from './proposal-words.ts';
import { longMoment, shownHash } from './record-words.ts';
import type { WordBlock } from './word-blocks.ts';

/** "Group note, session 3, September 28, 2026". */
export function noteTitle({ kind, sessionNumber, date }: PrintedNote): string {
  return [
    kind === 'group' ? 'Group note' : 'Individual note',
    sessionNumber === null ? '' : `session ${sessionNumber}`,
    longDay(date),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A note: its text, who signed it and when, what was added; and the version with its hash. */
export function noteBlocks(note: PrintedNote, timeZone: string, level: 1 | 2): WordBlock[] {
  return [
    ...(note.state === 'draft'
      ? [{ kind: 'paragraph' as const, text: 'Draft: nobody has signed this note.' }]
      : []),
    ...(note.isDamaged
      ? [
          {
            kind: 'paragraph' as const,
            text: 'Attention: this text is not the one that was signed.',
          },
        ]
      : []),
    ...(note.signedFor
      ? [
          {
            kind: 'paragraph' as const,
            text: `Signed for ${note.signedFor.number === null ? 'the session' : `session ${note.signedFor.number}`} of ${note.signedFor.groupName}, ${longDay(note.signedFor.date)}; the session has changed since.`,
          },
        ]
      : []),
    ...note.sections
      .filter(({ text }) => text !== '')
      .flatMap(({ heading, text }): WordBlock[] => [
        { kind: 'heading', level, text: heading },
        { kind: 'paragraph', text },
      ]),
    ...note.signatures.flatMap(({ name, credentials, intervention, signedAt }): WordBlock[] => [
      {
        kind: 'paragraph',
        text: `Signed: ${[name, credentials].filter(Boolean).join(', ')}, ${longMoment(signedAt, timeZone)}`,
      },
      ...(intervention === '' ? [] : [{ kind: 'paragraph' as const, text: intervention }]),
    ]),
    ...note.addenda.flatMap(({ kind, text, name, credentials, writtenAt }): WordBlock[] => [
      { kind: 'heading', level: 2, text: kind === 'late-entry' ? 'Late entry' : 'Addendum' },
      { kind: 'paragraph', text },
      {
        kind: 'paragraph',
        text: `${[name, credentials].filter(Boolean).join(', ')}, ${longMoment(writtenAt, timeZone)}`,
        isQuiet: true,
      },
    ]),
    {
      kind: 'paragraph',
      text: [
        `Version ${note.versionNumber}, SHA-256 ${shownHash(note.textHash)}`,
        note.replaced === 0
          ? ''
          : `${note.replaced === 1 ? 'One name' : `${note.replaced} names`} of others taken out here; the hash is of the text as it is kept.`,
      ]
        .filter(Boolean)
        .join('. '),
      isQuiet: true,
    },
  ];
}
