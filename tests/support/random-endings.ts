import { endingSteps } from '../../shared/domain/ending-steps.ts';
import { dayNear, nowhere, pick, type Scene } from './random-changes.ts';

/** A group and one of its members, mostly. */
async function someMember(scene: Scene): Promise<{ groupId: string; personId: string }> {
  const groupId = scene.any('groups');
  const { members } = await scene.client.endings.get({ groupId });
  const isKnown = members.length > 0 && scene.draw(8) > 0;
  return { groupId, personId: isKnown ? pick(scene.draw, members).personId : scene.any('people') };
}

async function someStep(scene: Scene): Promise<{ groupId: string; key: string }> {
  const groupId = scene.any('groups');
  const { steps } = await scene.client.endings.get({ groupId });
  return { groupId, key: pick(scene.draw, steps).key };
}

/** Mostly a group that can be closed today: in which no session runs, and which nobody is still to join. */
async function someGroupToClose(scene: Scene): Promise<string> {
  if (scene.draw(4) === 0) return scene.any('groups');
  const running = new Set((await scene.client.runs.running()).map(({ groupId }) => groupId));
  const fit: string[] = [];
  for (const groupId of scene.ids.groups) {
    const roster = await scene.client.roster.list({ groupId });
    const isToJoin = roster.some(({ joinedOn }) => joinedOn !== null && joinedOn > scene.today);
    if (!running.has(groupId) && !isToJoin) fit.push(groupId);
  }
  return fit.length > 0 ? pick(scene.draw, fit) : scene.any('groups');
}

/** What leads a group to its end, and closing it. */
export const endingChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'endings.addStep': (scene) =>
    scene.client.endings.addStep({
      groupId: scene.any('groups'),
      text: pick(scene.draw, ['Give the room back', 'Thank the teachers']),
    }),
  'endings.setStep': async (scene) =>
    scene.client.endings.setStep({
      ...(await someStep(scene)),
      doneOn: pick(scene.draw, [null, scene.today, dayNear(scene)]),
      remark: pick(scene.draw, ['', 'In the round at the end']),
    }),
  'endings.renameStep': async (scene) => {
    // steps of one's own are few: looked for in every group
    const own = [];
    for (const groupId of scene.ids.groups) {
      const { steps } = await scene.client.endings.get({ groupId });
      for (const { step, key } of steps) if (step === '') own.push({ groupId, key });
    }
    const { groupId, key } =
      own.length > 0 ? pick(scene.draw, own) : { groupId: scene.any('groups'), key: nowhere };
    const text = pick(scene.draw, ['Give the room back clean', 'Thank the lunch staff']);
    return scene.client.endings.renameStep({ groupId, key, text });
  },
  'endings.removeStep': async (scene) => scene.client.endings.removeStep(await someStep(scene)),
  'endings.bringStepBack': async (scene) => {
    const groupId = scene.any('groups');
    const { leftOut } = await scene.client.endings.get({ groupId });
    return scene.client.endings.bringStepBack({
      groupId,
      key: leftOut.length > 0 ? pick(scene.draw, leftOut) : pick(scene.draw, endingSteps),
    });
  },
  'endings.reorderSteps': async (scene) => {
    const groupId = scene.any('groups');
    const { steps } = await scene.client.endings.get({ groupId });
    return scene.client.endings.reorderSteps({ groupId, keys: steps.map(({ key }) => key).reverse() });
  },
  'endings.saveMember': async (scene) =>
    scene.client.endings.saveMember({
      ...(await someMember(scene)),
      fields: pick(scene.draw, [
        { outcome: 'transfer' as const, toWhom: 'Lunch club', arrangedOn: scene.today },
        { gains: 'Starts a talk by herself' },
        { next: '', certificateLine: 'Her good questions' },
      ]),
    }),
  'endings.setOutcomes': async (scene) => {
    const { groupId, personId } = await someMember(scene);
    return scene.client.endings.setOutcomes({
      groupId,
      personIds: [personId],
      outcome: pick(scene.draw, ['', 'completed', 'left']),
    });
  },
  'endings.saveStory': async (scene) => {
    const groupId = scene.any('groups');
    const { proposed } = await scene.client.endings.story({ groupId });
    return scene.client.endings.saveStory({
      groupId,
      fields: { ...proposed, title: 'Ours', closing: pick(scene.draw, ['', 'See you at lunch.']) },
      wordsSeen: true,
    });
  },
  'endings.saveSummary': async (scene) => {
    const groupId = scene.any('groups');
    const { proposed } = await scene.client.endings.summary({ groupId });
    return scene.client.endings.saveSummary({ groupId, sections: proposed.slice(0, 1 + scene.draw(9)) });
  },
  'endings.close': async (scene) => {
    const groupId = await someGroupToClose(scene);
    const { open } = await scene.client.endings.get({ groupId });
    return scene.client.endings.close({
      groupId,
      endedOn: scene.draw(3) ? scene.today : dayNear(scene),
      leaving: open.memberships.map(({ membershipId }) => ({ membershipId, reason: 'The group ended' })),
      planned: pick(scene.draw, ['cancel', 'trash']),
      cancelReason: 'The group ended',
      goalReason: pick(scene.draw, [null, 'carried-on']),
    });
  },
  'endings.reopen': (scene) => scene.client.endings.reopen({ groupId: scene.any('groups') }),
  'endings.setArchived': (scene) =>
    scene.client.endings.setArchived({ groupId: scene.any('groups'), isArchived: scene.draw(2) === 0 }),
};
