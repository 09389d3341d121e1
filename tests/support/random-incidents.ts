import type { DisclosureFields } from '../../shared/contract/disclosures.ts';
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

export function disclosureFields(
  fields: Partial<DisclosureFields> & { disclosedOn: string },
): DisclosureFields {
  return {
    what: 'Attendance and progress on goals',
    askedBy: 'Dr Okafor, child psychiatrist',
    receivedBy: 'Dr Okafor, child psychiatrist',
    interest: 'Treats the student; written consent of the mother',
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
  'privateNotes.add': (scene) =>
    scene.client.privateNotes.add({
      text: pick(scene.draw, ['I was impatient with R.', 'ليلى: ask her aunt']),
      groupId: scene.draw(2) ? scene.any('groups') : null,
      sessionId: scene.draw(2) ? scene.any('sessions') : null,
    }),
  'privateNotes.update': (scene) =>
    scene.client.privateNotes.update({
      id: scene.any('privateNotes'),
      text: pick(scene.draw, ['I was impatient with R.', 'Next time: sit down first']),
      ...(scene.draw(2) ? { sessionId: scene.any('sessions') } : {}),
    }),
  'privateNotes.trash': (scene) => scene.client.privateNotes.trash({ id: scene.any('privateNotes') }),
  'privateNotes.untrash': (scene) => scene.client.privateNotes.untrash({ id: scene.any('privateNotes') }),
  'disclosures.add': (scene) =>
    scene.client.disclosures.add({
      personIds: scene.draw(2) ? [scene.any('people')] : [scene.any('people'), scene.any('people')],
      groupId: scene.draw(2) ? scene.any('groups') : null,
      fields: disclosureFields({ disclosedOn: dayNear(scene) }),
    }),
  'disclosures.update': (scene) =>
    scene.client.disclosures.update({
      id: scene.any('disclosures'),
      fields: disclosureFields({ disclosedOn: dayNear(scene), what: 'Attendance only' }),
    }),
  'disclosures.remove': (scene) => scene.client.disclosures.remove({ id: scene.any('disclosures') }),
  'records.disclose': (scene) =>
    scene.client.records.disclose({
      of: pick(scene.draw, [
        { kind: 'person' as const, personId: scene.any('people'), groupId: null },
        { kind: 'group' as const, groupId: scene.any('groups'), from: null, to: null },
      ]),
      fields: disclosureFields({ disclosedOn: dayNear(scene) }),
    }),
};
