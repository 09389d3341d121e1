import type { EndingMember } from '../../../shared/contract/endings.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import type { StageJudgement } from '../../../shared/contract/looking-back.ts';
import type { MeasureSeries } from '../../../shared/contract/scores.ts';
import type { Session } from '../../../shared/contract/sessions.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { type ProgressOfGroup, progressOfGroups } from '../goals/progress.ts';
import { get as getGroup } from '../groups.ts';
import { judgementsOf } from '../looking-back/stages.ts';
import { readSeries } from '../measures/series.ts';
import { memberDay } from '../member-day.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { membersOf } from './members.ts';

/** What the record says of a group as a whole. */
export interface SummaryFacts {
  group: Group;
  /** In order of time, the planned and the cancelled ones among them. */
  sessions: Session[];
  members: EndingMember[];
  /** The earliest first. */
  judgements: StageJudgement[];
  progress: ProgressOfGroup;
  series: MeasureSeries[];
}

export function readSummaryFacts(workspace: OpenWorkspace, groupId: string): SummaryFacts {
  const { db } = workspace;
  return {
    group: getGroup(workspace, { id: groupId }),
    sessions: listSessions(db, groupId),
    members: membersOf(db, groupId, memberDay(workspace, groupId)),
    judgements: judgementsOf(db, groupId).toReversed(),
    progress: progressOfGroups(db, [groupId])[0]!,
    series: readSeries(db, { groupId }),
  };
}
