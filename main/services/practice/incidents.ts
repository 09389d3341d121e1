import type { IncidentFields } from '../../../shared/contract/incidents.ts';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import * as disclosures from '../disclosures.ts';
import * as groups from '../groups.ts';
import * as incidents from '../incidents.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import * as privateNotes from '../private-notes.ts';
import * as protocol from '../protocol.ts';
import * as roster from '../roster.ts';
import * as sessions from '../sessions.ts';

const minute = 60_000;
const plain = {
  atMs: null,
  followUp: '',
  response: '',
  needsReport: false,
  isRestricted: false,
  closedOn: null,
};

/** What went wrong in the practice groups and what was done about it; what left the school, and on whose wish. */
export function fillIncidents(workspace: OpenWorkspace, today: string): void {
  writeProtocol(workspace);
  fillStudentGroup(workspace, today);
  fillCaregivers(workspace);
}

function writeProtocol(workspace: OpenWorkspace): void {
  protocol.setProtocol(workspace, {
    steps: [
      '1. See to it that the student is safe and not alone.',
      '2. Listen. Ask nothing that is not needed, promise no secrecy, write down their own words.',
      '3. Tell the principal or the deputy on the same day. That does not replace the call.',
      '4. Call the child protection hotline yourself, within 24 hours. Note the time, the name and the reference.',
      '5. Send the written report within 36 hours of the call.',
      '6. Do not look into it on your own, and do not tell the family before you have asked the hotline.',
    ].join('\n'),
    contacts: [
      { name: 'Child protection hotline', phone: '555-0180', remark: 'Day and night' },
      { name: 'Principal Ada Winters', phone: '555-0181', remark: 'Deputy: Mr Osei, 555-0182' },
      { name: 'Mobile crisis team', phone: '555-0183', remark: 'When somebody is in danger now' },
      { name: 'School nurse', phone: '555-0184', remark: 'Mornings; has the accident forms' },
    ],
  });
}

function fillStudentGroup(workspace: OpenWorkspace, today: string): void {
  const group = readGroup(workspace, 'Friendship group, grade 4');
  const [third, eighth] = [group.session(2), group.session(7)];
  const note = (fields: Partial<IncidentFields> & { sessionId: string; happenedOn: string; what: string }) =>
    incidents.add(workspace, { groupId: group.id, fields: { ...plain, personIds: [], ...fields } });
  note({
    sessionId: third.id,
    happenedOn: third.date,
    atMs: 17 * minute,
    what: 'Liam took the red marker out of Teo’s hand. Teo pushed him off the chair. Liam bumped his elbow; nobody else was touched. The group went quiet.',
    personIds: [group.person('Liam'), group.person('Mateo')],
    response:
      'Both cooled down at the window, one with each facilitator. Each said what he had wanted; Teo offered the marker, Liam took it. The nurse looked at the elbow: nothing to see.',
    followUp:
      'Both families told on the phone the same day. Norm “We ask before we take” brought back at the start of session 4, and kept since.',
    closedOn: addDays(third.date, 7),
  });
  note({
    sessionId: eighth.id,
    happenedOn: eighth.date,
    atMs: 31 * minute,
    what: 'While the chairs were moved, Ali’s left hearing aid fell and was stepped on. It still works; the case is cracked. Nobody meant it.',
    personIds: [group.person('Aaliyah')],
    response: 'Put in its box, and Ali moved to the seat by the door, where the right ear hears the group.',
    followUp: 'The school’s accident form is due; the nurse has it.',
    needsReport: true,
  });
  const told = (name: string, day: string, what: string, receivedBy: string, interest: string) =>
    disclosures.add(workspace, {
      personIds: [group.person(name)],
      groupId: group.id,
      fields: {
        disclosedOn: day > today ? today : day,
        what,
        askedBy: receivedBy,
        receivedBy,
        interest,
      },
    });
  told(
    'Aaliyah',
    addDays(eighth.date, 1),
    'That a hearing aid was damaged in the group, and how',
    'Dr Ines Faber, audiologist, Hill Road Clinic',
    'Looks after the hearing aids; written consent of Renee Washington',
  );
  told(
    'Minh Anh',
    addDays(group.session(4).date, 2),
    'Days attended and missed, sessions 1 to 5; nothing of what was said',
    'Juniper Family Services (caseworker R. Abbot)',
    'Plans support at home with the family; written consent of Nguyễn Thị Hoa',
  );
  privateNotes.add(workspace, {
    groupId: group.id,
    sessionId: eighth.id,
    text: 'I hurry when Maya and Zoë take over: I answer for the others instead of waiting. Count to five next time.\n\nThe goodbye is harder for me than I thought. Bring it to supervision on Thursday.',
  });
}

function fillCaregivers(workspace: OpenWorkspace): void {
  const group = readGroup(workspace, 'Caregivers’ circle');
  const fifth = group.session(4);
  const { id } = incidents.add(workspace, {
    groupId: group.id,
    fields: {
      ...plain,
      sessionId: fifth.id,
      happenedOn: fifth.date,
      atMs: 52 * minute,
      what: 'Rosa said that her father’s neighbour, who is paid to look after him on weekends, leaves him in bed without food when he is “difficult”.',
      personIds: [group.person('Rosa')],
      response:
        'Talked with Rosa after the session, with Amara. She knows that we report this, and wanted to be there for the call.',
      followUp: 'Rosa’s sister stays with her father on weekends for now.',
      needsReport: true,
      isRestricted: true,
    },
  });
  incidents.addReport(workspace, {
    incidentId: id,
    fields: {
      reportedOn: fifth.date,
      reportedAt: '20:25',
      agency: 'Adult Protective Services, hotline',
      reference: 'APS-20418 (worker: N. Prins)',
      facts:
        'What Rosa said about the weekends, in her words; her father’s name, age and address; the neighbour’s first name.',
      followUp: 'Home visit announced within three working days. Call back on the first of next month.',
    },
  });
}

function readGroup(workspace: OpenWorkspace, name: string) {
  const { id } = required(groups.list(workspace).find((group) => group.name === name));
  const met = sessions.listForGroup(workspace, { groupId: id }).filter(({ state }) => state !== 'cancelled');
  const entries: RosterEntry[] = roster.list(workspace, { groupId: id });
  return {
    id,
    session: (place: number) => required(met[place]),
    person: (givenName: string) =>
      required(entries.find(({ person }) => person.givenName === givenName)).person.id,
  };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the practice groups lack what their incidents are about');
  return value;
}
