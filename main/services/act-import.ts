import { balesCategory, mostActs, sessionMoment } from '../../shared/contract/acts.ts';
import { type ActsPreview, mostNames } from '../../shared/contract/acts-import.ts';
import { line } from '../../shared/contract/define.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { Participant } from '../../shared/contract/room.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import { readName } from '../../shared/domain/written-name.ts';
import type { WritableDatabase } from '../db/query.ts';
import { insertAct, type Who } from '../repositories/acts.ts';
import { insertGuest } from '../repositories/attendance.ts';
import { listWholePeople } from '../repositories/imports.ts';
import { listRoom } from '../repositories/room.ts';
import { actColumns, longestName, meansGroup, nameInFile, notNoted } from './act-files.ts';
import { type RecordOf, requireRecord, whoInRoom } from './acts.ts';
import { change } from './change.ts';
import { keyOf } from './imports/key-of.ts';
import { type Nameable, NamesInFile } from './imports/names-in-file.ts';
import { Problems } from './imports/problems.ts';
import type { Table, TableRow } from './imports/read-table.ts';
import { refuseInPractice, type Uploads } from './imports/uploads.ts';
import type { OpenWorkspace } from './open-workspace.ts';

type ActColumn = (typeof actColumns)[number];

/** What a name in the file stands for: somebody of the room by id, or a guest to be added; a name left out is guessed. */
export interface NamedSpeaker {
  name: string;
  participantId: string | null;
}

interface ActsFile extends RecordOf {
  uploadId: string;
  speakers: readonly NamedSpeaker[];
}

interface PlannedAct {
  atMs: number | null;
  durationMs: number | null;
  speaker: string;
  /** Empty: the whole group. */
  /** '' is the whole group; null: the file does not say. */
  addressee: string | null;
  category: number | null;
}

interface ActsPlan {
  problems: Problems;
  acts: PlannedAct[];
  /** Every name of the file in the order in which it comes first: whom it stands for, and how often they speak. */
  names: Map<string, { participantId: string | null; acts: number; line: number }>;
}

/** What the file would bring; nothing is written. */
export async function previewImport(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: ActsFile,
): Promise<ActsPreview> {
  const { name, bytes, lines } = await uploads.inspect(workspace, input);
  const plan = planActs(workspace, await uploads.table(workspace, input.uploadId), input);
  return {
    file: { name, bytes, lines },
    problems: plan.problems.list,
    problemCount: plan.problems.count,
    acts: plan.acts.length,
    endsAtMs: plan.acts.reduce((latest, act) => Math.max(latest, (act.atMs ?? 0) + (act.durationMs ?? 0)), 0),
    speakers: [...plan.names].map(([speaker, found]) => ({ name: speaker, ...found })),
  };
}

/**
 * Takes the whole file in, or nothing: one change, one step to undo. Names that stand for nobody become guests.
 * @throws MezzoError IMPORT_HAS_PROBLEMS, NOT_IN_PRACTICE, NOT_IN_ROOM
 */
export async function importFile(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: ActsFile,
): Promise<{ undoStep: number | null; count: number }> {
  refuseInPractice(workspace);
  const plan = planActs(workspace, await uploads.table(workspace, input.uploadId), input);
  const { acts, problems } = plan;
  if (problems.count > 0) throw new MezzoError('IMPORT_HAS_PROBLEMS', { count: problems.count });
  const { sessionId, codingId } = input;
  const { undoStep } = change(
    workspace,
    { action: 'import.acts', objectType: 'session', objectId: sessionId, detail: { acts: acts.length } },
    (db) => {
      const whoIs = takeInNames(workspace, db, input, plan);
      for (const { speaker, addressee, ...act } of acts)
        insertAct(db, {
          ...act,
          id: workspace.newId(),
          sessionId,
          codingId,
          speaker: whoIs(speaker),
          addressee: addressee === null ? undefined : addressee === '' ? null : whoIs(addressee),
          source: 'imported',
        });
    },
    () => acts.length,
  );
  uploads.forget(input.uploadId);
  return { undoStep, count: acts.length };
}

function takeInNames(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  { sessionId, codingId }: RecordOf,
  { names }: ActsPlan,
): (name: string) => Who {
  const inRoom = whoInRoom(workspace, { sessionId, codingId });
  const whos = new Map<string, Who>();
  for (const [name, { participantId }] of names) {
    if (participantId !== null) {
      whos.set(name, inRoom(participantId));
      continue;
    }
    const id = workspace.newId();
    insertGuest(db, { id, sessionId, name, kind: 'guest' });
    whos.set(name, { kind: 'guest', id });
  }
  return (name) => whos.get(name)!;
}

/** Decides for every line what it does, without writing. */
function planActs(workspace: OpenWorkspace, table: Table, input: ActsFile): ActsPlan {
  const session = requireRecord(workspace, input);
  const problems = new Problems(table.headings);
  problems.addAll(table.problems);
  const plan: ActsPlan = { problems, acts: [], names: new Map() };
  const columns = findColumns(table, problems);
  if (!columns) return plan;
  const guess = guessIn(workspace.db, listRoom(workspace.db, session), input.speakers);
  const met = new Map<string, string>();
  const meet = (name: string, row: TableRow): string => {
    const known = met.get(keyOf(name));
    if (known !== undefined) return known;
    met.set(keyOf(name), name);
    plan.names.set(name, { participantId: guess(name), acts: 0, line: row.line });
    return name;
  };
  for (const row of table.rows) {
    const act = readLine(row, columns, problems);
    if (!act) continue;
    const named = [act.speaker, act.addressee ?? ''].filter((name) => name !== '');
    const unmet = new Set(named.map(keyOf));
    if (met.size + [...unmet].filter((key) => !met.has(key)).length > mostNames) {
      problems.add('too-many-people', { line: row.line, column: columns.speaker, value: act.speaker });
      break;
    }
    const speaker = meet(act.speaker, row);
    plan.names.get(speaker)!.acts += 1;
    const { addressee } = act;
    plan.acts.push({ ...act, speaker, addressee: addressee ? meet(addressee, row) : addressee });
  }
  if (plan.acts.length > mostActs)
    problems.add('too-many-lines', { line: table.headingLine, value: String(plan.acts.length) });
  return plan;
}

/**
 * By what was said of the name, else by the room: by the name that a file of ours writes, or by whatever one alone is
 * called there.
 */
function guessIn(
  db: WritableDatabase,
  room: readonly Participant[],
  speakers: readonly NamedSpeaker[],
): (name: string) => string | null {
  const said = new Map(speakers.map(({ name, participantId }) => [keyOf(name), participantId]));
  const names = new NamesInFile(nameablesOf(db, room), new Set(room.map(({ id }) => id)));
  return (name) => {
    const key = keyOf(name);
    if (said.has(key)) return said.get(key) ?? null;
    const written = room.filter((participant) => keyOf(nameInFile(participant)) === key);
    if (written.length === 1) return written[0]!.id;
    const found = names.find(name);
    return typeof found === 'string' ? null : found.id;
  };
}

/** Members with their identifiers; who leads and guests, who have one name, with its parts. */
function nameablesOf(db: WritableDatabase, room: readonly Participant[]): Nameable[] {
  const ids = new Set(room.map(({ id }) => id));
  const others = room.filter(({ kind }) => kind !== 'member');
  return [
    ...listWholePeople(db).filter(({ id }) => ids.has(id)),
    ...others.map(({ id, givenName }) => ({ id, identifier: '', ...readName(givenName) })),
  ];
}

function findColumns(table: Table, problems: Problems): Record<ActColumn, number> | null {
  const line = table.headingLine;
  const places = actColumns.map((name) => {
    const found = table.headings.flatMap((heading, column) =>
      foldText(heading) === foldText(name) ? [column] : [],
    );
    if (found.length > 1) problems.add('heading-twice', { line, column: found[1]!, value: name });
    if (found.length === 0 && (name === 'start_seconds' || name === 'speaker'))
      problems.add('missing-column', { line, value: name });
    return [name, found[0] ?? -1] as const;
  });
  const columns = Object.fromEntries(places) as Record<ActColumn, number>;
  return columns.start_seconds < 0 || columns.speaker < 0 ? null : columns;
}

function readLine(row: TableRow, columns: Record<ActColumn, number>, problems: Problems): PlannedAct | null {
  const cell = (column: ActColumn) => (columns[column] < 0 ? '' : (row.cells[columns[column]] ?? '').trim());
  const complain = (code: 'bad-seconds' | 'bad-category' | 'empty-name' | 'too-long', column: ActColumn) => {
    problems.add(code, { line: row.line, column: columns[column], value: cell(column) });
    return undefined;
  };
  const milliseconds = (column: 'start_seconds' | 'duration_seconds'): number | null | undefined => {
    const text = cell(column);
    if (text === '') return null;
    const found = /^\d{1,6}([.,]\d{1,9})?$/.test(text)
      ? Math.round(Number(text.replace(',', '.')) * 1000)
      : -1;
    return sessionMoment.safeParse(found).success ? found : complain('bad-seconds', column);
  };
  const category = (): number | null | undefined => {
    const text = cell('category');
    if (text === '') return null;
    const found = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return balesCategory.safeParse(found).success ? found : complain('bad-category', 'category');
  };
  const name = (column: 'speaker' | 'addressee'): string | undefined => {
    const read = line(longestName).safeParse(cell(column));
    return read.success ? read.data : complain('too-long', column);
  };
  const atMs = milliseconds('start_seconds');
  const durationMs = milliseconds('duration_seconds');
  const found = category();
  const speaker = name('speaker');
  const addressee = name('addressee');
  if (speaker === '') complain('empty-name', 'speaker');
  if (atMs === undefined || durationMs === undefined || found === undefined) return null;
  if (speaker === undefined || speaker === '' || addressee === undefined) return null;
  const isKnown = columns.addressee >= 0 && addressee !== notNoted;
  const toWhom = meansGroup(addressee) ? '' : addressee;
  return { atMs, durationMs, category: found, speaker, addressee: isKnown ? toWhom : null };
}
