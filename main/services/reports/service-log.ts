import { MezzoError } from '../../../shared/contract/failures.ts';
import type { ServiceFields, ServiceLog } from '../../../shared/contract/reports.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { facilitatorExists, listFacilitators } from '../../repositories/facilitators.ts';
import type { Span } from '../../repositories/records.ts';
import { listLeadersOfGroups, listSignedBy } from '../../repositories/reports.ts';
import * as entries from '../../repositories/service-entries.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { readAttendanceFacts } from './attendance-facts.ts';
import { readScope } from './scope.ts';

type Step = { undoStep: number | null };

/** What a facilitator did between two days: the sessions of the groups that they lead, and other work. */
export function serviceLog(
  workspace: OpenWorkspace,
  { facilitatorId, from, to }: Span & { facilitatorId: string },
): ServiceLog {
  const { db } = workspace;
  const facilitator = listFacilitators(db).find(({ id }) => id === facilitatorId);
  if (!facilitator) throw new MezzoError('NOT_FOUND', { kind: 'facilitator' });
  noteView(workspace, 'report', 'service-log');
  const everyGroup = readScope(workspace, { groupIds: [], from, to });
  const led = new Set(
    listLeadersOfGroups(db, everyGroup.rows.groupIds)
      .filter((leader) => leader.facilitatorId === facilitatorId)
      .map(({ groupId }) => groupId),
  );
  const rows = { groupIds: JSON.stringify([...led]), from, to };
  const nameOf = new Map(everyGroup.groups.map(({ id, name }) => [id, name]));
  const { sessions, places } = readAttendanceFacts(workspace, rows);
  const placesOf = Map.groupBy(places, ({ session }) => session.id);
  const signedOf = new Map(
    listSignedBy(db, { ...rows, facilitatorId }).map((signed) => [signed.sessionId, signed]),
  );
  return {
    facilitator: { id: facilitator.id, name: facilitator.name, credentials: facilitator.credentials },
    sessions: sessions
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ id, groupId, date, start, number, minutes }) => {
        const recorded = (placesOf.get(id) ?? []).filter(({ status }) => status !== null);
        return {
          id,
          groupId,
          groupName: nameOf.get(groupId)!,
          date,
          start,
          number,
          minutes,
          attended: recorded.filter(({ status }) => isAttended(status!)).length,
          recorded: recorded.length,
          groupNotes: signedOf.get(id)?.groupNotes ?? 0,
          memberNotes: signedOf.get(id)?.memberNotes ?? 0,
        };
      }),
    entries: entries.listServiceEntries(db, { facilitatorId, from, to }),
  };
}

export function addService(workspace: OpenWorkspace, fields: ServiceFields): Step & { id: string } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'service.add', objectType: 'serviceEntry', objectId: id, detail: detailOf(fields) },
    (db) => {
      checkFields(workspace, fields);
      entries.insertServiceEntry(db, { id, ...fields, updatedAt: now(workspace) });
    },
  );
  return { id, undoStep };
}

export function updateService(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: ServiceFields },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'service.update', objectType: 'serviceEntry', objectId: id, detail: detailOf(fields) },
    (db) => {
      requireEntry(workspace, id);
      checkFields(workspace, fields);
      entries.updateServiceEntry(db, id, { ...fields, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function removeService(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { undoStep } = change(
    workspace,
    { action: 'service.remove', objectType: 'serviceEntry', objectId: id },
    (db) => {
      requireEntry(workspace, id);
      entries.deleteServiceEntry(db, id);
    },
  );
  return { undoStep };
}

function detailOf({ kind, minutes }: ServiceFields) {
  return { kind, minutes };
}

function requireEntry(workspace: OpenWorkspace, id: string): void {
  if (!entries.serviceEntryExists(workspace.db, id))
    throw new MezzoError('NOT_FOUND', { kind: 'serviceEntry' });
}

/** @throws MezzoError NOT_FOUND for a facilitator or a group that is gone, DAY_TO_COME */
function checkFields(workspace: OpenWorkspace, { facilitatorId, groupId, doneOn }: ServiceFields): void {
  if (!facilitatorExists(workspace.db, facilitatorId))
    throw new MezzoError('NOT_FOUND', { kind: 'facilitator' });
  if (groupId !== null) requireGroup(workspace, groupId);
  if (doneOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: doneOn });
}
