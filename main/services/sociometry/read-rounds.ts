import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Round, RoundDetails, RoundSummary } from '../../../shared/contract/sociometry.ts';
import { sociometricStatusTypes } from '../../../shared/domain/sociometric-status.ts';
import { sociometry, type Sociometry } from '../../../shared/domain/sociometry.ts';
import * as rows from '../../repositories/sociometry.ts';
import { requireGroup } from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';

export function list(workspace: OpenWorkspace, { groupId }: { groupId: string }): RoundSummary[] {
  requireGroup(workspace, groupId);
  noteView(workspace, 'sociometry', groupId);
  return rows.listWholeRounds(workspace.db, groupId).reverse().map(summarise);
}

function summarise(round: Round): RoundSummary {
  const { id, takenOn, criterion, sessionId, sessionNumber, choiceLimit, isRanked, allowsRejections } = round;
  const measures = measure(round);
  return {
    id,
    takenOn,
    criterion,
    sessionId,
    sessionNumber,
    choiceLimit,
    isRanked,
    allowsRejections,
    members: round.members.length,
    answered: round.members.filter(({ hasAnswered }) => hasAnswered).length,
    choices: measures?.positive.ties ?? 0,
    rejections: measures?.negative.ties ?? 0,
    mutualPairs: measures?.positive.mutualPairs ?? 0,
    unchosen: measures?.members.filter(({ choicesReceived }) => choicesReceived === 0).length ?? 0,
  };
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): RoundDetails {
  const round = readRound(workspace, id);
  noteView(workspace, 'round', id);
  const measures = measure(round);
  const statusTypes =
    measures && round.allowsRejections
      ? sociometricStatusTypes(
          measures.members.map(({ choicesReceived, rejectionsReceived }) => ({
            choices: choicesReceived,
            rejections: rejectionsReceived,
          })),
        )
      : null;
  return { round, measures, statusTypes };
}

export function history(workspace: OpenWorkspace, { groupId }: { groupId: string }): Round[] {
  requireGroup(workspace, groupId);
  noteView(workspace, 'sociometry', groupId);
  return rows.listWholeRounds(workspace.db, groupId);
}

/** Nothing can be measured with fewer than two members; that is a round just begun, not a mistake. */
function measure({ members, choices }: Round): Sociometry | null {
  if (members.length < 2) return null;
  return sociometry(
    members.map(({ personId }) => personId),
    choices.map(({ fromId, toId, valence }) => ({ from: fromId, to: toId, valence })),
  );
}

/** Before every session that there can be. */
const ever = '0000-00-00';

export function observed(workspace: OpenWorkspace, { id }: { id: string }) {
  const round = requireRound(workspace, id);
  noteView(workspace, 'round', id);
  const before = rows
    .listRounds(workspace.db, round.groupId)
    .findLast((other) => other.takenOn < round.takenOn);
  const span = { after: before?.takenOn ?? ever, until: round.takenOn };
  const days = rows.listDaysWithActs(workspace.db, round.groupId, span);
  const members = new Set(rows.listRoundMembers(workspace.db, id).map(({ personId }) => personId));
  return {
    sessions: days.length,
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
    acts: rows
      .countAddressed(workspace.db, round.groupId, span)
      .filter(({ fromId, toId }) => members.has(fromId) && members.has(toId)),
  };
}

/** @throws MezzoError NOT_FOUND where the round, or its group, is gone or in the trash */
export function requireRound(workspace: OpenWorkspace, id: string): rows.RoundRow {
  const round = rows.findRound(workspace.db, id);
  if (!round) throw new MezzoError('NOT_FOUND', { kind: 'round' });
  return round;
}

export function readRound(workspace: OpenWorkspace, id: string): Round {
  return {
    ...requireRound(workspace, id),
    members: rows.listRoundMembers(workspace.db, id),
    choices: rows.listChoices(workspace.db, id),
  };
}
