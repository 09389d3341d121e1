import type { Round, RoundFields } from '../../shared/contract/sociometry.ts';
import { dayNear, nowhere, pick, type Scene } from './random-changes.ts';

export function roundFields(fields: Partial<RoundFields> & { takenOn: string }): RoundFields {
  return {
    criterion: 'Whom would you like to sit beside at lunch?',
    sessionId: null,
    choiceLimit: null,
    isRanked: false,
    allowsRejections: false,
    remarks: '',
    ...fields,
  };
}

function randomFields(scene: Scene): RoundFields {
  return roundFields({
    takenOn: dayNear(scene),
    criterion: pick(scene.draw, [
      'Whom would you like to sit beside?',
      "Who'd you ask for help?",
      'مع من تجلس؟',
    ]),
    choiceLimit: pick(scene.draw, [null, 3]),
    isRanked: scene.draw(2) === 0,
    allowsRejections: scene.draw(2) === 0,
  });
}

/** Everybody who was ever in a group. */
async function everMembers({ client }: Scene, groupId: string): Promise<string[]> {
  const entries = await client.roster.list({ groupId });
  return [...new Set(entries.filter(({ state }) => state === 'member').map(({ person }) => person.id))];
}

async function anyRound(scene: Scene): Promise<Round> {
  return (await scene.client.sociometry.get({ id: scene.any('rounds') })).round;
}

export const sociometryChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'sociometry.create': async (scene) => {
    const groupId = scene.any('groups');
    const personIds = await everMembers(scene, groupId);
    return scene.client.sociometry.create({
      groupId,
      fields: randomFields(scene),
      personIds,
      careTaken: true,
    });
  },
  'sociometry.update': async (scene) => {
    const { id, groupId } = await anyRound(scene);
    const personIds = (await everMembers(scene, groupId)).filter(() => scene.draw(4) > 0);
    return scene.client.sociometry.update({ id, fields: randomFields(scene), personIds, careTaken: true });
  },
  'sociometry.trash': (scene) => scene.client.sociometry.trash({ id: scene.any('rounds') }),
  'sociometry.answer': async (scene) => {
    const { id: roundId, members, allowsRejections } = await anyRound(scene);
    const [personId = nowhere, ...others] = members.map((member) => member.personId);
    const choices = others.slice(0, 1 + scene.draw(3)).map((toId, place) => ({
      toId,
      valence: allowsRejections && scene.draw(3) === 0 ? ('negative' as const) : ('positive' as const),
      rank: scene.draw(2) ? place + 1 : null,
    }));
    return scene.client.sociometry.answer({ roundId, personId, hasAnswered: true, choices });
  },
  'sociometry.arrange': async (scene) => {
    const { id: roundId, members } = await anyRound(scene);
    const places = members.map(({ personId }) => ({ personId, x: scene.draw(1001), y: scene.draw(1001) }));
    // everybody of the round may have been taken out of it
    if (places.length === 0) return scene.client.sociometry.resetPlaces({ roundId });
    return scene.client.sociometry.arrange({ roundId, places });
  },
  'sociometry.resetPlaces': (scene) => scene.client.sociometry.resetPlaces({ roundId: scene.any('rounds') }),
};
