import { isDefinedError, ORPCError } from '@orpc/client';
import { activityIdOf } from '../../main/content/activity-ids.ts';
import { broughtActivities } from '../../main/content/activities/index.ts';
import { all, first, type ReadableDatabase } from '../../main/db/query.ts';
import type { ActivityFields } from '../../shared/contract/activities.ts';
import type { AgendaBlock } from '../../shared/contract/agenda.ts';
import type { CurriculumFields } from '../../shared/contract/curricula.ts';
import type { GroupFields } from '../../shared/contract/groups.ts';
import type { PersonFields } from '../../shared/contract/people.ts';
import type { SessionFields } from '../../shared/contract/sessions.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import { planHeadings } from '../../shared/domain/plan-headings.ts';
import { activityFile, activityRecord } from './activity-records.ts';
import { actChanges, setActScene } from './random-acts.ts';
import { questionChanges } from './random-questions.ts';
import { reportChanges } from './random-reports.ts';
import { retentionChanges } from './random-retention.ts';
import { goalChanges } from './random-goals.ts';
import { endingChanges } from './random-endings.ts';
import { incidentChanges } from './random-incidents.ts';
import { lookingBackChanges } from './random-looking-back.ts';
import { setOutcomeScene } from './outcome-scene.ts';
import { measureChanges, setMeasureScene } from './random-measures.ts';
import { noteChanges } from './random-notes.ts';
import { sociometryChanges } from './random-sociometry.ts';
import { runChanges } from './random-runs.ts';
import { uploadFile } from './import-file.ts';
import type { TestDoor } from './test-door.ts';

/** A number from 0 to `below` - 1, the next of a reproducible row. */
export type Draw = (below: number) => number;

/** Numbers that depend on the seed alone (a 32-bit xorshift). */
export function drawFrom(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

type Ids = { [Table in (typeof tables)[number]]: string[] };
const tables = [
  'facilitators',
  'groups',
  'people',
  'memberships',
  'sessions',
  'closureDays',
  'guests',
  'plannedAbsences',
  'consents',
  'separations',
  'activities',
  'curricula',
  'goals',
  'goalRatings',
  'serviceEntries',
  'savedViews',
  'legalHolds',
  'norms',
  'normSightings',
  'stageJudgements',
  'climateQuestions',
  'processRecordings',
  'incidents',
  'incidentReports',
  'privateNotes',
  'disclosures',
  'rounds',
  'notes',
  'noteTemplates',
  'snippets',
  'measures',
  'groupMeasures',
  'scores',
] as const;

const inUse: Partial<Record<keyof Ids, string>> = {
  activities: 'trashedAt IS NULL',
  curricula: 'trashedAt IS NULL',
  facilitators: 'trashedAt IS NULL',
  groups: 'trashedAt IS NULL',
  people: 'trashedAt IS NULL',
  notes: 'trashedAt IS NULL',
  noteTemplates: 'trashedAt IS NULL',
  snippets: 'trashedAt IS NULL',
  measures: 'trashedAt IS NULL',
  savedViews: 'trashedAt IS NULL',
  rounds: 'trashedAt IS NULL AND groupId IN (SELECT id FROM groups WHERE trashedAt IS NULL)',
  sessions: 'trashedAt IS NULL AND groupId IN (SELECT id FROM groups WHERE trashedAt IS NULL)',
};

export interface Scene {
  client: TestDoor['client'];
  ids: Ids;
  draw: Draw;
  /** The local day on which the workspace stands. */
  today: string;
  any(table: keyof Ids): string;
}

export const nowhere = '01890000-0000-7000-8000-000000000000';

export function pick<Value>(draw: Draw, values: readonly Value[]): Value {
  return values[draw(values.length)]!;
}

export function personFields(fields: Partial<PersonFields>): PersonFields {
  return {
    givenName: '',
    familyName: '',
    preferredName: '',
    pronouns: '',
    birthDate: null,
    grade: '',
    phone: '',
    email: '',
    accessNeeds: '',
    identifier: '',
    guardians: [],
    ...fields,
  };
}

export function groupFields(fields: Partial<GroupFields> = {}): GroupFields {
  return {
    name: 'Friendship group',
    kind: 'support',
    purpose: '',
    openness: 'closed',
    status: 'active',
    startsOn: null,
    endsOn: null,
    place: '',
    weekday: null,
    startTime: null,
    minutes: null,
    capacity: null,
    colour: 'teal',
    tags: [],
    facilitators: [],
    ...fields,
  };
}

export function sessionFields(fields: Partial<SessionFields> & { date: string }): SessionFields {
  return { start: '10:00', minutes: 45, place: '', topic: '', remarks: '', ...fields };
}

export function agendaBlock(fields: Partial<AgendaBlock> & { id: string }): AgendaBlock {
  return {
    title: 'Opening round',
    kind: 'check-in',
    minutes: 10,
    lane: 'all',
    goal: '',
    materials: [],
    ownerId: null,
    notes: '',
    adaptations: '',
    activityId: null,
    isReached: null,
    ...fields,
  };
}

/** An id as the page makes them, by the row of numbers alone. */
function uuidFrom(draw: Draw): string {
  const digits = Array.from({ length: 32 }, () => draw(16).toString(16)).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-7${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}

function randomPerson({ draw }: Scene): PersonFields {
  return personFields({
    givenName: pick(draw, ['Ana', 'José', 'Siân', 'ليلى', "D'Arcy"]),
    familyName: pick(draw, ["O'Brien", 'Łukasz', 'Nguyễn', '']),
    accessNeeds: pick(draw, ['', 'Sits near the door', 'Large print']),
    birthDate: pick(draw, [null, '2015-06-01']),
    guardians: Array.from({ length: draw(3) }, (_, place) => ({
      name: `Guardian ${place + draw(3)}`,
      relationship: 'mother',
      phone: '',
      email: '',
    })),
  });
}

function randomGroup({ draw, ids }: Scene): GroupFields {
  return groupFields({
    name: pick(draw, ['Friendship group', "Caregivers' circle", 'Grief group']),
    status: pick(draw, ['planned', 'active', 'ended', 'archived']),
    capacity: pick(draw, [null, 8]),
    tags: draw(2) ? ['grade 4'] : [],
    facilitators: [...new Set([pick(draw, ids.facilitators), pick(draw, ids.facilitators)])].map(
      (facilitatorId) => ({ facilitatorId, role: pick(draw, ['facilitator', 'observer']) }),
    ),
  });
}

function randomSession({ draw, today }: Scene): SessionFields {
  return sessionFields({
    date: addDays(today, draw(60) - 40),
    start: pick(draw, ['00:15', '10:00', '23:30']),
    topic: pick(draw, ['', 'Names and norms', 'Café talk']),
  });
}

function randomActivity({ draw }: Scene): ActivityFields {
  return activityRecord({
    name: pick(draw, ['Weather report', 'Rope circle', 'سلام', "Ana's game"]),
    materials: draw(2) ? ['Rope, 10 m'] : [],
    touch: pick(draw, ['none', 'needed']),
  });
}

/** One's own or, now and then, one that Mezzo brings. */
const anyActivity = (scene: Scene) =>
  scene.draw(3) ? scene.any('activities') : activityIdOf(broughtActivities[0]!.slug);

function randomCurriculum({ draw }: Scene): CurriculumFields {
  const titles = ['Beginning', 'Listening', 'Looking back'].slice(0, 1 + draw(3));
  return {
    name: pick(draw, ['Lunch bunch', 'Our own way']),
    audience: 'Grade 4',
    summary: '',
    parts: titles.map((title) => {
      const { id: _id, ownerId: _owner, isReached: _reached, ...block } = agendaBlock({ id: nowhere });
      return { title, blocks: [block], objectives: [{ text: 'Names are known', goal: '' }] };
    }),
  };
}

const scope = (draw: Draw) => pick(draw, ['this', 'following', 'all'] as const);
export const dayNear = ({ draw, today }: Scene) => addDays(today, draw(80) - 60);

const onBoard = async (
  scene: Scene,
  stages?: readonly string[],
): Promise<{ groupId: string; personId: string }> => {
  const groupId = scene.any('groups');
  // mostly somebody on the board; now and then anybody
  const { candidates } = await scene.client.enrolment.board({ groupId });
  const known = candidates
    .filter(({ stage }) => stages === undefined || stages.includes(stage))
    .map(({ person }) => person.id);
  return {
    groupId,
    personId: known.length > 0 && scene.draw(8) > 0 ? pick(scene.draw, known) : scene.any('people'),
  };
};

const onTheWay = ['referred', 'screened', 'consent', 'declined'];

/** What is done before the group, and who is kept apart. */
const enrolmentChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'enrolment.setConsentRule': (scene) =>
    scene.client.enrolment.setConsentRule({
      groupId: scene.any('groups'),
      consentRule: pick(scene.draw, ['none', 'consent', 'consent-and-assent']),
    }),
  'enrolment.refer': (scene) =>
    scene.client.enrolment.refer({
      groupId: scene.any('groups'),
      personIds: scene.draw(3) ? [scene.any('people')] : [scene.any('people'), scene.any('people')],
      referredOn: dayNear(scene),
      source: 'Class teacher',
      reason: pick(scene.draw, ['', 'Eats alone']),
    }),
  'enrolment.updateReferral': async (scene) =>
    scene.client.enrolment.updateReferral({
      ...(await onBoard(scene)),
      referredOn: dayNear(scene),
      source: pick(scene.draw, ['', 'Nurse']),
      reason: '',
    }),
  'enrolment.screen': async (scene) =>
    scene.client.enrolment.screen({
      ...(await onBoard(scene)),
      screening: {
        answers: {
          'fits-the-need': 'yes',
          ready: pick(scene.draw, ['yes', 'no', 'unknown']),
          safe: 'yes',
          'no-conflict': 'unknown',
          'no-sibling-unless-meant': 'yes',
        },
        screenedOn: pick(scene.draw, [null, dayNear(scene)]),
        remarks: '',
      },
    }),
  'enrolment.noteScreened': async (scene) => {
    const { groupId, personId } = await onBoard(scene);
    const on = pick(scene.draw, [null, scene.today]);
    return scene.client.enrolment.noteScreened({ groupId, personIds: [personId], on });
  },
  'enrolment.explainConfidentiality': async (scene) => {
    const { groupId, personId } = await onBoard(scene);
    const on = pick(scene.draw, [null, scene.today]);
    return scene.client.enrolment.explainConfidentiality({ groupId, personIds: [personId], on });
  },
  'enrolment.enrol': async (scene) => {
    const { groupId, personId } = await onBoard(scene, onTheWay);
    return scene.client.enrolment.enrol({
      groupId,
      personIds: [personId],
      joinedOn: dayNear(scene),
      acceptKeptApart: scene.draw(2) === 0,
    });
  },
  'enrolment.wait': async (scene) => {
    const { groupId, personId } = await onBoard(scene, onTheWay);
    return scene.client.enrolment.wait({ groupId, personIds: [personId] });
  },
  'enrolment.decline': async (scene) =>
    scene.client.enrolment.decline({ ...(await onBoard(scene)), on: scene.today, reason: 'Not ready yet' }),
  'enrolment.reopen': async (scene) => scene.client.enrolment.reopen(await onBoard(scene)),
  'enrolment.remove': async (scene) => scene.client.enrolment.remove(await onBoard(scene)),
  'consents.save': async (scene) =>
    scene.client.consents.save({
      ...(await onBoard(scene)),
      id: null,
      form: {
        kind: pick(scene.draw, ['consent', 'assent']),
        sentOn: null,
        returnedOn: scene.today,
        isGiven: true,
        givenBy: 'Rosa Lopez, mother',
        expiresOn: pick(scene.draw, [null, addDays(scene.today, 20)]),
        withdrawnOn: null,
        withdrawnReason: '',
      },
    }),
  'consents.send': async (scene) => {
    const { groupId, personId } = await onBoard(scene);
    const kinds = pick(scene.draw, [['consent' as const], ['consent' as const, 'assent' as const]]);
    return scene.client.consents.send({ groupId, personIds: [personId], kinds, sentOn: dayNear(scene) });
  },
  'consents.receive': async (scene) => {
    const { groupId, personId } = await onBoard(scene);
    const kind = pick(scene.draw, ['consent' as const, 'assent' as const]);
    const forms = [{ personId, kind, givenBy: 'Rosa Lopez, mother' }];
    return scene.client.consents.receive({ groupId, returnedOn: dayNear(scene), forms });
  },
  'consents.remove': (scene) => scene.client.consents.remove({ id: scene.any('consents') }),
  'separations.add': (scene) =>
    scene.client.separations.add({
      firstId: scene.any('people'),
      secondId: scene.any('people'),
      reason: pick(scene.draw, ['', 'A quarrel in the yard']),
    }),
  'separations.update': (scene) =>
    scene.client.separations.update({ id: scene.any('separations'), reason: 'Court order' }),
  'separations.remove': (scene) => scene.client.separations.remove({ id: scene.any('separations') }),
};

/** Bells, the cycle, and students' classes. */
const timetableChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'timetable.setCycle': (scene) =>
    scene.client.timetable.setCycle({
      kind: pick(scene.draw, ['none', 'weeks', 'days']),
      length: 2 + scene.draw(5),
      startsOn: dayNear(scene),
    }),
  'timetable.saveSchedule': async (scene) => {
    const [known] = (await scene.client.timetable.read()).schedules;
    const [from, to] = [known?.periods[0]?.name ?? 'P1', pick(scene.draw, ['P1', 'First', 'الأولى'])];
    return scene.client.timetable.saveSchedule({
      id: known && scene.draw(3) ? known.id : null,
      fields: {
        name: pick(scene.draw, ['Regular day', 'Early release']),
        periods: [
          { name: to, start: '08:00', minutes: 45 },
          { name: 'P2', start: pick(scene.draw, ['08:50', '08:20']), minutes: 45 },
        ],
      },
      renamed: from === to ? [] : [{ from, to }],
    });
  },
  'timetable.removeSchedule': async (scene) => {
    const schedule = (await scene.client.timetable.read()).schedules.at(-1);
    return scene.client.timetable.removeSchedule({ id: schedule?.id ?? nowhere });
  },
  'timetable.setClasses': async (scene) =>
    scene.client.timetable.setClasses({
      personId: scene.any('people'),
      classes: scene.draw(3) ? [await randomClass(scene, 'Math'), await randomClass(scene, 'Art')] : [],
    }),
  'timetable.addClassForMany': async (scene) =>
    scene.client.timetable.addClassForMany({
      personIds: [scene.any('people'), scene.any('people')],
      fields: await randomClass(scene, 'Music'),
    }),
};

async function randomClass({ client, draw }: Scene, course: string) {
  const [schedule] = (await client.timetable.read()).schedules;
  return {
    course,
    teacher: pick(draw, ['', "Ms O'Neil"]),
    room: '',
    scheduleId: schedule?.id ?? nowhere,
    periodName: schedule?.periods.at(-1)?.name ?? 'P1',
    letters: pick(draw, [[], ['A']]),
    weekdays: pick(draw, [[], [2, 4]]),
  };
}

/** Every change that a person can make to records, each with something random to change. */
export const randomChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'groups.create': (scene) => scene.client.groups.create(randomGroup(scene)),
  'groups.update': (scene) =>
    scene.client.groups.update({ id: scene.any('groups'), fields: randomGroup(scene) }),
  'groups.duplicate': (scene) =>
    scene.client.groups.duplicate({ id: scene.any('groups'), name: 'Next term' }),
  'groups.trash': (scene) => scene.client.groups.trash({ id: scene.any('groups') }),
  'facilitators.create': (scene) =>
    scene.client.facilitators.create({ name: 'M. Okafor', credentials: 'MSW', email: '' }),
  'facilitators.update': (scene) =>
    scene.client.facilitators.update({
      id: scene.any('facilitators'),
      fields: { name: pick(scene.draw, ['R. Silva', 'K. Lund']), credentials: '', email: 'r@school.example' },
    }),
  'facilitators.trash': (scene) => scene.client.facilitators.trash({ id: scene.any('facilitators') }),
  'people.create': (scene) => scene.client.people.create(randomPerson(scene)),
  'people.update': (scene) =>
    scene.client.people.update({ id: scene.any('people'), fields: randomPerson(scene) }),
  'people.trash': (scene) => scene.client.people.trash({ id: scene.any('people') }),
  'people.merge': (scene) =>
    scene.client.people.merge({ keepId: scene.any('people'), duplicateId: scene.any('people') }),
  'roster.join': (scene) =>
    scene.client.roster.join({
      groupId: scene.any('groups'),
      personId: scene.any('people'),
      joinedOn: dayNear(scene),
    }),
  'roster.joinMany': (scene) =>
    scene.client.roster.joinMany({
      groupId: scene.any('groups'),
      personIds: [scene.any('people'), scene.any('people')],
      joinedOn: dayNear(scene),
    }),
  'roster.wait': (scene) =>
    scene.client.roster.wait({ groupId: scene.any('groups'), personId: scene.any('people') }),
  'roster.waitMany': (scene) =>
    scene.client.roster.waitMany({
      groupId: scene.any('groups'),
      personIds: [scene.any('people'), scene.any('people')],
    }),
  ...enrolmentChanges,
  'roster.admit': async (scene) => {
    const entries = await scene.client.roster.list({ groupId: scene.any('groups') });
    const first = entries.find((row) => row.state === 'waiting');
    const membershipId = first?.membershipId ?? scene.any('memberships');
    return scene.client.roster.admit({ membershipId, joinedOn: dayNear(scene) });
  },
  'roster.reorderWaitList': async (scene) => {
    const groupId = scene.any('groups');
    const waiting = (await scene.client.roster.list({ groupId })).filter((row) => row.state === 'waiting');
    const membershipIds = waiting.map((row) => row.membershipId).reverse();
    if (membershipIds.length === 0) return;
    return scene.client.roster.reorderWaitList({ groupId, membershipIds });
  },
  'roster.leave': (scene) =>
    scene.client.roster.leave({
      membershipId: scene.any('memberships'),
      leftOn: dayNear(scene),
      reason: 'Moved away',
    }),
  'roster.correct': (scene) =>
    scene.client.roster.correct({
      membershipId: scene.any('memberships'),
      joinedOn: dayNear(scene),
      leftOn: scene.draw(2) ? dayNear(scene) : null,
      reason: '',
    }),
  'roster.remove': (scene) => scene.client.roster.remove({ membershipId: scene.any('memberships') }),
  'agendas.save': async (scene) => {
    const sessionId = scene.any('sessions');
    const { version, blocks, objectives } = await scene.client.agendas.get({ sessionId });
    const left = blocks.filter(() => scene.draw(4) > 0);
    return scene.client.agendas.save({
      sessionId,
      version: scene.draw(8) ? version : version + 1,
      blocks: [
        ...(scene.draw(2) ? left.toReversed() : left),
        agendaBlock({
          id: uuidFrom(scene.draw),
          minutes: 1 + scene.draw(30),
          lane: pick(scene.draw, ['all', 'a', 'b']),
          ownerId: scene.draw(2) ? scene.any('facilitators') : null,
          isReached: pick(scene.draw, [null, true, false]),
        }),
      ],
      objectives: scene.draw(2) ? objectives : [{ text: pick(scene.draw, ['Listen', 'Ask']), goalId: null }],
    });
  },
  'agendas.copyFrom': async (scene) => {
    const [template] = await scene.client.agendas.templates();
    const [source] = await scene.client.agendas.sources();
    return scene.client.agendas.copyFrom({
      sessionId: scene.any('sessions'),
      from:
        template && scene.draw(2)
          ? { kind: 'template', templateId: template.id }
          : { kind: 'session', sessionId: source?.sessionId ?? scene.any('sessions') },
      mode: pick(scene.draw, ['replace', 'append']),
    });
  },
  'agendas.carryOver': async (scene) => {
    const sessionId = scene.any('sessions');
    const { blocks } = await scene.client.agendas.get({ sessionId });
    const blockIds = blocks.slice(0, 2).map((block) => block.id);
    return scene.client.agendas.carryOver({
      sessionId,
      blockIds: blockIds.length > 0 ? blockIds : [nowhere],
    });
  },
  'agendas.saveTemplate': async (scene) => {
    const [source] = await scene.client.agendas.sources();
    const sessionId = source?.sessionId ?? scene.any('sessions');
    return scene.client.agendas.saveTemplate({ sessionId, name: 'Our usual hour' });
  },
  'agendas.renameTemplate': async (scene) => {
    const [template] = await scene.client.agendas.templates();
    return scene.client.agendas.renameTemplate({
      id: template?.id ?? nowhere,
      name: pick(scene.draw, ['Opening hour', 'Closing hour']),
    });
  },
  'agendas.removeTemplate': async (scene) => {
    const template = (await scene.client.agendas.templates()).at(-1);
    return scene.client.agendas.removeTemplate({ id: template?.id ?? nowhere });
  },
  ...timetableChanges,
  'sessions.create': (scene) =>
    scene.client.sessions.create({ groupId: scene.any('groups'), fields: randomSession(scene) }),
  'sessions.createSeries': (scene) => {
    const { date, start, minutes, place } = randomSession(scene);
    return scene.client.sessions.createSeries({
      groupId: scene.any('groups'),
      recurrence: {
        startsOn: date,
        start,
        minutes,
        place,
        everyWeeks: 1,
        weekdays: [2],
        end: { by: 'count', count: 4 },
        skipClosures: true,
      },
      dates: [0, 7, 14, 21].map((days) => ({ date: addDays(date, days), start, minutes })),
    });
  },
  'sessions.update': (scene) =>
    scene.client.sessions.update({
      id: scene.any('sessions'),
      fields: randomSession(scene),
      scope: scope(scene.draw),
    }),
  'sessions.cancel': (scene) =>
    scene.client.sessions.cancel({
      id: scene.any('sessions'),
      reason: 'Fire drill',
      scope: scope(scene.draw),
    }),
  'sessions.restore': (scene) => scene.client.sessions.restore({ id: scene.any('sessions') }),
  'sessions.hold': (scene) =>
    scene.client.sessions.hold({ id: scene.any('sessions'), actualStart: '10:05', actualMinutes: 40 }),
  'sessions.trash': (scene) =>
    scene.client.sessions.trash({ id: scene.any('sessions'), scope: scope(scene.draw) }),
  'closures.create': (scene) =>
    scene.client.closures.create({ startsOn: scene.today, endsOn: scene.today, name: 'Snow day' }),
  'closures.remove': (scene) => scene.client.closures.remove({ id: scene.any('closureDays') }),
  'attendance.mark': async (scene) => {
    const sessionId = scene.any('sessions');
    // mostly somebody whom the session expects; now and then anybody
    const { members } = await scene.client.attendance.session({ sessionId });
    const expected = members.map((member) => member.personId);
    return scene.client.attendance.mark({
      sessionId,
      personId: expected.length > 0 && scene.draw(8) > 0 ? pick(scene.draw, expected) : scene.any('people'),
      mark: pick(scene.draw, [
        null,
        { status: 'present' as const, minutes: null, reason: '' },
        { status: 'late' as const, minutes: 5, reason: 'Bus' },
        { status: 'unexcused' as const, minutes: null, reason: '' },
      ]),
    });
  },
  'attendance.markAllPresent': (scene) =>
    scene.client.attendance.markAllPresent({ sessionId: scene.any('sessions') }),
  'attendance.addGuest': (scene) =>
    scene.client.attendance.addGuest({
      sessionId: scene.any('sessions'),
      name: 'Officer Lee',
      kind: 'guest',
    }),
  'attendance.removeGuest': (scene) => scene.client.attendance.removeGuest({ id: scene.any('guests') }),
  'attendance.planAbsence': (scene) =>
    scene.client.attendance.planAbsence({
      personId: scene.any('people'),
      groupId: scene.draw(2) ? scene.any('groups') : null,
      fromOn: scene.today,
      until: scene.draw(2) ? { by: 'date', untilOn: addDays(scene.today, 10) } : { by: 'count', sessions: 3 },
      reason: 'Clinic',
    }),
  'attendance.removePlannedAbsence': (scene) =>
    scene.client.attendance.removePlannedAbsence({ id: scene.any('plannedAbsences') }),
  'activities.create': (scene) => scene.client.activities.create(randomActivity(scene)),
  'activities.update': (scene) =>
    scene.client.activities.update({ id: scene.any('activities'), fields: randomActivity(scene) }),
  'activities.copy': (scene) =>
    scene.client.activities.copy({ id: anyActivity(scene), name: 'Ours, quieter' }),
  'activities.trash': (scene) => scene.client.activities.trash({ id: scene.any('activities') }),
  'activities.setFavourite': (scene) =>
    scene.client.activities.setFavourite({ id: anyActivity(scene), isFavourite: scene.draw(3) > 0 }),
  'activities.rate': (scene) =>
    scene.client.activities.rate({
      activityId: anyActivity(scene),
      sessionId: scene.any('sessions'),
      rating: pick(scene.draw, [null, 1, 3, 5]),
      remark: pick(scene.draw, ['', 'Loud, and they loved it']),
    }),
  'activities.import': async (scene) => {
    const uploadId = await uploadFile(scene.client, activityFile(randomActivity(scene)), 'library.json');
    return scene.client.activities.import({ uploadId });
  },
  'curricula.create': (scene) => scene.client.curricula.create(randomCurriculum(scene)),
  'curricula.update': (scene) =>
    scene.client.curricula.update({ id: scene.any('curricula'), fields: randomCurriculum(scene) }),
  'curricula.remove': (scene) => scene.client.curricula.remove({ id: scene.any('curricula') }),
  'curricula.fromGroup': (scene) =>
    scene.client.curricula.fromGroup({ groupId: scene.any('groups'), name: 'As we did it' }),
  'curricula.lay': async (scene) => {
    const groupId = scene.any('groups');
    const planned = (await scene.client.sessions.listForGroup({ groupId })).filter(
      (session) => session.state === 'planned',
    );
    return scene.client.curricula.lay({
      key: scene.draw(2) ? 'friendship' : scene.any('curricula'),
      groupId,
      fromSessionId: planned.length > 0 ? pick(scene.draw, planned).id : null,
      keepPlanned: scene.draw(2) === 0,
    });
  },
  'curricula.lift': async (scene) => {
    const groupId = scene.any('groups');
    const [laid] = await scene.client.curricula.ofGroup({ groupId });
    return scene.client.curricula.lift({ groupId, curriculumName: laid?.curriculumName ?? 'None' });
  },
  'plans.answer': (scene) =>
    scene.client.plans.answer({
      groupId: scene.any('groups'),
      answer: {
        heading: pick(scene.draw, planHeadings),
        text: pick(scene.draw, ['Fourth graders who eat alone', 'Ten weeks, Room 12']),
        ...pick(scene.draw, [
          { state: 'open' as const, reason: '' },
          { state: 'complete' as const, reason: '' },
          { state: 'not-applicable' as const, reason: 'One school only' },
        ]),
      },
    }),
  'plans.addGoal': (scene) =>
    scene.client.plans.addGoal({ groupId: scene.any('groups'), text: 'Join a game without help' }),
  'plans.updateGoal': (scene) =>
    scene.client.plans.updateGoal({
      id: scene.any('goals'),
      text: pick(scene.draw, ['Ask for help', 'Listen']),
    }),
  'plans.removeGoal': (scene) => scene.client.plans.removeGoal({ id: scene.any('goals') }),
  'plans.reorderGoals': async (scene) => {
    const groupId = scene.any('groups');
    const ids = (await scene.client.plans.get({ groupId })).goals.map((goal) => goal.id).reverse();
    if (ids.length === 0) return;
    return scene.client.plans.reorderGoals({ groupId, ids });
  },
  'plans.startFrom': async (scene) => {
    const templateKey = pick(scene.draw, await scene.client.plans.templates()).key;
    return scene.client.plans.startFrom({ groupId: scene.any('groups'), templateKey });
  },
  'plans.createFrom': async (scene) => {
    const [template] = await scene.client.plans.templates();
    return scene.client.plans.createFrom({ templateKey: template!.key, fields: randomGroup(scene) });
  },
  'norms.add': (scene) =>
    scene.client.norms.add({
      groupId: scene.any('groups'),
      text: pick(scene.draw, ['One speaks at a time', 'What is said here stays here']),
      origin: pick(scene.draw, ['stated', 'emerged']),
      agreedOn: pick(scene.draw, [null, scene.today]),
    }),
  'norms.revise': (scene) =>
    scene.client.norms.revise({
      id: scene.any('norms'),
      text: 'Everybody may pass',
      revisedOn: dayNear(scene),
      keepsEarlier: scene.draw(3) > 0,
    }),
  'norms.agree': (scene) =>
    scene.client.norms.agree({
      ids: [scene.any('norms')],
      agreedOn: pick(scene.draw, [null, dayNear(scene)]),
    }),
  'norms.drop': (scene) =>
    scene.client.norms.drop({
      id: scene.any('norms'),
      droppedOn: pick(scene.draw, [null, dayNear(scene)]),
    }),
  'norms.remove': (scene) => scene.client.norms.remove({ id: scene.any('norms') }),
  'norms.reorder': async (scene) => {
    const groupId = scene.any('groups');
    const holding = (await scene.client.norms.list({ groupId })).filter((norm) => norm.droppedOn === null);
    if (holding.length === 0) return;
    return scene.client.norms.reorder({ groupId, ids: holding.map((norm) => norm.id).reverse() });
  },
  'norms.sight': (scene) =>
    scene.client.norms.sight({
      normId: scene.any('norms'),
      sessionId: scene.draw(2) ? scene.any('sessions') : null,
      seenOn: scene.today,
      state: pick(scene.draw, ['kept', 'broken']),
      remark: '',
    }),
  'norms.removeSighting': (scene) => scene.client.norms.removeSighting({ id: scene.any('normSightings') }),
  ...runChanges,
  ...actChanges,
  ...goalChanges,
  ...reportChanges,
  ...questionChanges,
  ...retentionChanges,
  ...endingChanges,
  ...incidentChanges,
  ...lookingBackChanges,
  ...measureChanges,
  ...noteChanges,
  ...sociometryChanges,
  'settings.update': (scene) =>
    scene.client.settings.update(
      pick(scene.draw, [
        { ownerName: 'J. Alvarez-Reyes' },
        { paper: 'letter' as const },
        { organisation: 'Maple School', absencesInARow: 2 },
      ]),
    ),
  'trash.restore': async (scene) => {
    const [trashed] = await scene.client.trash.list();
    const { kind, id } = trashed ?? { kind: 'group' as const, id: scene.any('groups') };
    return scene.client.trash.restore({ kind, id });
  },
};

export const changeNames = Object.keys(randomChanges);

/** Makes one change. Answers the code of a refusal, or null where it was accepted; any other failure is thrown. */
export async function makeRandomChange(test: TestDoor, name: string, seed: number): Promise<string | null> {
  const draw = drawFrom(seed);
  const { db } = test.open();
  const idsOf = (table: keyof Ids, condition: string) =>
    all<{ id: string }>(db, `SELECT id FROM ${table} WHERE ${condition} ORDER BY id`).map((row) => row.id);
  const ids = Object.fromEntries(tables.map((table) => [table, idsOf(table, 'true')])) as Ids;
  const scene: Scene = {
    client: test.client,
    ids,
    draw,
    today: (await test.client.workspace.status()).today!,
    any(table) {
      // Mostly a record in use, so that not everything is refused; else one from the trash, too.
      const live = draw(8) > 0 ? idsOf(table, inUse[table] ?? 'true') : [];
      if (live.length > 0) return pick(draw, live);
      return ids[table].length === 0 ? nowhere : pick(draw, ids[table]);
    },
  };
  try {
    await randomChanges[name]!(scene);
    return null;
  } catch (error) {
    if (error instanceof ORPCError && isDefinedError(error) && error.code !== 'UNEXPECTED') return error.code;
    throw error;
  }
}

/** A group with members and sessions, so that random changes have something to hit. */
export async function setScene(test: TestDoor): Promise<void> {
  for (const [name, seed] of [
    ['groups.create', 1],
    ['activities.create', 1],
    ['activities.create', 2],
    ['people.create', 1],
    ['people.create', 2],
    ['people.create', 3],
    ['people.create', 4],
    ['sessions.createSeries', 4],
    ['roster.joinMany', 5],
    ['roster.join', 6],
    ['attendance.addGuest', 8],
    ['attendance.planAbsence', 9],
    ['closures.create', 10],
    ['plans.startFrom', 11],
    ['norms.sight', 12],
    ['norms.sight', 13],
    ['norms.sight', 14],
    ['norms.sight', 15],
    ['separations.add', 12],
    ['consents.send', 13],
    ['agendas.save', 11],
    ['agendas.save', 12],
    ['agendas.saveTemplate', 13],
    ['agendas.saveTemplate', 14],
    ['curricula.create', 15],
    ['curricula.create', 16],
    ['curricula.lay', 17],
    ['stages.judge', 5],
    ['climate.addQuestions', 6],
    ['processRecordings.create', 7],
    ['runs.start', 3],
    ['incidents.add', 18],
    ['incidents.add', 19],
    ['incidents.addReport', 20],
    ['privateNotes.add', 21],
    ['privateNotes.add', 22],
    ['disclosures.add', 23],
    ['endings.addStep', 30],
    ['questions.save', 35],
    ['questions.save', 36],
    ['notes.saveDraft', 31],
    ['notes.saveDraft', 32],
    ['notes.saveTemplate', 33],
    ['notes.saveSnippet', 34],
    ['sociometry.create', 3],
    ['sociometry.create', 4],
    ['sociometry.create', 8],
    ['sociometry.answer', 9],
  ] as const)
    await makeRandomChange(test, name, seed);
  await setActScene(test.client);
  const { date } = await test.client.today.read();
  await setMeasureScene(test.client, date);
  await setOutcomeScene(test.client, date);
  const periods = [
    { name: 'P1', start: '08:00', minutes: 45 },
    { name: 'P2', start: '08:50', minutes: 45 },
  ];
  await test.client.timetable.saveSchedule({ id: null, fields: { name: 'Bells', periods }, renamed: [] });
  // somebody in the trash, to be brought back
  const left = await test.client.facilitators.create({ name: 'Robin Vale', credentials: '', email: '' });
  await test.client.facilitators.trash({ id: left.id });
  const [group] = await test.client.groups.list();
  for (const givenName of ['Ines', 'Tariq']) {
    const { id: personId } = await test.client.people.create(personFields({ givenName }));
    await test.client.roster.wait({ groupId: group!.id, personId });
  }
  const referral = { referredOn: group!.startsOn ?? '2026-03-01', source: 'Teacher', reason: '' };
  for (const givenName of ['Noor', 'Pia', 'Otis', 'Ruben']) {
    const { id: personId } = await test.client.people.create(personFields({ givenName }));
    await test.client.enrolment.refer({ groupId: group!.id, personIds: [personId], ...referral });
  }
  // a second one in which nothing runs, so that it can be closed
  await test.client.groups.create(groupFields({ name: 'Zigzag club' }));
}

/** Rows that were written so far, also those that were taken back: while it stays, nothing has changed. */
export function rowsWritten(db: ReadableDatabase): number {
  return first<{ count: number }>(db, 'SELECT total_changes() AS count')!.count;
}

/** Every row of every table that records live in, and what search knows, as text that can be compared. */
export function everyRow(db: ReadableDatabase): Record<string, unknown[]> {
  const named = all<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'searchIndex%'
     AND name NOT IN ('audit', 'undoSteps', 'undoRows', 'searchDocuments', 'sqlite_sequence', 'notesInDestruction')
     ORDER BY name`,
  ).map((row) => row.name);
  const rows: Record<string, unknown[]> = Object.fromEntries(
    named.map((name) => [name, all(db, `SELECT * FROM ${name} ORDER BY id`)]),
  );
  rows['search'] = all(
    db,
    `SELECT d.kind, d.objectId, i.text FROM searchDocuments AS d JOIN searchIndex AS i ON i.rowid = d.number
     ORDER BY d.objectId`,
  );
  return rows;
}
