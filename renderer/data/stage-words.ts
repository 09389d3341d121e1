import type { TFunction } from 'i18next';
import type { Confidence } from '../../shared/contract/looking-back.ts';
import type {
  GroupPhase,
  GroupStage,
  StageModel,
  StageSign,
  WorkerTask,
} from '../../shared/domain/group-stages.ts';
import { phasesOf } from '../../shared/domain/group-stages.ts';
import type { Hue } from '../ui/index.ts';

/** Who told of the stages in this way. */
export function stageModelWords(model: StageModel, t: TFunction): string {
  switch (model) {
    case 'garland-jones-kolodny':
      return t('Garland, Jones and Kolodny');
    case 'tuckman':
      return t('Tuckman');
    case 'northen-kurland':
      return t('Northen and Kurland');
  }
}

export function stageName(stage: GroupStage, t: TFunction): string {
  switch (stage) {
    case 'pre-affiliation':
      return t('Pre-affiliation');
    case 'power-and-control':
      return t('Power and control');
    case 'intimacy':
      return t('Intimacy');
    case 'differentiation':
      return t('Differentiation');
    case 'separation':
      return t('Separation');
    case 'forming':
      return t('Forming');
    case 'storming':
      return t('Storming');
    case 'norming':
      return t('Norming');
    case 'performing':
      return t('Performing');
    case 'adjourning':
      return t('Adjourning');
    case 'inclusion-orientation':
      return t('Inclusion and orientation');
    case 'uncertainty-exploration':
      return t('Uncertainty and exploration');
    case 'mutuality-and-goal-achievement':
      return t('Mutuality and goal achievement');
    case 'separation-termination':
      return t('Separation and termination');
  }
}

/** What such a time is like, in one sentence. */
export function phaseMeaning(phase: GroupPhase, t: TFunction): string {
  switch (phase) {
    case 'early':
      return t('Members come close and draw back: is this a place for me?');
    case 'testing':
      return t('Members try out who has a say, and what the rules and the leader can bear.');
    case 'close':
      return t('Members trust each other with more, and feel like a family, with its quarrels.');
    case 'working':
      return t('Members see how they differ and let it be; the group gets on by itself.');
    case 'ending':
      return t('Members part: some look back, some act as if there were no end, some go early.');
  }
}

const hueByPhase: Record<GroupPhase, Hue> = {
  early: 'slate',
  testing: 'clay',
  close: 'plum',
  working: 'teal',
  ending: 'blue',
};

/** The colour of a stage, by its first phase; the name always stands with it. */
export function stageHue(stage: GroupStage): Hue {
  return hueByPhase[phasesOf(stage)[0]!];
}

export function signWords(sign: StageSign, t: TFunction): string {
  switch (sign) {
    case 'approach-and-avoidance':
      return t('Coming close and drawing back');
    case 'weighing-the-cost':
      return t('Weighing what it costs to belong');
    case 'wary':
      return t('Wary, saying little');
    case 'provocative':
      return t('Provoking, to see what happens');
    case 'talk-through-leader':
      return t('Talk goes through the leader');
    case 'testing-rules':
      return t('Testing the rules');
    case 'testing-leader':
      return t('Testing the leader');
    case 'bids-for-status':
      return t('Bids for rank');
    case 'cliques':
      return t('Subgroups close their ranks');
    case 'scapegoating':
      return t('One gets the blame');
    case 'people-drop-out':
      return t('People stay away');
    case 'disclosure':
      return t('Telling something personal');
    case 'family-feeling':
      return t('A feeling like family');
    case 'rivalry':
      return t('Rivalry for attention');
    case 'planning-together':
      return t('Planning together');
    case 'differences-accepted':
      return t('Differences are let be');
    case 'roles-move':
      return t('Roles go from one to another');
    case 'runs-itself':
      return t('The group runs a part by itself');
    case 'denial-of-the-end':
      return t('As if it did not end');
    case 'back-to-old-ways':
      return t('Going back to old ways');
    case 'reminiscing':
      return t('Remembering together');
    case 'flight':
      return t('Leaving before the end');
    case 'celebration':
      return t('Celebrating what was');
  }
}

export function workWords(task: WorkerTask, t: TFunction): string {
  switch (task) {
    case 'allow-distance':
      return t('Allow distance');
    case 'give-structure':
      return t('Give structure');
    case 'invite-trust':
      return t('Invite trust');
    case 'keep-safe':
      return t('Keep everybody safe');
    case 'make-norms':
      return t('Agree on norms');
    case 'set-limits':
      return t('Set clear limits');
    case 'clarify-feelings':
      return t('Help to say what is felt');
    case 'step-back':
      return t('Step back');
    case 'look-back-together':
      return t('Look back together');
    case 'make-a-ritual':
      return t('Mark the end with a ritual');
    case 'carry-over':
      return t('Carry over what was learned');
  }
}

export function confidenceWords(confidence: Confidence, t: TFunction): string {
  if (confidence === 1) return t('a guess');
  return confidence === 2 ? t('fairly sure') : t('sure');
}
