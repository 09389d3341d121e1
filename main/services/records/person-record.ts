import type { PersonRecord, PersonRecordShape, PrintedNote } from '../../../shared/contract/records.ts';
import { listDisclosures } from '../../repositories/disclosures.ts';
import { listMembershipsOf, type Membership } from '../../repositories/memberships.ts';
import { listNotesOfPerson } from '../../repositories/notes.ts';
import { listAttendanceOf, listConsentsOf, type Span } from '../../repositories/records.ts';
import { findSession } from '../../repositories/sessions.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { requirePerson } from '../people.ts';
import { noteView } from '../views.ts';
import { PeersOut } from './peers-out.ts';
import { printedNotes } from './printed-notes.ts';

/**
 * One member's own record, put together: nobody else's name stands in it. The texts that are kept are not touched;
 * names are taken out of what is given out.
 */
export function person(workspace: OpenWorkspace, shape: PersonRecordShape): PersonRecord {
  const { db } = workspace;
  const { personId, groupId, parts } = shape;
  const found = requirePerson(workspace, personId);
  noteView(workspace, 'record', personId);
  const peers = new PeersOut(db, personId, shape.replacesDoubtful);
  const asksFor = (part: (typeof parts)[number]) => parts.includes(part);
  const memberships = listMembershipsOf(db, personId)
    .filter((span): span is typeof span & { joinedOn: string } => touches(span, shape))
    .toReversed();
  const record = {
    person: {
      id: found.id,
      givenName: found.givenName,
      familyName: found.familyName,
      preferredName: found.preferredName,
      birthDate: found.birthDate,
      grade: found.grade,
      identifier: found.identifier,
    },
    memberships: memberships
      .filter((span) => groupId === null || span.groupId === groupId)
      .map((span) => ({
        groupId: span.groupId,
        groupName: span.groupName,
        joinedOn: span.joinedOn,
        leftOn: span.leftOn,
        leaveReason: peers.clean(span.leaveReason, span.groupId),
      })),
    attendance: asksFor('attendance')
      ? listAttendanceOf(db, personId, groupId, shape).map(({ groupId: of, ...row }) => ({
          ...row,
          reason: peers.clean(row.reason, of),
        }))
      : null,
    consents: asksFor('consents')
      ? listConsentsOf(db, personId, groupId).map(({ groupId: of, ...form }) => ({
          ...form,
          givenBy: peers.cleanWho(form.givenBy, of),
        }))
      : null,
    notes: asksFor('notes') ? ownNotes(workspace, shape, peers) : null,
    disclosures: asksFor('disclosures')
      ? listDisclosures(db, personId)
          .filter(
            (entry) =>
              (groupId === null || entry.groupId === null || entry.groupId === groupId) &&
              isWithin(entry.disclosedOn, shape),
          )
          .map((entry) => ({
            ...entry,
            what: peers.clean(entry.what, entry.groupId),
            askedBy: peers.cleanWho(entry.askedBy, entry.groupId),
            receivedBy: peers.cleanWho(entry.receivedBy, entry.groupId),
            interest: peers.clean(entry.interest, entry.groupId),
          }))
      : null,
  };
  return { ...record, replaced: peers.replaced, doubtful: peers.doubtful };
}

function ownNotes(workspace: OpenWorkspace, shape: PersonRecordShape, peers: PeersOut): PrintedNote[] {
  const groupOf = new Map<string, string>();
  const found = listNotesOfPerson(workspace.db, shape.personId).filter((row) => {
    const session = findSession(workspace.db, row.sessionId);
    if (!session) return false;
    groupOf.set(row.sessionId, session.groupId);
    return (
      (shape.groupId === null || session.groupId === shape.groupId) &&
      (shape.hasDrafts || row.state === 'signed') &&
      isWithin(session.date, shape)
    );
  });
  return printedNotes(workspace, found).map((note) => peers.cleanNote(note, groupOf.get(note.sessionId)!));
}

function isWithin(date: string, { from, to }: Span): boolean {
  return (from === null || from <= date) && (to === null || date <= to);
}

function touches(span: Membership, { from, to }: Span): boolean {
  return (
    span.state === 'member' &&
    span.joinedOn !== null &&
    (to === null || span.joinedOn <= to) &&
    (from === null || span.leftOn === null || span.leftOn >= from)
  );
}
