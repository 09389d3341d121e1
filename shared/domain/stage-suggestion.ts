import {
  groupPhases,
  type GroupPhase,
  type GroupStage,
  phaseOfSign,
  type StageModel,
  stageOfPhase,
  type StageSign,
} from './group-stages.ts';

/**
 * What was recorded of a group up to one session: over this session and the one before, where nothing else is said.
 * All counts are whole and 0 or more; null says that nothing was recorded of the kind, which is not the same as none.
 */
export interface StageFacts {
  /** Sessions held up to and with this one. */
  held: number;
  /** Sessions still to come; null where the group has no last day. */
  left: number | null;
  /** Who joined and who left since the session before the last two, against the members at its end and those who left. */
  joined: number;
  gone: number;
  members: number;
  attended: number;
  recorded: number;
  /** Acts of facilitators, and of members; of members' acts those to another member. */
  facilitatorActs: number;
  memberActs: number;
  memberToMember: number;
  incidents: number;
  normsKept: number;
  normsBroken: number;
}

/** One reason of a suggestion, with the figures that it rests on. The page has the words. */
export interface StageReason {
  kind:
    | 'just-begun'
    | 'turnover'
    | 'facilitator-carries'
    | 'members-carry'
    | 'members-to-members'
    | 'incidents'
    | 'norms-broken'
    | 'norms-kept'
    | 'attendance-low'
    | 'attendance-high'
    | 'end-near'
    | 'sign';
  phases: readonly GroupPhase[];
  points: number;
  figures: Readonly<Record<string, number>>;
  sign: StageSign | null;
}

export interface StageSuggestion {
  phase: GroupPhase;
  stage: GroupStage;
  /** 1 a guess, 2 fairly sure, 3 sure. */
  confidence: 1 | 2 | 3;
  /** Those that speak for it, the strongest first. */
  reasons: StageReason[];
  /** Those that speak for another stage. */
  against: StageReason[];
  /** Whether a later stage was held back because people come and go. */
  isHeldBack: boolean;
}

/** Our own rules of thumb. There is no published threshold: what comes of them is a suggestion with its figures. */
export const stageThresholds = {
  firstSessions: 2,
  /** Comings and goings for each member. */
  highTurnover: 0.25,
  facilitatorCarries: 0.5,
  membersCarry: 0.3,
  memberToMember: 0.4,
  lowAttendance: 0.75,
  highAttendance: 0.9,
  fewActs: 10,
  lastSessions: 2,
} as const;

/**
 * Suggests the stage of a group from what was recorded of it and the signs ticked; null where nothing speaks for any.
 * Each fact gives points to the phases that it is a mark of. High turnover keeps a group early: until the end is near
 * it goes no further than testing. Of equals the earlier phase is taken. Source: practice.md, stages; the points and
 * thresholds are Mezzo's own.
 */
export function suggestStage(
  model: StageModel,
  facts: StageFacts,
  signs: readonly StageSign[],
): StageSuggestion | null {
  const reasons = [...reasonsOf(facts), ...signs.map(reasonOfSign)];
  if (reasons.length === 0) return null;
  const isTurning = reasons.some((reason) => reason.kind === 'turnover');
  const points = new Map(groupPhases.map((phase) => [phase, 0]));
  for (const reason of reasons)
    for (const phase of reason.phases) points.set(phase, points.get(phase)! + reason.points);
  const ranked = groupPhases.toSorted((one, other) => points.get(other)! - points.get(one)!);
  const isLater = (phase: GroupPhase) => phase === 'close' || phase === 'working';
  const isHeldBack = isTurning && isLater(ranked[0]!);
  const open = isTurning ? ranked.filter((phase) => !isLater(phase)) : ranked;
  const [phase, next] = open as [GroupPhase, GroupPhase];
  const lead = points.get(phase)! - points.get(next)!;
  const speaking = reasons.filter((reason) => reason.phases.includes(phase));
  const kinds = new Set(speaking.map((reason) => reason.sign ?? reason.kind)).size;
  return {
    phase,
    stage: stageOfPhase(model, phase),
    confidence: isHeldBack || lead < 2 || kinds < 2 ? 1 : lead >= 4 && kinds >= 3 ? 3 : 2,
    reasons: byStrength(speaking),
    against: byStrength(reasons.filter((reason) => !reason.phases.includes(phase))),
    isHeldBack,
  };
}

function byStrength(reasons: readonly StageReason[]): StageReason[] {
  return reasons.toSorted((one, other) => other.points - one.points);
}

function reasonOfSign(sign: StageSign): StageReason {
  return { kind: 'sign', phases: [phaseOfSign(sign)], points: 2, figures: {}, sign };
}

function reasonsOf(facts: StageFacts): StageReason[] {
  const least = stageThresholds;
  const found: StageReason[] = [];
  const add = (
    kind: StageReason['kind'],
    phases: readonly GroupPhase[],
    points: number,
    figures: StageReason['figures'],
  ) => found.push({ kind, phases, points, figures, sign: null });

  const { held, left } = facts;
  if (held >= 1 && held <= least.firstSessions) add('just-begun', ['early'], 3, { held });
  if (left !== null && left <= least.lastSessions) add('end-near', ['ending'], 5 - left, { left });

  const { joined, gone, members } = facts;
  // In its first sessions everybody has just joined.
  if (held > least.firstSessions && members > 0 && (joined + gone) / members >= least.highTurnover)
    add('turnover', ['early'], 3, { joined, gone, members });

  const { attended, recorded } = facts;
  if (recorded > 0 && attended / recorded < least.lowAttendance)
    add('attendance-low', ['testing'], 1, { attended, recorded });
  if (recorded > 0 && attended / recorded >= least.highAttendance)
    add('attendance-high', ['close', 'working'], 1, { attended, recorded });

  const { facilitatorActs, memberActs, memberToMember } = facts;
  const acts = facilitatorActs + memberActs;
  if (acts >= least.fewActs) {
    const share = facilitatorActs / acts;
    if (share >= least.facilitatorCarries)
      add('facilitator-carries', ['early'], 2, { facilitatorActs, acts });
    if (share <= least.membersCarry) add('members-carry', ['working'], 2, { facilitatorActs, acts });
    if (memberActs > 0 && memberToMember / memberActs >= least.memberToMember)
      add('members-to-members', ['close', 'working'], 1, { memberToMember, memberActs });
  }

  const { incidents, normsKept, normsBroken } = facts;
  if (incidents > 0) add('incidents', ['testing'], 2, { incidents });
  if (normsBroken > normsKept) add('norms-broken', ['testing'], 2, { normsBroken, normsKept });
  if (normsKept > normsBroken) add('norms-kept', ['close', 'working'], 1, { normsKept, normsBroken });
  return found;
}
