import type { JudgementFields, RecordingFields } from '../../shared/contract/looking-back.ts';
import { signsOfStage, stageModels, stagesByModel } from '../../shared/domain/group-stages.ts';
import { dayNear, nowhere, pick, type Scene } from './random-changes.ts';

export function judgementOf(fields: Partial<JudgementFields> & { judgedOn: string }): JudgementFields {
  return {
    sessionId: null,
    model: 'garland-jones-kolodny',
    stage: 'pre-affiliation',
    signs: [],
    confidence: 2,
    remark: '',
    ...fields,
  };
}

export function recordingOf(fields: Partial<RecordingFields> = {}): RecordingFields {
  const row = { said: 'Who begins?', process: '', feelings: 'Unsure', analysis: '', skills: '', comment: '' };
  return { author: 'Jules Carter', rows: [{ ...row, competencies: ['engage'] }], closing: '', ...fields };
}

function randomJudgement(scene: Scene): JudgementFields {
  const model = pick(scene.draw, stageModels);
  const stage = pick(scene.draw, stagesByModel[model]);
  return judgementOf({
    sessionId: scene.draw(3) ? null : scene.any('sessions'),
    judgedOn: scene.draw(3) ? scene.today : dayNear(scene),
    model,
    stage,
    signs: signsOfStage(stage).filter(() => scene.draw(2) === 0),
    confidence: pick(scene.draw, [1, 2, 3]),
    remark: pick(scene.draw, ['', 'Two of them tested the rule about toys']),
  });
}

const questionFields = (scene: Scene) => ({
  text: pick(scene.draw, ['How safe did it feel?', 'How lively was it?']),
  lowWord: 'not at all',
  highWord: 'very',
});

const orNowhere = (id: string | undefined) => id ?? nowhere;

/** Looking back on a session: stages, climate, debriefs, process recordings, the key among the records. */
export const lookingBackChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'stages.judge': (scene) =>
    scene.client.stages.judge({ groupId: scene.any('groups'), judgement: randomJudgement(scene) }),
  'stages.change': (scene) =>
    scene.client.stages.change({ id: scene.any('stageJudgements'), judgement: randomJudgement(scene) }),
  'stages.remove': (scene) => scene.client.stages.remove({ id: scene.any('stageJudgements') }),
  'climate.addQuestions': (scene) =>
    scene.client.climate.addQuestions({ questions: [questionFields(scene), questionFields(scene)] }),
  'climate.updateQuestion': (scene) =>
    scene.client.climate.updateQuestion({ id: scene.any('climateQuestions'), fields: questionFields(scene) }),
  'climate.removeQuestion': (scene) =>
    scene.client.climate.removeQuestion({
      id: scene.any('climateQuestions'),
      isRemoved: scene.draw(3) > 0,
    }),
  'climate.reorderQuestions': async (scene) => {
    const asked = (await scene.client.climate.questions()).filter((question) => !question.isRemoved);
    const ids = asked.map((question) => question.id).reverse();
    return scene.client.climate.reorderQuestions({ ids: ids.length > 0 ? ids : [nowhere] });
  },
  'climate.rate': (scene) =>
    scene.client.climate.rate({
      sessionId: scene.any('sessions'),
      questionId: scene.any('climateQuestions'),
      value: pick(scene.draw, [null, 0, 4, 10]),
    }),
  'debriefs.save': (scene) =>
    scene.client.debriefs.save({
      sessionId: scene.any('sessions'),
      debrief: {
        worked: pick(scene.draw, ['', 'The opening round']),
        stuck: '',
        splitOfRoles: '',
        silent: pick(scene.draw, ['', "O'Neil"]),
        nextStep: pick(scene.draw, ['', 'Two chairs apart']),
      },
    }),
  'processRecordings.create': (scene) =>
    scene.client.processRecordings.create({ sessionId: scene.any('sessions'), fields: recordingOf() }),
  'processRecordings.update': (scene) =>
    scene.client.processRecordings.update({
      id: scene.any('processRecordings'),
      fields: recordingOf({ closing: pick(scene.draw, ['', 'Look at the pauses']) }),
    }),
  'processRecordings.remove': (scene) =>
    scene.client.processRecordings.remove({ id: scene.any('processRecordings') }),
  'observers.setKey': async (scene) => {
    const sessionId = scene.any('sessions');
    const codingId = scene.draw(3)
      ? orNowhere((await scene.client.observers.read({ sessionId })).records.at(-1)?.codingId ?? undefined)
      : null;
    return scene.client.observers.setKey({ sessionId, codingId });
  },
};
