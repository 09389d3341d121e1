import type { IncidentFields, IncidentReportFields } from '../../shared/contract/incidents.ts';
import { dayNear, pick, type Scene } from './random-changes.ts';

export function incidentFields(fields: Partial<IncidentFields> & { happenedOn: string }): IncidentFields {
  return {
    sessionId: null,
    atMs: null,
    what: 'A shove over a marker',
    personIds: [],
    response: '',
    followUp: '',
    needsReport: false,
    isRestricted: false,
    closedOn: null,
    ...fields,
  };
}

export function reportFields(
  fields: Partial<IncidentReportFields> & { reportedOn: string },
): IncidentReportFields {
  return {
    reportedAt: '14:20',
    agency: 'County child protection',
    reference: '',
    facts: 'What the student said, in their words.',
    followUp: '',
    ...fields,
  };
}

function randomIncident(scene: Scene): IncidentFields {
  return incidentFields({
    happenedOn: dayNear(scene),
    what: pick(scene.draw, ['A shove over a marker', "O'Neil left the room in tears"]),
    personIds: scene.draw(2) ? [scene.any('people')] : [],
    response: pick(scene.draw, ['', 'Both cooled down at the window']),
    needsReport: scene.draw(2) === 0,
    isRestricted: scene.draw(3) === 0,
    closedOn: pick(scene.draw, [null, scene.today]),
  });
}

/** Incidents, their reports, and the local protocol. */
export const incidentChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'incidents.note': (scene) =>
    scene.client.incidents.note({
      sessionId: scene.any('sessions'),
      atMs: pick(scene.draw, [null, 754_000]),
      what: 'Two raised voices',
      personIds: scene.draw(2) ? [scene.any('people')] : [],
      isRestricted: scene.draw(2) === 0,
    }),
  'incidents.add': (scene) =>
    scene.client.incidents.add({ groupId: scene.any('groups'), fields: randomIncident(scene) }),
  'incidents.update': (scene) =>
    scene.client.incidents.update({ id: scene.any('incidents'), fields: randomIncident(scene) }),
  'incidents.close': (scene) =>
    scene.client.incidents.close({
      id: scene.any('incidents'),
      closedOn: pick(scene.draw, [null, dayNear(scene)]),
    }),
  'incidents.trash': (scene) => scene.client.incidents.trash({ id: scene.any('incidents') }),
  'incidents.addReport': (scene) =>
    scene.client.incidents.addReport({
      incidentId: scene.any('incidents'),
      fields: reportFields({ reportedOn: dayNear(scene) }),
    }),
  'incidents.updateReport': (scene) =>
    scene.client.incidents.updateReport({
      id: scene.any('incidentReports'),
      fields: reportFields({ reportedOn: dayNear(scene), reference: pick(scene.draw, ['', 'CP-2291']) }),
    }),
  'incidents.removeReport': (scene) =>
    scene.client.incidents.removeReport({ id: scene.any('incidentReports') }),
  'incidents.setProtocol': (scene) =>
    scene.client.incidents.setProtocol({
      steps: pick(scene.draw, ['', 'Tell the principal on the same day']),
      contacts: [{ name: 'Child protection hotline', phone: '555 0100', remark: 'Day and night' }],
    }),
};
