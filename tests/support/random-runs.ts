import { pick, type Scene } from './random-changes.ts';

/** A session and one of its members; mostly one that runs, so that something can happen in it. */
async function atSession(scene: Scene): Promise<{ sessionId: string; personId: string; blockIds: string[] }> {
  const running = await scene.client.runs.running();
  const sessionId = running[0] && scene.draw(5) ? running[0].id : scene.any('sessions');
  const { members, blocks } = await scene.client.runs.get({ sessionId });
  return {
    sessionId,
    personId: members.length > 0 ? pick(scene.draw, members).personId : scene.any('people'),
    blockIds: blocks.map(({ id }) => id),
  };
}

/** What can be done while a session runs, and afterwards about what was done in it. */
export const runChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'runs.start': async (scene) => {
    const { sessionId, personId } = await atSession(scene);
    const presentIds = scene.draw(2) ? [personId] : [];
    return scene.client.runs.start({
      sessionId,
      presentIds,
      advance: pick(scene.draw, ['by-itself', 'by-hand']),
    });
  },
  'runs.moveTo': async (scene) => {
    const { sessionId, blockIds } = await atSession(scene);
    return scene.client.runs.moveTo({
      sessionId,
      blockId: pick(scene.draw, [null, ...blockIds]),
      leaves: pick(scene.draw, ['done', 'skipped']),
    });
  },
  'runs.addMinutes': async (scene) => {
    const { sessionId } = await atSession(scene);
    return scene.client.runs.addMinutes({ sessionId, minutes: pick(scene.draw, [2, 5, -1]) });
  },
  'runs.setAdvance': async (scene) => {
    const { sessionId } = await atSession(scene);
    return scene.client.runs.setAdvance({ sessionId, advance: pick(scene.draw, ['by-itself', 'by-hand']) });
  },
  'runs.setSampling': async (scene) => {
    const { sessionId } = await atSession(scene);
    return scene.client.runs.setSampling({ sessionId, samplingMinutes: pick(scene.draw, [null, 3, 5]) });
  },
  'runs.arrive': async (scene) => {
    const { sessionId, personId } = await atSession(scene);
    return scene.client.runs.arrive({ sessionId, personIds: [personId] });
  },
  'runs.leave': async (scene) => {
    const { sessionId, personId } = await atSession(scene);
    return scene.client.runs.leave({ sessionId, personId, reason: pick(scene.draw, ['', 'Bus at three']) });
  },
  'runs.setStays': async (scene) => {
    const { sessionId, personId } = await atSession(scene);
    const { run } = await scene.client.runs.get({ sessionId });
    const arrivedAt = run?.startedAt ?? '2026-03-12T15:00:00.000Z';
    return scene.client.runs.setStays({
      sessionId,
      personId,
      stays: pick(scene.draw, [[], [{ arrivedAt, leftAt: null }]]),
    });
  },
  'runs.finish': async (scene) => {
    const { sessionId } = await atSession(scene);
    return scene.client.runs.finish({ sessionId, endedAt: null });
  },
  'runs.reopen': async (scene) => {
    const { sessionId } = await atSession(scene);
    return scene.client.runs.reopen({ sessionId });
  },
  'runs.setBlockDone': async (scene) => {
    const { sessionId, blockIds } = await atSession(scene);
    return scene.client.runs.setBlockDone({
      sessionId,
      blockId: blockIds.length > 0 ? pick(scene.draw, blockIds) : scene.any('sessions'),
      actualMinutes: pick(scene.draw, [null, 0, 12]),
      isReached: pick(scene.draw, [null, true, false]),
    });
  },
};
