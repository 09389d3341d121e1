import type { Separation } from '../../shared/contract/enrolment.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { findPerson, type PersonRow } from '../repositories/people.ts';
import * as rows from '../repositories/separations.ts';
import { change } from './change.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';
import { requirePerson } from './people.ts';
import { noteView } from './views.ts';

/** Who is not to be placed together, of the whole workspace or of one person. */
export function list(workspace: OpenWorkspace, { personId }: { personId: string | null }): Separation[] {
  if (personId !== null) {
    requirePerson(workspace, personId);
    noteView(workspace, 'person', personId);
  } else noteView(workspace, 'separations', '');
  const people = new Map<string, PersonRow>();
  const personOf = (id: string): PersonRow => {
    let person = people.get(id);
    if (!person) {
      const { phone: _p, email: _e, accessNeeds: _a, updatedAt: _u, ...row } = findPerson(workspace.db, id)!;
      people.set(id, (person = row));
    }
    return person;
  };
  return rows.listSeparations(workspace.db, personId).map(({ firstId, secondId, ...separation }) => ({
    ...separation,
    first: personOf(firstId),
    second: personOf(secondId),
  }));
}

/** Notes that two people are not to be placed together, in any group; a pair that is noted already keeps its day. */
export function add(
  workspace: OpenWorkspace,
  { firstId, secondId, reason }: { firstId: string; secondId: string; reason: string },
): { id: string; undoStep: number | null } {
  const { result: id, undoStep } = change(
    workspace,
    { action: 'separation.add', objectType: 'person', objectId: firstId },
    (db) => {
      if (firstId === secondId) throw new MezzoError('SAME_PERSON');
      requirePerson(workspace, firstId);
      requirePerson(workspace, secondId);
      const pair = rows.inOrder(firstId, secondId);
      const known = rows.findSeparationOf(db, pair);
      if (known) {
        if (reason !== '' && reason !== known.reason) rows.updateSeparation(db, known.id, { reason });
        return known.id;
      }
      const id = workspace.newId();
      rows.insertSeparation(db, { id, ...pair, reason, notedOn: localNow(workspace).date });
      return id;
    },
  );
  return { id, undoStep };
}

export function update(
  workspace: OpenWorkspace,
  { id, reason }: { id: string; reason: string },
): { undoStep: number | null } {
  return act(workspace, 'separation.update', id, (known) => {
    if (known.reason !== reason) rows.updateSeparation(workspace.db, id, { reason });
  });
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  return act(workspace, 'separation.remove', id, () => rows.deleteSeparation(workspace.db, id));
}

function act(
  workspace: OpenWorkspace,
  action: string,
  id: string,
  decide: (known: rows.SeparationRow) => void,
): { undoStep: number | null } {
  const known = rows.findSeparation(workspace.db, id);
  const { undoStep } = change(
    workspace,
    { action, objectType: 'person', objectId: known?.firstId ?? null },
    () => {
      if (!known) throw new MezzoError('NOT_FOUND', { kind: 'separation' });
      requirePerson(workspace, known.firstId);
      requirePerson(workspace, known.secondId);
      decide(known);
    },
  );
  return { undoStep };
}
