import type { ClosingSummary, SummarySection } from '../../../shared/contract/endings.ts';
import * as rows from '../../repositories/endings.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { readSummaryFacts } from './summary-facts.ts';
import { summarySentences } from './summary-sentences.ts';

export function summary(workspace: OpenWorkspace, { groupId }: { groupId: string }): ClosingSummary {
  const facts = readSummaryFacts(workspace, groupId);
  noteView(workspace, 'closing-summary', groupId);
  const { name, status, facilitators } = facts.group;
  const saved = rows.findEnding(workspace.db, groupId);
  const isOver = status === 'ended' || status === 'archived';
  const isSaved = saved !== null && saved.summary.length > 0;
  const proposed = summarySentences(facts);
  return {
    groupId,
    groupName: name,
    status,
    endedOn: isOver ? (saved?.endedOn ?? null) : null,
    savedAt: isSaved ? saved.summarySavedAt : null,
    facilitators: facilitators.map((one) => ({
      name: one.name,
      credentials: one.credentials,
      role: one.role,
    })),
    sections: isSaved ? saved.summary : proposed,
    proposed,
    members: facts.members,
  };
}

export function saveSummary(
  workspace: OpenWorkspace,
  { groupId, sections }: { groupId: string; sections: SummarySection[] },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: 'ending.summary',
      objectType: 'group',
      objectId: groupId,
      detail: {
        sections: sections.length,
        letters: sections.reduce((sum, { text }) => sum + text.length, 0),
      },
    },
    (db) => {
      requireGroup(workspace, groupId);
      const saved = rows.findEnding(db, groupId)?.summary ?? [];
      if (JSON.stringify(saved) === JSON.stringify(sections)) return;
      const updatedAt = now(workspace);
      rows.writeEnding(db, groupId, workspace.newId, {
        summary: sections,
        summarySavedAt: updatedAt,
        updatedAt,
      });
    },
  );
  return { undoStep };
}
