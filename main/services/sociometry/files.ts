import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Round, RoundsPreview } from '../../../shared/contract/sociometry.ts';
import { displayName, type PersonName } from '../../../shared/domain/person-name.ts';
import type { WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/sociometry.ts';
import { change, logEvent } from '../change.ts';
import { type CsvFile, csvName, writeCsv } from '../csv-file.ts';
import { get as getGroup } from '../groups.ts';
import { keyOf } from '../imports/key-of.ts';
import { refuseInPractice, type Uploads } from '../imports/uploads.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { insertWithGuardians } from '../people.ts';
import { addMember } from '../roster.ts';
import {
  type PlannedPerson,
  type PlannedRound,
  planRounds,
  roundColumns,
  type RoundsPlan,
} from './plan-import.ts';
import { requireRound } from './read-rounds.ts';
import { countYoungChildren, insertNewRound } from './rounds.ts';

interface RoundsFile {
  uploadId: string;
  groupId: string;
  addPeople: boolean;
}

/** What the file would bring; nothing is written. */
export async function previewImport(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: RoundsFile,
): Promise<RoundsPreview> {
  const { name, bytes, lines } = await uploads.inspect(workspace, input);
  const plan = await planRounds(workspace, await uploads.table(workspace, input.uploadId), input);
  return {
    file: { name, bytes, lines },
    problems: plan.problems.list,
    problemCount: plan.problems.count,
    rounds: plan.rounds.map(({ label, people, choices }) => ({
      label,
      members: people.size,
      choices: choices.filter(({ to, valence }) => to && valence === 'positive').length,
      rejections: choices.filter(({ to, valence }) => to && valence === 'negative').length,
      nobody: choices.filter(({ to }) => to === null).length,
      most: mostOfOne(choices),
    })),
    people: plan.people.map((person) => ({ line: person.line, name: person.name, outcome: person.outcome })),
    youngChildren: countYoung(workspace, plan),
  };
}

/** Young children in rounds with rejections. Of somebody whom the file makes nothing is known. */
function countYoung(workspace: OpenWorkspace, { rounds }: RoundsPlan): number {
  const asked = new Set(rounds.filter(hasRejections).flatMap(({ people }) => [...people]));
  return countYoungChildren(
    workspace,
    [...asked].flatMap(({ id }) => (id === null ? [] : [id])),
  );
}

/** The most choices, or the most rejections, that one of them made. */
function mostOfOne(choices: PlannedRound['choices']): number {
  const made = choices.filter(({ to }) => to !== null);
  return Math.max(
    0,
    ...Array.from(Map.groupBy(made, ({ valence }) => valence).values(), (ofOneKind) =>
      Math.max(...Array.from(Map.groupBy(ofOneKind, ({ from }) => from).values(), (own) => own.length)),
    ),
  );
}

function hasRejections({ choices }: PlannedRound): boolean {
  return choices.some(({ to, valence }) => to && valence === 'negative');
}

export interface RoundsImport extends RoundsFile {
  careTaken: boolean;
  rounds: { label: string; criterion: string; takenOn: string; choiceLimit: number | null }[];
}

/**
 * Takes the whole file in, or nothing: one change, one step to undo.
 * @throws MezzoError IMPORT_HAS_PROBLEMS, NOT_IN_PRACTICE, CARE_NOT_TAKEN, CHOICES_OVER_LIMIT
 */
export async function importFile(
  workspace: OpenWorkspace,
  uploads: Uploads,
  input: RoundsImport,
): Promise<{ undoStep: number | null; roundIds: string[] }> {
  refuseInPractice(workspace);
  const plan = await planRounds(workspace, await uploads.table(workspace, input.uploadId), input);
  const { problems, rounds, people } = plan;
  if (problems.count > 0) throw new MezzoError('IMPORT_HAS_PROBLEMS', { count: problems.count });
  const young = countYoung(workspace, plan);
  if (young > 0 && !input.careTaken) throw new MezzoError('CARE_NOT_TAKEN', { count: young });
  const said = new Map(input.rounds.map((round) => [keyOf(round.label), round]));
  const { result: roundIds, undoStep } = change(
    workspace,
    {
      action: 'import.rounds',
      objectType: 'import',
      objectId: input.groupId,
      detail: {
        rounds: rounds.length,
        choices: rounds.reduce((sum, { choices }) => sum + choices.length, 0),
        new: people.filter(({ outcome }) => outcome === 'new').length,
        members: people.filter(({ outcome }) => outcome !== 'member').length,
      },
    },
    (db) => {
      const idOf = takeInPeople(workspace, db, input.groupId, plan, said);
      return rounds.map((round) => {
        const words = said.get(keyOf(round.label));
        if (!words) throw new MezzoError('CHANGED_ELSEWHERE');
        return takeInRound(workspace, db, input.groupId, round, words, idOf);
      });
    },
    (ids) => ids.length,
  );
  uploads.forget(input.uploadId);
  return { undoStep, roundIds };
}

type Said = ReadonlyMap<string, RoundsImport['rounds'][number]>;

/** Who is new is made; who is not in the group joins it on the day of the first round that names them. */
function takeInPeople(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  { people, rounds }: RoundsPlan,
  said: Said,
): (person: PlannedPerson) => string {
  const ids = new Map<PlannedPerson, string>();
  for (const person of people) {
    const id = person.id ?? workspace.newId();
    ids.set(person, id);
    if (person.outcome === 'member') continue;
    if (person.outcome === 'new') insertWithGuardians(workspace, id, person.fields);
    const days = rounds
      .filter((round) => round.people.has(person))
      .map(({ label }) => said.get(keyOf(label))?.takenOn ?? localNow(workspace).date);
    addMember(workspace, db, groupId, id, days.sort()[0] ?? localNow(workspace).date);
  }
  return (person) => ids.get(person)!;
}

function takeInRound(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  round: PlannedRound,
  { criterion, takenOn, choiceLimit }: RoundsImport['rounds'][number],
  idOf: (person: PlannedPerson) => string,
): string {
  const count = mostOfOne(round.choices);
  if (choiceLimit !== null && count > choiceLimit)
    throw new MezzoError('CHOICES_OVER_LIMIT', { limit: choiceLimit, count });
  const id = workspace.newId();
  const fields = {
    criterion,
    takenOn,
    sessionId: null,
    choiceLimit,
    isRanked: round.choices.some(({ rank }) => rank !== null),
    allowsRejections: hasRejections(round),
    remarks: '',
  };
  insertNewRound(workspace, db, { id, groupId, fields, personIds: [...round.people].map(idOf) });
  for (const person of new Set(round.choices.map(({ from }) => from)))
    rows.setAnswered(db, id, idOf(person), true);
  for (const { from, to, valence, rank } of round.choices) {
    if (to === null) continue;
    const choice = { fromId: idOf(from), toId: idOf(to), valence, rank };
    rows.insertChoice(db, { id: workspace.newId(), roundId: id, ...choice });
  }
  return id;
}

/**
 * The rounds of a group, or one of them, as an import reads them: who answered with nobody has a line without a `to`.
 * Where two members are called alike, the record's number stands for the name.
 */
export function exportFile(
  workspace: OpenWorkspace,
  { groupId, roundId }: { groupId: string; roundId: string | null },
): CsvFile {
  const group = getGroup(workspace, { id: groupId });
  if (roundId !== null) requireRound(workspace, roundId);
  const rounds = rows
    .listWholeRounds(workspace.db, groupId)
    .filter((round) => roundId === null || round.id === roundId);
  const nameOf = namesThatTell(rounds);
  const lines = rounds.flatMap((round, place) => linesOf(round, String(place + 1), nameOf));
  logEvent(workspace, {
    action: 'export.rounds',
    objectType: 'group',
    objectId: groupId,
    detail: { rounds: rounds.length, lines: lines.length },
  });
  return writeCsv(csvName('rounds', group.name, localNow(workspace).date), roundColumns, lines);
}

function namesThatTell(rounds: readonly Round[]): (personId: string) => string {
  const people = new Map<string, PersonName>(
    rounds.flatMap(({ members }) => members.map((member) => [member.personId, member])),
  );
  const count = Map.groupBy(people.values(), (person) => keyOf(displayName(person)));
  return (personId) => {
    const name = displayName(people.get(personId)!);
    return count.get(keyOf(name))!.length > 1 ? personId : name;
  };
}

function linesOf(round: Round, label: string, nameOf: (personId: string) => string): string[][] {
  const choicesOf = Map.groupBy(round.choices, ({ fromId }) => fromId);
  return round.members.flatMap(({ personId, hasAnswered }) => {
    const choices = choicesOf.get(personId) ?? [];
    if (choices.length === 0 && hasAnswered) return [[label, nameOf(personId), '', '', '']];
    return choices.map(({ toId, valence, rank }) => [
      label,
      nameOf(personId),
      nameOf(toId),
      valence,
      rank === null ? '' : String(rank),
    ]);
  });
}
