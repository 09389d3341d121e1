import { pick, type Scene } from './random-changes.ts';

/** How long records are kept, and what is held. */
export const retentionChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'retention.setPolicy': (scene) =>
    scene.client.retention.setPolicy({
      policy: pick(scene.draw, [
        null,
        {
          yearsAfterService: 1 + scene.draw(9),
          yearsAfterMajority: pick(scene.draw, [null, 7]),
          majorityAge: 18,
          lastService: pick(scene.draw, ['attended', 'left', 'ended']),
          source: pick(scene.draw, ['', 'School board policy 8330']),
        },
      ]),
    }),
  'retention.placeHold': (scene) => {
    const kind = pick(scene.draw, ['group', 'person'] as const);
    return scene.client.retention.placeHold({
      kind,
      id: scene.any(kind === 'group' ? 'groups' : 'people'),
      reason: 'A letter of counsel',
      placedOn: scene.today,
    });
  },
  'retention.liftHold': (scene) => scene.client.retention.liftHold({ holdId: scene.any('legalHolds') }),
};
