import type { ConsentFields } from '../../shared/contract/enrolment.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { type ConsentKind, consentStanding } from '../../shared/domain/consent.ts';
import * as rows from '../repositories/consents.ts';
import { change } from './change.ts';
import { requireOnBoard } from './enrolment-board.ts';
import { requireGroup } from './groups.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { requirePerson } from './people.ts';

/** Writes a form of one person for one group down, a new one or a known one corrected. */
export function save(
  workspace: OpenWorkspace,
  input: { groupId: string; personId: string; id: string | null; form: ConsentFields },
): { id: string; undoStep: number | null } {
  const { groupId, personId, form } = input;
  const { result: id, undoStep } = change(
    workspace,
    { action: 'consent.save', objectType: 'group', objectId: groupId, detail: { personId, kind: form.kind } },
    (db) => {
      requireGroup(workspace, groupId);
      requirePerson(workspace, personId);
      requireOnBoard(workspace, groupId, personId);
      const updatedAt = now(workspace);
      if (input.id === null) {
        const id = workspace.newId();
        rows.insertForm(db, { id, groupId, personId, updatedAt }, form);
        return id;
      }
      const known = rows.findForm(db, input.id);
      if (known?.groupId !== groupId || known.personId !== personId)
        throw new MezzoError('NOT_FOUND', { kind: 'consent' });
      rows.updateForm(db, input.id, form, updatedAt);
      return input.id;
    },
  );
  return { id, undoStep };
}

/**
 * Forms sent to several people. Where one is out already, it was sent again on that day; who has given one that holds
 * for long yet needs none.
 */
export function send(
  workspace: OpenWorkspace,
  input: { groupId: string; personIds: readonly string[]; kinds: readonly ConsentKind[]; sentOn: string },
): { undoStep: number | null } {
  const { groupId, sentOn } = input;
  const personIds = new Set(input.personIds);
  const kinds = new Set(input.kinds);
  const { undoStep } = change(
    workspace,
    {
      action: 'consent.send',
      objectType: 'group',
      objectId: groupId,
      detail: { people: personIds.size, kinds: [...kinds].join(' ') },
    },
    (db) => {
      requireGroup(workspace, groupId);
      const updatedAt = now(workspace);
      const formsOf = Map.groupBy(rows.listForms(db, groupId), (form) => form.personId);
      for (const personId of personIds) {
        requirePerson(workspace, personId);
        requireOnBoard(workspace, groupId, personId);
        for (const kind of kinds) {
          const forms = (formsOf.get(personId) ?? []).filter((form) => form.kind === kind);
          if (consentStanding(forms, sentOn).standing === 'given') continue;
          const out = forms.findLast((form) => form.returnedOn === null);
          if (out) rows.resendForm(db, out.id, sentOn, updatedAt);
          else
            rows.insertForm(
              db,
              { id: workspace.newId(), groupId, personId, updatedAt },
              sentForm(kind, sentOn),
            );
        }
      }
    },
    () => personIds.size,
  );
  return { undoStep };
}

/**
 * Signed forms of several people that came back on one day. Each answers the one that is out, where that was sent by
 * then; of one person and kind the last counts.
 */
export function receive(
  workspace: OpenWorkspace,
  input: {
    groupId: string;
    returnedOn: string;
    forms: readonly { personId: string; kind: ConsentKind; givenBy: string }[];
  },
): { undoStep: number | null } {
  const { groupId, returnedOn } = input;
  const signed = [
    ...new Map(input.forms.map((form) => [`${form.personId} ${form.kind}`, form] as const)).values(),
  ];
  const { undoStep } = change(
    workspace,
    { action: 'consent.receive', objectType: 'group', objectId: groupId, detail: { forms: signed.length } },
    (db) => {
      requireGroup(workspace, groupId);
      const updatedAt = now(workspace);
      const known = rows.listForms(db, groupId);
      for (const { personId, kind, givenBy } of signed) {
        requirePerson(workspace, personId);
        requireOnBoard(workspace, groupId, personId);
        const out = known.findLast(
          (form) =>
            form.personId === personId &&
            form.kind === kind &&
            form.returnedOn === null &&
            (form.sentOn === null || form.sentOn <= returnedOn),
        );
        const form = { ...sentForm(kind, out?.sentOn ?? null), returnedOn, isGiven: true, givenBy };
        if (out) rows.updateForm(db, out.id, form, updatedAt);
        else rows.insertForm(db, { id: workspace.newId(), groupId, personId, updatedAt }, form);
      }
    },
    () => signed.length,
  );
  return { undoStep };
}

function sentForm(kind: ConsentKind, sentOn: string | null): ConsentFields {
  return {
    kind,
    sentOn,
    returnedOn: null,
    isGiven: null,
    givenBy: '',
    expiresOn: null,
    withdrawnOn: null,
    withdrawnReason: '',
  };
}

/** Takes a form away that was written down by mistake; one that no longer holds is withdrawn instead. */
export function remove(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const known = rows.findForm(workspace.db, id);
  const { undoStep } = change(
    workspace,
    {
      action: 'consent.remove',
      objectType: 'group',
      objectId: known?.groupId ?? null,
      detail: { personId: known?.personId ?? null, kind: known?.kind ?? null },
    },
    (db) => {
      if (!known) throw new MezzoError('NOT_FOUND', { kind: 'consent' });
      requireGroup(workspace, known.groupId);
      rows.deleteForm(db, id);
    },
  );
  return { undoStep };
}
