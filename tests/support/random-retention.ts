import { pick, type Scene } from './random-changes.ts';

/** How long records are kept. Holds are final, and no change that could be taken back. */
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
};
