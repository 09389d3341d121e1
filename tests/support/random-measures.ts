import { type MeasureFields, type MeasureItemFields, raters } from '../../shared/contract/measures.ts';
import { uploadFile } from './import-file.ts';
import { dayNear, nowhere, pick, type Scene } from './random-changes.ts';

export function questionOf(fields: Partial<MeasureItemFields> = {}): MeasureItemFields {
  return {
    id: null,
    text: 'How was today for you?',
    answer: 'number',
    low: 0,
    high: 10,
    lowWord: 'hard',
    highWord: 'very good',
    words: [],
    isReversed: false,
    ...fields,
  };
}

/** A check-in with one question from 0 to 10, unless told otherwise. */
export function measureFieldsOf(fields: Partial<MeasureFields> = {}): MeasureFields {
  return {
    name: 'How was today',
    kind: 'check-in',
    better: 'increase',
    scoring: 'sum',
    items: [questionOf()],
    cutOffs: [],
    source: '',
    instructions: '',
    needsConsent: false,
    ...fields,
  };
}

/** An outside score that is entered as it stands. */
export function outsideScoreOf(fields: Partial<MeasureFields> = {}): MeasureFields {
  return measureFieldsOf({
    name: 'Coping score (example)',
    kind: 'score',
    scoring: 'entered',
    items: [questionOf({ text: '', answer: 'score', low: 0, high: 40, lowWord: '', highWord: '' })],
    source: 'The manual, second edition',
    ...fields,
  });
}

function randomFields(scene: Scene): MeasureFields {
  const name = pick(scene.draw, ['How was today', "Today's weather", 'هل كان اليوم جيدا']);
  const words = ['never', 'sometimes', 'often'];
  return pick(scene.draw, [
    measureFieldsOf({ name }),
    measureFieldsOf({
      name,
      scoring: 'mean',
      items: [
        questionOf({ text: 'I was listened to', answer: 'faces', low: 1, high: 5 }),
        questionOf({ text: 'I worried', answer: 'words', low: 1, high: 3, words, isReversed: true }),
      ],
    }),
    outsideScoreOf({ name, cutOffs: [{ value: 20, label: 'as most' }], needsConsent: scene.draw(2) === 0 }),
  ]);
}

async function anySheet(scene: Scene) {
  const groupId = scene.any('groups');
  const { client } = scene;
  const used = await client.groupMeasures.list({ groupId });
  const all = await client.measures.list();
  const measure = pick(scene.draw, used.length > 0 ? used.map((use) => use.measure) : all);
  const sessions = (await client.sessions.listForGroup({ groupId })).map(({ id }) => id);
  const roster = await client.roster.list({ groupId });
  return {
    measure,
    sheet: {
      groupId,
      measureId: measure?.id ?? nowhere,
      personId: roster.length > 0 ? pick(scene.draw, roster).person.id : nowhere,
      sessionId: scene.draw(3) > 0 && sessions.length > 0 ? pick(scene.draw, sessions) : null,
      takenOn: dayNear(scene),
      occasion: pick(scene.draw, ['regular', 'pre', 'post', 'retrospective', 'follow-up'] as const),
      rater: pick(scene.draw, ['member', 'member', 'facilitator', 'teacher', 'parent'] as const),
      raterName: pick(scene.draw, ['', 'Ms. Doyle']),
    },
  };
}

/** Two measures that every group uses, with a score by one member of each. */
export async function setMeasureScene(client: Scene['client'], today: string): Promise<void> {
  const { id: measureId } = await client.measures.create({ fields: measureFieldsOf() });
  const { id: other } = await client.measures.create({ fields: measureFieldsOf({ name: 'Another' }) });
  for (const { id: groupId } of await client.groups.list()) {
    await client.groupMeasures.add({ groupId, measureId, rhythm: 'each-session' });
    await client.groupMeasures.add({ groupId, measureId: other, rhythm: 'by-hand' });
    const [entry] = await client.roster.list({ groupId });
    if (!entry) continue;
    const { items } = await client.measures.get({ id: measureId });
    await client.scores.answer({
      sheet: {
        groupId,
        measureId,
        personId: entry.person.id,
        sessionId: null,
        takenOn: today,
        occasion: 'regular',
        rater: 'member',
        raterName: '',
      },
      source: 'entered',
      answers: [{ itemId: items[0]!.id, value: 7 }],
      consentReason: '',
    });
  }
}

/** Measures, who uses them, and the scores that are taken with them. */
export const measureChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'measures.create': (scene) => scene.client.measures.create({ fields: randomFields(scene) }),
  'measures.update': async (scene) => {
    const id = scene.any('measures');
    const { items } = await scene.client.measures.get({ id });
    const fields = randomFields(scene);
    return scene.client.measures.update({
      id,
      fields: {
        ...fields,
        items: fields.items.map((item, place) => ({ ...item, id: items[place]?.id ?? null })),
      },
    });
  },
  'measures.duplicate': (scene) =>
    scene.client.measures.duplicate({ id: scene.any('measures'), name: 'A copy' }),
  'measures.trash': (scene) => scene.client.measures.trash({ id: scene.any('measures') }),
  'groupMeasures.add': (scene) =>
    scene.client.groupMeasures.add({
      groupId: scene.any('groups'),
      measureId: scene.any('measures'),
      rhythm: pick(scene.draw, ['each-session', 'first-and-last', 'by-hand'] as const),
    }),
  'groupMeasures.setRhythm': (scene) =>
    scene.client.groupMeasures.setRhythm({
      id: scene.any('groupMeasures'),
      rhythm: pick(scene.draw, ['each-session', 'first-and-last', 'by-hand'] as const),
    }),
  'groupMeasures.setRater': (scene) =>
    scene.client.groupMeasures.setRater({
      id: scene.any('groupMeasures'),
      rater: pick(scene.draw, raters),
    }),
  'groupMeasures.remove': (scene) => scene.client.groupMeasures.remove({ id: scene.any('groupMeasures') }),
  'groupMeasures.reorder': async (scene) => {
    const groupId = scene.any('groups');
    const ids = (await scene.client.groupMeasures.list({ groupId })).map(({ id }) => id).reverse();
    return scene.client.groupMeasures.reorder({ groupId, ids: ids.length > 0 ? ids : [nowhere] });
  },
  'scores.answer': async (scene) => {
    const { measure, sheet } = await anySheet(scene);
    return scene.client.scores.answer({
      sheet,
      source: pick(scene.draw, ['live', 'passed-around', 'paper', 'entered'] as const),
      answers: (measure?.items ?? [{ id: nowhere, low: 0, high: 10 }]).map(({ id, low, high }) => ({
        itemId: id,
        value: scene.draw(4) ? low + scene.draw(high - low + 1) : null,
      })),
      consentReason: 'Asked as part of the intake',
    });
  },
  'scores.pass': async (scene) => {
    const { sheet } = await anySheet(scene);
    return scene.client.scores.pass({ sheet, source: 'passed-around', consentReason: 'Agreed by phone' });
  },
  'scores.remark': (scene) =>
    scene.client.scores.remark({ id: scene.any('scores'), remark: pick(scene.draw, ['', 'After lunch']) }),
  'scores.remove': (scene) => scene.client.scores.remove({ id: scene.any('scores') }),
  'singleSystem.setStart': (scene) =>
    scene.client.singleSystem.setStart({
      groupId: scene.any('groups'),
      measureId: pick(scene.draw, [null, scene.any('measures')]),
      personId: pick(scene.draw, [null, scene.any('people')]),
      startsOn: pick(scene.draw, [null, dayNear(scene)]),
    }),
  'scores.import': async (scene) => {
    const { measure, sheet } = await anySheet(scene);
    const { givenName, familyName } = await scene.client.people.get({ id: sheet.personId });
    const rows = (measure?.items ?? []).map(
      ({ low }, place) => `${givenName} ${familyName},"${measure?.name}",${scene.today},${low},${place + 1}`,
    );
    const uploadId = await uploadFile(
      scene.client,
      ['person,measure,date,score,question', ...rows].join('\n'),
    );
    return scene.client.scores.import({
      uploadId,
      groupId: sheet.groupId,
      dateOrder: null,
      consentReason: 'Agreed by phone',
    });
  },
};
