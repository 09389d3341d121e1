import type { ConsentFields, Screening } from '../../../shared/contract/enrolment.ts';
import type { ConsentKind } from '../../../shared/domain/consent.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { listRoster } from '../../repositories/memberships.ts';
import * as consents from '../consents.ts';
import * as enrolment from '../enrolment.ts';
import * as groups from '../groups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import * as separations from '../separations.ts';
import { bornYearsBefore } from './calendar.ts';
import { guardian, invent } from './people.ts';

const allWell: Screening['answers'] = {
  'fits-the-need': 'yes',
  ready: 'yes',
  safe: 'yes',
  'no-conflict': 'yes',
  'no-sibling-unless-meant': 'yes',
};

/** A group of the practice workspace with the people in it, by the name that they go by. */
interface Setting {
  workspace: OpenWorkspace;
  groupId: string;
  startsOn: string;
  idOf: (givenName: string) => string;
}

/**
 * What came before the first session of the practice groups: who sent whom, screening, forms out and back. One consent
 * runs out soon, one never came back, one child waits, one was declined, and two are not to be placed together.
 */
export function fillBeforeTheGroup(workspace: OpenWorkspace, today: string): void {
  fillStudents(settingOf(workspace, 'Friendship group, grade 4'), today);
  fillCaregivers(settingOf(workspace, 'Caregivers’ circle'));
  fillNextTerm(settingOf(workspace, 'Friendship group, grade 3'), today);
}

function fillStudents(setting: Setting, today: string): void {
  const { workspace, groupId, startsOn, idOf } = setting;
  enrolment.setConsentRule(workspace, { groupId, consentRule: 'consent-and-assent' });
  const referredOn = addDays(startsOn, -24);
  const sentBy: readonly [string, string, string][] = [
    [
      'Maya',
      'Ms Duarte, class teacher',
      'Kind and quiet; has nobody to play with since her friend moved away.',
    ],
    ['Liam', 'Ms Duarte, class teacher', 'Quarrels at games and wants to make up, but does not know how.'],
    ['Zoë', 'Her mother', 'New to the school in autumn; often says that she has a stomach ache on Mondays.'],
    ['Minh Anh', 'Mr Alvarado, class teacher', 'Stays close to adults at recess.'],
    ['ليلى', 'Ms Duarte, class teacher', 'Bright and funny in small groups, silent in class.'],
    ['Mateo', 'School nurse', 'Comes to the nurse when the others choose teams.'],
    [
      'Aaliyah',
      'Their mother',
      'Would like friends who know how to talk with somebody who wears hearing aids.',
    ],
    ['Noam', 'Mr Alvarado, class teacher', 'A leader who could learn to let others lead.'],
    ['Jonas', 'Mr Alvarado, class teacher', 'Joined the school late; reads while the others play.'],
    ['Keoni', 'His mother', 'Misses his cousins, who were his whole circle.'],
  ];
  for (const [givenName, source, reason] of sentBy) {
    const personId = idOf(givenName);
    note(setting, personId, { referredOn, source, reason, screenedOn: addDays(startsOn, -16) });
    const isLate = givenName === 'Mateo';
    const adult = guardianOf[givenName] ?? '';
    giveForm(setting, personId, 'consent', {
      sentOn: addDays(startsOn, -14),
      ...(isLate ? {} : answered(addDays(startsOn, -6), adult)),
      expiresOn: isLate ? null : givenName === 'Zoë' ? addDays(today, 12) : addDays(startsOn, 300),
    });
    giveForm(setting, personId, 'assent', answered(startsOn, givenName));
  }
  enrolment.explainConfidentiality(workspace, {
    groupId,
    personIds: sentBy.map(([givenName]) => idOf(givenName)),
    on: startsOn,
  });

  const priya = idOf('Priya');
  note(setting, priya, {
    referredOn: addDays(today, -20),
    source: 'Ms Duarte, class teacher',
    reason: 'Asked herself whether there is a place for her.',
    screenedOn: addDays(today, -15),
  });
  const student = (givenName: string, familyName: string, adult: string, days: number) =>
    invent(workspace, {
      givenName,
      familyName,
      grade: '4',
      birthDate: bornYearsBefore(today, 9, days),
      guardians: [guardian(adult, 'mother', 40 + (days % 50))],
    });
  const hana = student('Hana', 'Sato', 'Yuki Sato', 31);
  const elif = student('Elif', 'Kaya', 'Derya Kaya', 77);
  const owen = student('Owen', 'Marsh', 'Claire Marsh', 142);
  enrolment.refer(workspace, {
    groupId,
    personIds: [hana],
    referredOn: addDays(today, -3),
    source: 'School nurse',
    reason: 'Spends recess in the library; says that she would rather not.',
  });
  enrolment.refer(workspace, {
    groupId,
    personIds: [elif],
    referredOn: addDays(today, -9),
    source: 'Her mother',
    reason: 'Lost touch with her friends over a long illness.',
  });
  screen(setting, elif, addDays(today, -6), { ...allWell, 'no-conflict': 'unknown' });
  giveForm(setting, elif, 'consent', { sentOn: addDays(today, -4) });
  enrolment.refer(workspace, {
    groupId,
    personIds: [owen],
    referredOn: addDays(startsOn, -20),
    source: 'Mr Alvarado, class teacher',
    reason: 'Often alone at lunch.',
  });
  screen(setting, owen, addDays(startsOn, -15), { ...allWell, ready: 'no' });
  enrolment.decline(workspace, {
    groupId,
    personId: owen,
    on: addDays(startsOn, -12),
    reason: 'Would rather have a lunch buddy than a group; arranged with his teacher',
  });
  separations.add(workspace, {
    firstId: hana,
    secondId: idOf('Liam'),
    reason: 'Both families asked for it after a quarrel in the spring',
  });
}

function fillCaregivers(setting: Setting): void {
  const { workspace, groupId, startsOn } = setting;
  enrolment.setConsentRule(workspace, { groupId, consentRule: 'consent' });
  const seen = new Set<string>();
  for (const { personId, givenName, familyName, joinedOn } of listRoster(workspace.db, groupId)) {
    if (seen.has(personId)) continue;
    seen.add(personId);
    const day = joinedOn ?? startsOn;
    note(setting, personId, {
      referredOn: addDays(day, -10),
      source: seen.size % 2 === 0 ? 'Saw the poster in the library' : 'Community nurse',
      reason: '',
      screenedOn: addDays(day, -5),
    });
    giveForm(setting, personId, 'consent', answered(day, `${givenName} ${familyName}`));
  }
  enrolment.explainConfidentiality(workspace, { groupId, personIds: [...seen], on: startsOn });
}

function fillNextTerm(setting: Setting, today: string): void {
  const { workspace, groupId } = setting;
  enrolment.setConsentRule(workspace, { groupId, consentRule: 'consent-and-assent' });
  for (const { personId } of listRoster(workspace.db, groupId))
    enrolment.updateReferral(workspace, {
      groupId,
      personId,
      referredOn: addDays(today, -30),
      source: 'Ms Okafor, class teacher',
      reason: '',
    });
}

const guardianOf: Readonly<Record<string, string>> = {
  Maya: 'Ngozi Okonkwo, mother',
  Liam: 'Deirdre O’Sullivan, mother',
  Zoë: 'Carla Araya, mother',
  'Minh Anh': 'Nguyễn Thị Hoa, grandmother',
  ليلى: 'سمير حداد, father',
  Aaliyah: 'Renee Washington, mother',
  Noam: 'Tal Ben-David, father',
  Jonas: 'Ewa Łukasiewicz, mother',
  Keoni: 'Leilani Kahale, mother',
};

function settingOf(workspace: OpenWorkspace, name: string): Setting {
  const group = groups.list(workspace).find((candidate) => candidate.name === name);
  if (!group?.startsOn) throw new Error(`the practice workspace lacks the group ${name}`);
  const people = new Map(
    listRoster(workspace.db, group.id).map(({ givenName, personId }) => [givenName, personId]),
  );
  return {
    workspace,
    groupId: group.id,
    startsOn: group.startsOn,
    idOf(givenName) {
      const id = people.get(givenName);
      if (id === undefined) throw new Error(`${name} lacks ${givenName}`);
      return id;
    },
  };
}

function note(
  setting: Setting,
  personId: string,
  { screenedOn, ...referral }: { referredOn: string; source: string; reason: string; screenedOn: string },
): void {
  enrolment.updateReferral(setting.workspace, { groupId: setting.groupId, personId, ...referral });
  screen(setting, personId, screenedOn, allWell);
}

function screen(
  { workspace, groupId }: Setting,
  personId: string,
  screenedOn: string,
  answers: Screening['answers'],
): void {
  enrolment.screen(workspace, { groupId, personId, screening: { answers, screenedOn, remarks: '' } });
}

function giveForm(
  { workspace, groupId }: Setting,
  personId: string,
  kind: ConsentKind,
  fields: Partial<ConsentFields>,
): void {
  const form: ConsentFields = {
    kind,
    sentOn: null,
    returnedOn: null,
    isGiven: null,
    givenBy: '',
    expiresOn: null,
    withdrawnOn: null,
    withdrawnReason: '',
    ...fields,
  };
  consents.save(workspace, { groupId, personId, id: null, form });
}

function answered(returnedOn: string, givenBy: string): Partial<ConsentFields> {
  return { returnedOn, isGiven: true, givenBy };
}
