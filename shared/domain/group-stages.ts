/**
 * How groups tend to move, as three models tell it, over one set of five phases. A sign belongs to a phase, and a stage
 * of a model covers one phase or two: so signs that were ticked under one model count under the others. The app
 * suggests, the facilitator decides; a stage says where a group is, never what it must become.
 * Sources: J. Garland, H. Jones, R. Kolodny, "A model for stages of development in social work groups" (1965);
 * B. Tuckman, "Developmental sequence in small groups" (1965; the fifth stage with M. Jensen, 1977); H. Northen and
 * R. Kurland, Social Work with Groups (3rd edition, 2001).
 */
export const groupPhases = ['early', 'testing', 'close', 'working', 'ending'] as const;
export type GroupPhase = (typeof groupPhases)[number];

export const stageModels = ['garland-jones-kolodny', 'tuckman', 'northen-kurland'] as const;
export type StageModel = (typeof stageModels)[number];

export const stagesByModel = {
  'garland-jones-kolodny': [
    'pre-affiliation',
    'power-and-control',
    'intimacy',
    'differentiation',
    'separation',
  ],
  tuckman: ['forming', 'storming', 'norming', 'performing', 'adjourning'],
  'northen-kurland': [
    'inclusion-orientation',
    'uncertainty-exploration',
    'mutuality-and-goal-achievement',
    'separation-termination',
  ],
} as const satisfies Record<StageModel, readonly string[]>;

export type GroupStage = (typeof stagesByModel)[StageModel][number];

export const groupStages: readonly GroupStage[] = stageModels.flatMap((model) => stagesByModel[model]);

const phasesByStage: Readonly<Record<GroupStage, readonly GroupPhase[]>> = {
  'pre-affiliation': ['early'],
  'power-and-control': ['testing'],
  intimacy: ['close'],
  differentiation: ['working'],
  separation: ['ending'],
  forming: ['early'],
  storming: ['testing'],
  norming: ['close'],
  performing: ['working'],
  adjourning: ['ending'],
  'inclusion-orientation': ['early'],
  'uncertainty-exploration': ['testing'],
  'mutuality-and-goal-achievement': ['close', 'working'],
  'separation-termination': ['ending'],
};

/** What is seen in a group, by the phase in which it is mostly seen. */
export const signsByPhase = {
  early: ['approach-and-avoidance', 'weighing-the-cost', 'wary', 'provocative', 'talk-through-leader'],
  testing: [
    'testing-rules',
    'testing-leader',
    'bids-for-status',
    'cliques',
    'scapegoating',
    'people-drop-out',
  ],
  close: ['disclosure', 'family-feeling', 'rivalry', 'planning-together'],
  working: ['differences-accepted', 'roles-move', 'runs-itself'],
  ending: ['denial-of-the-end', 'back-to-old-ways', 'reminiscing', 'flight', 'celebration'],
} as const satisfies Record<GroupPhase, readonly string[]>;

export type StageSign = (typeof signsByPhase)[GroupPhase][number];

export const stageSigns: readonly StageSign[] = groupPhases.flatMap((phase) => [...signsByPhase[phase]]);

/** What the worker does about it, by phase. */
export const workByPhase = {
  early: ['allow-distance', 'give-structure', 'invite-trust'],
  testing: ['keep-safe', 'make-norms', 'set-limits'],
  close: ['clarify-feelings'],
  working: ['step-back'],
  ending: ['look-back-together', 'make-a-ritual', 'carry-over'],
} as const satisfies Record<GroupPhase, readonly string[]>;

export type WorkerTask = (typeof workByPhase)[GroupPhase][number];

export function isStageOf(model: StageModel, stage: string): stage is GroupStage {
  return (stagesByModel[model] as readonly string[]).includes(stage);
}

export function phasesOf(stage: GroupStage): readonly GroupPhase[] {
  return phasesByStage[stage];
}

/** The stage of a model into which a phase falls. */
export function stageOfPhase(model: StageModel, phase: GroupPhase): GroupStage {
  const found = stagesByModel[model].find((stage) => phasesByStage[stage].includes(phase));
  if (!found) throw new RangeError(`${model} has no stage for ${phase}`);
  return found;
}

export function signsOfStage(stage: GroupStage): readonly StageSign[] {
  return phasesByStage[stage].flatMap((phase): readonly StageSign[] => signsByPhase[phase]);
}

export function workOfStage(stage: GroupStage): readonly WorkerTask[] {
  return phasesByStage[stage].flatMap((phase): readonly WorkerTask[] => workByPhase[phase]);
}

export function phaseOfSign(sign: StageSign): GroupPhase {
  const found = groupPhases.find((phase) => (signsByPhase[phase] as readonly string[]).includes(sign));
  if (!found) throw new RangeError(`not a sign: ${sign}`);
  return found;
}
