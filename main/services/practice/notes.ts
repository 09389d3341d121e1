import type { NoteSection } from '../../../shared/contract/notes.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import type { WritableDatabase } from '../../db/query.ts';
import { listMarks } from '../../repositories/attendance.ts';
import { listLeaders, listNamesOf } from '../../repositories/note-lists.ts';
import { insertNoteTemplate, insertSnippet } from '../../repositories/note-words.ts';
import * as rows from '../../repositories/notes.ts';
import { change } from '../change.ts';
import * as groups from '../groups.ts';
import { hashOf, headingOf } from '../notes/read-notes.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { now } from '../open-workspace.ts';
import { listForGroup, requireSession } from '../sessions.ts';
import {
  assessmentOf,
  circleMemberWords,
  circleWords,
  groupWords,
  memberWords,
  worryMemberWords,
  worryWords,
} from './note-texts.ts';

interface Written {
  sessionId: string;
  personId: string | null;
  format: string;
  texts: readonly [key: string, heading: string, text: string][];
  /** The day on which it was written; signed then, unless it is still a draft. */
  on: string;
  isDraft?: boolean;
}

/** The notes of the practice groups: most are signed, and the last session's wait to be finished. All of it is invented. */
export function fillNotes(workspace: OpenWorkspace): void {
  change(workspace, { action: 'note.save', objectType: 'workspace' }, (db) => {
    fillStudents(workspace, db);
    fillSimply(workspace, db, 'Caregivers’ circle', circleWords, circleMemberWords);
    fillSimply(workspace, db, 'Worry busters, grade 5', worryWords, worryMemberWords);
    fillOwnWords(workspace, db);
  });
}

function heldOf(workspace: OpenWorkspace, name: string) {
  const group = groups.list(workspace).find((candidate) => candidate.name === name);
  if (!group) throw new Error(`the practice workspace lacks the group ${name}`);
  return {
    groupId: group.id,
    held: listForGroup(workspace, { groupId: group.id }).filter(({ state }) => state === 'held'),
  };
}

function fillStudents(workspace: OpenWorkspace, db: WritableDatabase): void {
  const { groupId, held } = heldOf(workspace, 'Friendship group, grade 4');
  const [lead, second] = listLeaders(db, groupId);
  if (!lead || !second) throw new Error('the practice group lacks its leaders');
  const there = listMarks(db, groupId).filter(({ status }) => isAttended(status));
  const people = listNamesOf(db, [...new Set(there.map(({ personId }) => personId))]);
  for (const [place, session] of held.entries()) {
    const words = groupWords[place];
    if (!words) continue;
    const present = there.filter(({ sessionId }) => sessionId === session.id);
    const noteId = write(workspace, db, lead, {
      sessionId: session.id,
      personId: null,
      format: 'group',
      on: session.date,
      texts: [
        ['meeting', 'Meeting', `${present.length} members attended. Topic: ${session.topic}.`],
        ['done', 'What was done', words.done],
        ['process', 'Process and dynamics', words.process],
        ['incidents', 'Incidents', place === 2 || place === 7 ? 'One incident is in the incident log.' : ''],
        ['next', 'Next time', words.next],
      ],
    });
    if (place === 4 || place === 6)
      signature(
        workspace,
        db,
        { noteId, sessionId: session.id },
        second,
        session.date,
        'Led the scenes and kept the time.',
      );
    for (const { personId } of present) {
      const givenName = people.find(({ id }) => id === personId)?.givenName ?? '';
      const member = memberWords.find((one) => one.givenName === givenName);
      const seen = member?.seen[place] ?? '';
      if (!member || seen === '') continue;
      const isLast = place === held.length - 1;
      const individual = write(workspace, db, lead, {
        sessionId: session.id,
        personId,
        format: 'dap',
        // The fourth session's were written on the weekend after.
        on: place === 3 ? addDays(session.date, 4) : session.date,
        isDraft: isLast && givenName === 'ليلى',
        texts: [
          ['data', 'Data', seen],
          ['assessment', 'Assessment', isLast && givenName === 'ليلى' ? '' : assessmentOf(place)],
          ['plan', 'Plan', isLast && givenName === 'ليلى' ? '' : member.plan],
        ],
      });
      if (place === 2 && givenName === 'Liam')
        rows.insertAddendum(db, {
          id: workspace.newId(),
          noteId: individual,
          kind: 'late-entry',
          text: 'The nurse looked at the elbow at 11:10 that day: nothing to see. His mother was told by telephone at 15:40.',
          name: lead.name,
          credentials: lead.credentials,
          writtenAt: `${addDays(session.date, 1)}T14:05:00.000Z`,
        });
    }
  }
}

/** A group whose notes are short: one for the group, and a line for each who was there. */
function fillSimply(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  name: string,
  groupNotes: typeof circleWords,
  lines: readonly string[],
): void {
  const { groupId, held } = heldOf(workspace, name);
  const [lead] = listLeaders(db, groupId);
  if (!lead) throw new Error('the practice group lacks its leader');
  const there = listMarks(db, groupId).filter(({ status }) => isAttended(status));
  for (const [place, words] of groupNotes.entries()) {
    const session = held[place];
    if (!session) continue;
    write(workspace, db, lead, {
      sessionId: session.id,
      personId: null,
      format: 'group',
      on: session.date,
      texts: [
        ['meeting', 'Meeting', `Topic: ${session.topic}.`],
        ['done', 'What was done', words.done],
        ['process', 'Process and dynamics', words.process],
        ['incidents', 'Incidents', ''],
        ['next', 'Next time', words.next],
      ],
    });
    for (const [seat, { personId }] of there.filter(({ sessionId }) => sessionId === session.id).entries())
      write(workspace, db, lead, {
        sessionId: session.id,
        personId,
        format: 'free',
        on: session.date,
        texts: [['text', 'Note', lines[(seat + place) % lines.length]!]],
      });
  }
}

/** A format and two snippets of one's own. */
function fillOwnWords(workspace: OpenWorkspace, db: WritableDatabase): void {
  const updatedAt = now(workspace);
  insertNoteTemplate(db, {
    id: workspace.newId(),
    name: 'School day note',
    kind: 'individual',
    sections: [
      { heading: 'What I saw', prompt: 'Two sentences, as a camera would.' },
      { heading: 'What went well', prompt: 'Something the member did themselves.' },
      { heading: 'What comes next', prompt: '' },
    ],
    updatedAt,
  });
  insertSnippet(db, {
    id: workspace.newId(),
    name: 'window',
    text: 'Took a break at the window with one of us and came back to the circle by free choice.',
    updatedAt,
  });
  insertSnippet(db, {
    id: workspace.newId(),
    name: 'peers',
    text: 'Spoke with peers without being asked to.',
    updatedAt,
  });
}

type Leader = ReturnType<typeof listLeaders>[number];

function write(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  leader: Leader,
  { sessionId, personId, format, texts, on, isDraft = false }: Written,
): string {
  const id = workspace.newId();
  const at = `${on}T20:15:00.000Z`;
  const sections: NoteSection[] = texts.map(([key, heading, text]) => ({ key, heading, text }));
  rows.insertNote(db, {
    id,
    kind: personId === null ? 'group' : 'individual',
    sessionId,
    personId,
    format,
    state: isDraft ? 'draft' : 'signed',
    namesReason: '',
    createdAt: at,
    updatedAt: at,
  });
  rows.insertVersion(db, {
    id: workspace.newId(),
    noteId: id,
    number: 1,
    sections,
    begunAt: at,
    savedAt: at,
  });
  if (!isDraft) signature(workspace, db, { noteId: id, sessionId }, leader, on, '');
  return id;
}

function signature(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  { noteId, sessionId }: { noteId: string; sessionId: string },
  { id: facilitatorId, name, credentials }: Leader,
  on: string,
  intervention: string,
): void {
  const [last] = rows.listVersions(db, noteId);
  rows.insertSignature(db, {
    id: workspace.newId(),
    noteId,
    versionNumber: last!.number,
    facilitatorId,
    name,
    credentials,
    intervention,
    signedAt: `${on}T${intervention === '' ? '20:30' : '21:05'}:00.000Z`,
    ...headingOf(requireSession(workspace, sessionId)),
    textHash: hashOf(last!.stored),
  });
}
