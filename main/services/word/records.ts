import type { DisclosureFields } from '../../../shared/contract/disclosures.ts';
import type { WordFile } from '../../../shared/contract/plan.ts';
import type {
  GroupRecordShape,
  PersonRecordShape,
  SingleNoteShape,
} from '../../../shared/contract/records.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import { readSettings } from '../../repositories/settings.ts';
import { head } from '../audit.ts';
import { type AuditFacts, logEvent } from '../change.ts';
import { fileStem } from '../csv-file.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { group } from '../records/group-record.ts';
import { disclose, type Leaving } from '../records/leaving.ts';
import { person } from '../records/person-record.ts';
import { note } from '../records/printed-notes.ts';
import { writeViews } from '../views.ts';
import { groupBlocks } from './group-record.ts';
import { noteBlocks, noteTitle } from './note.ts';
import { personBlocks } from './person-record.ts';
import { longDay } from './proposal-words.ts';
import type { WordBlock } from './word-blocks.ts';

/** Digits of the audit log's sign; as many as a printed sheet shows. */
const shownSign = 16;

/** One note in a Word file. The audit log is told, and the register where it leaves the agency. */
export async function noteWord(
  workspace: OpenWorkspace,
  { disclosure, ...shape }: SingleNoteShape & { disclosure: DisclosureFields | null },
): Promise<WordFile> {
  const { noteId } = shape;
  const found = note(workspace, shape);
  const { timeZone } = readSettings(workspace.db);
  noteLeaving(workspace, { kind: 'note', noteId }, disclosure, {
    action: 'export.note',
    objectType: 'note',
    objectId: noteId,
    detail: {
      state: found.note.state,
      version: found.note.versionNumber,
      namesTakenOut: found.note.replaced,
    },
  });
  return writeRecord(workspace, 'note', {
    title: found.person ? fullName(found.person) : found.note.groupName,
    subtitle: noteTitle(found.note),
    blocks: noteBlocks(found.note, timeZone, 1),
  });
}

/** One member's record in a Word file, others' names taken out. */
export async function personWord(
  workspace: OpenWorkspace,
  { disclosure, ...shape }: PersonRecordShape & { disclosure: DisclosureFields | null },
): Promise<WordFile> {
  const record = person(workspace, shape);
  const { timeZone } = readSettings(workspace.db);
  const { personId, groupId } = shape;
  noteLeaving(workspace, { kind: 'person', personId, groupId }, disclosure, {
    action: 'export.record',
    objectType: 'person',
    objectId: personId,
    detail: { notes: record.notes?.length ?? 0, namesTakenOut: record.replaced },
  });
  return writeRecord(workspace, 'record', {
    title: fullName(record.person),
    subtitle: 'Record of a member',
    blocks: personBlocks(record, shape, timeZone),
  });
}

/** A group's record in a Word file. */
export async function groupWord(
  workspace: OpenWorkspace,
  { disclosure, ...shape }: GroupRecordShape & { disclosure: DisclosureFields | null },
): Promise<WordFile> {
  const record = group(workspace, shape);
  const { timeZone } = readSettings(workspace.db);
  const { groupId, from, to } = shape;
  noteLeaving(workspace, { kind: 'group', groupId, from, to }, disclosure, {
    action: 'export.record',
    objectType: 'group',
    objectId: groupId,
    detail: { notes: record.notes?.length ?? 0 },
  });
  return writeRecord(workspace, 'group-record', {
    title: record.groupName,
    subtitle: 'Record of a group',
    blocks: groupBlocks(record, shape, timeZone),
  });
}

/** Told before the file is made: the workspace may be locked by the time it is. */
export function noteLeaving(
  workspace: OpenWorkspace,
  of: Leaving,
  disclosure: DisclosureFields | null,
  facts: AuditFacts,
): void {
  workspace.db
    .transaction(() => {
      if (disclosure !== null) disclose(workspace, { of, fields: disclosure });
      logEvent(workspace, {
        ...facts,
        detail: { ...facts.detail, leavesAgency: disclosure !== null },
      });
    })
    .immediate();
}

export async function writeRecord(
  workspace: OpenWorkspace,
  what: string,
  { title, subtitle, blocks }: { title: string; subtitle: string; blocks: readonly WordBlock[] },
): Promise<WordFile> {
  const { paper, ownerName, ownerCredentials, organisation } = readSettings(workspace.db);
  const today = localNow(workspace).date;
  const author = [ownerName, ownerCredentials].filter(Boolean).join(', ');
  writeViews(workspace);
  const { seq, hash } = head(workspace);
  // The writer of Word files is large; the app starts without it.
  const { writeWord } = await import('./word-document.ts');
  const content = await writeWord({
    paper,
    title,
    subtitle,
    header: [title, organisation].filter(Boolean).join(' · '),
    footer: [author, longDay(today), `Audit log at entry ${seq}: ${hash.slice(0, shownSign)}`]
      .filter(Boolean)
      .join(' · '),
    author,
    blocks,
  });
  // A file's name lies about in folders: it names nobody.
  return { name: `${fileStem(what, null, today)}.docx`, content: content.toString('base64') };
}
