import type { Disclosure, DisclosureFields } from '../../shared/contract/disclosures.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { WritableDatabase } from '../db/query.ts';
import * as rows from '../repositories/disclosures.ts';
import { change, logEvent } from './change.ts';
import { type CsvFile, csvName, writeCsv } from './csv-file.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { requirePerson } from './people.ts';
import { noteView } from './views.ts';

type Step = { undoStep: number | null };

export function list(workspace: OpenWorkspace, { personId }: { personId: string }): Disclosure[] {
  requirePerson(workspace, personId);
  noteView(workspace, 'disclosures', personId);
  return rows.listDisclosures(workspace.db, personId);
}

export function add(
  workspace: OpenWorkspace,
  { personIds, groupId, fields }: { personIds: string[]; groupId: string | null; fields: DisclosureFields },
): Step {
  const people = [...new Set(personIds)];
  const { undoStep } = change(
    workspace,
    {
      action: 'disclosure.add',
      objectType: people.length === 1 ? 'person' : 'disclosures',
      objectId: people.length === 1 ? people[0]! : null,
      detail: { people: people.length },
    },
    (db) => insertForEach(workspace, db, people, groupId, fields),
    () => people.length,
  );
  return { undoStep };
}

/**
 * One entry in the register of each person, inside the caller's change.
 * @throws MezzoError NOT_FOUND, DAY_TO_COME
 */
export function insertForEach(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  personIds: readonly string[],
  groupId: string | null,
  fields: DisclosureFields,
): void {
  refuseDayToCome(workspace, fields);
  if (groupId !== null) requireGroup(workspace, groupId);
  for (const personId of personIds) {
    requirePerson(workspace, personId);
    rows.insertDisclosure(db, {
      id: workspace.newId(),
      personId,
      groupId,
      ...fields,
      updatedAt: now(workspace),
    });
  }
}

export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: DisclosureFields },
): Step {
  const { personId } = requireDisclosure(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'disclosure.update', objectType: 'person', objectId: personId },
    (db) => {
      refuseDayToCome(workspace, fields);
      rows.updateDisclosure(db, id, { ...fields, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { personId } = requireDisclosure(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'disclosure.remove', objectType: 'person', objectId: personId },
    (db) => rows.deleteDisclosure(db, id),
  );
  return { undoStep };
}

/** The register of one person as a table. The file's name names nobody. */
export function csv(workspace: OpenWorkspace, { personId }: { personId: string }): CsvFile {
  requirePerson(workspace, personId);
  const entries = rows.listDisclosures(workspace.db, personId);
  logEvent(workspace, {
    action: 'export.disclosures',
    objectType: 'person',
    objectId: personId,
    detail: { entries: entries.length },
  });
  return writeCsv(
    csvName('disclosures', null, localNow(workspace).date),
    ['Date', 'What', 'Asked by', 'Received by', 'Legitimate interest', 'Group'],
    entries.map((entry) => [
      entry.disclosedOn,
      entry.what,
      entry.askedBy,
      entry.receivedBy,
      entry.interest,
      entry.groupName ?? '',
    ]),
  );
}

function refuseDayToCome(workspace: OpenWorkspace, { disclosedOn }: DisclosureFields): void {
  if (disclosedOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: disclosedOn });
}

function requireDisclosure(workspace: OpenWorkspace, id: string): { id: string; personId: string } {
  const disclosure = rows.findDisclosure(workspace.db, id);
  if (!disclosure) throw new MezzoError('NOT_FOUND', { kind: 'disclosure' });
  requirePerson(workspace, disclosure.personId);
  return disclosure;
}
