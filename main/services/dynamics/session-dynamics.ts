import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import type { Participant } from '../../../shared/contract/room.ts';
import { listCodings } from '../../repositories/acts.ts';
import { listMarksOfSession } from '../../repositories/attendance.ts';
import type { ActCount } from '../../repositories/dynamics.ts';
import { listRoom } from '../../repositories/room.ts';
import { type RecordOf, requireRecord } from '../acts.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { readPresences } from './presence.ts';
import { figuresOf, readCounts } from './record-figures.ts';

/** The dynamics of one session from one record of it. Members who were not there are not among its members. */
export function session(workspace: OpenWorkspace, of: RecordOf): SessionDynamics {
  const dynamics = sessionDynamics(workspace, of);
  noteView(workspace, 'session', of.sessionId);
  return dynamics;
}

/** The same, for services that log a view of their own. @throws MezzoError NOT_FOUND */
export function sessionDynamics(workspace: OpenWorkspace, of: RecordOf): SessionDynamics {
  const { db } = workspace;
  const session = requireRecord(workspace, of);
  const participants = listRoom(db, session);
  const record = readCounts(db, of);
  const presences = readPresences(
    workspace,
    session,
    participants.filter(({ kind }) => kind === 'member').map(({ id }) => id),
    { marks: listMarksOfSession(db, of.sessionId), speakers: record.speakers },
  );
  const { figures, members } = figuresOf(db, record, presences);
  const whoToWhom = matrixOf(participants, record.counts);
  const records = readRecords(workspace, of, figures.acts);
  return {
    session,
    observer: records.find(({ codingId }) => codingId === of.codingId)?.observer || null,
    records: records.filter(({ acts }) => acts > 0),
    participants,
    ...figures,
    members: members.map((member) => ({
      ...member,
      ...directionsOf(member.personId, participants, whoToWhom),
    })),
    whoToWhom,
  };
}

/** Rows speak, columns are spoken to, one last column for the group; acts to nobody knows whom are in none. */
function matrixOf(participants: readonly Participant[], counts: readonly ActCount[]): number[][] {
  const placeOf = new Map(participants.map(({ id }, place) => [id, place]));
  const matrix = participants.map(() => Array.from({ length: participants.length + 1 }, () => 0));
  for (const { speakerId, addresseeId, isAddresseeKnown, acts } of counts) {
    if (!isAddresseeKnown) continue;
    const column = addresseeId === null ? participants.length : placeOf.get(addresseeId)!;
    matrix[placeOf.get(speakerId)!]![column]! += acts;
  }
  return matrix;
}

function directionsOf(member: string, participants: readonly Participant[], matrix: readonly number[][]) {
  const place = participants.findIndex(({ id }) => id === member);
  const said = matrix[place]!;
  const to = (wanted: Participant['kind']) =>
    participants.reduce((sum, { kind }, column) => sum + (kind === wanted ? said[column]! : 0), 0);
  return {
    toFacilitators: to('facilitator'),
    toMembers: to('member'),
    toGroup: said.at(-1)!,
    received: matrix.reduce((sum, row) => sum + row[place]!, 0),
  };
}

/** The session's records with how many acts are in each; of the one asked for as many as were counted. */
function readRecords(
  { db }: OpenWorkspace,
  of: RecordOf,
  counted: number,
): { codingId: string | null; observer: string; acts: number }[] {
  const own = {
    codingId: null,
    observer: '',
    acts: of.codingId === null ? counted : countOwn({ db }, of.sessionId),
  };
  return [
    own,
    ...listCodings(db, of.sessionId).map(({ id, observer, acts }) => ({
      codingId: id,
      observer,
      acts: id === of.codingId ? counted : acts,
    })),
  ];
}

function countOwn({ db }: Pick<OpenWorkspace, 'db'>, sessionId: string): number {
  return readCounts(db, { sessionId, codingId: null }).counts.reduce((sum, { acts }) => sum + acts, 0);
}
