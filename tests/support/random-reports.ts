import type { ServiceFields } from '../../shared/contract/reports.ts';
import { dayNear, pick, type Scene } from './random-changes.ts';

/** Other work as it is added. */
export function serviceFieldsOf(
  fields: Partial<ServiceFields> & Pick<ServiceFields, 'facilitatorId'>,
): ServiceFields {
  return { groupId: null, doneOn: '2026-03-10', minutes: 30, kind: 'preparation', remark: '', ...fields };
}

function randomFields(scene: Scene): ServiceFields {
  return serviceFieldsOf({
    facilitatorId: scene.any('facilitators'),
    groupId: scene.draw(2) ? scene.any('groups') : null,
    doneOn: dayNear(scene),
    minutes: 5 + scene.draw(90),
    kind: pick(scene.draw, ['preparation', 'phone-call', 'other']),
    remark: pick(scene.draw, ['', 'Called back', "=1+1 “O'Neil”"]),
  });
}

/** The service log's other work. */
export const reportChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'reports.addService': (scene) => scene.client.reports.addService(randomFields(scene)),
  'reports.updateService': (scene) =>
    scene.client.reports.updateService({ id: scene.any('serviceEntries'), fields: randomFields(scene) }),
  'reports.removeService': (scene) => scene.client.reports.removeService({ id: scene.any('serviceEntries') }),
};
