import type { Act, Observation } from '../../shared/contract/acts.ts';
import type { Participant } from '../../shared/contract/room.ts';
import { groupRoles } from '../../shared/domain/group-roles.ts';
import { nowhere, pick, type Scene } from './random-changes.ts';

interface Room {
  sessionId: string;
  participants: Participant[];
  acts: Act[];
  observations: Observation[];
  codings: { id: string }[];
  samples: { id: string }[];
  /** Somebody in the room; nobody's id where it is empty. */
  someone: () => string;
  member: () => string;
}

/** A session with people in its room; mostly one that runs. */
async function inRoom(scene: Scene): Promise<Room> {
  const running = await scene.client.runs.running();
  const sessionId = running[0] && scene.draw(4) ? running[0].id : scene.any('sessions');
  const record = await scene.client.acts.list({ sessionId, codingId: null });
  const idOf = (people: readonly Participant[]) =>
    people.length === 0 ? nowhere : pick(scene.draw, people).id;
  return {
    sessionId,
    ...record,
    someone: () => idOf(record.participants),
    member: () => idOf(record.participants.filter(({ kind }) => kind === 'member')),
  };
}

function actOf(scene: Scene, { someone }: Room) {
  return {
    speakerId: someone(),
    addresseeId: scene.draw(2) ? someone() : null,
    durationMs: pick(scene.draw, [null, 1500]),
    category: pick(scene.draw, [null, 4, 12]),
  };
}

const idIn = (scene: Scene, rows: readonly { id: string }[]) =>
  rows.length === 0 ? nowhere : pick(scene.draw, rows).id;

/** What is captured of a session, and the quick tags. */
export const actChanges: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'acts.record': async (scene) => {
    const room = await inRoom(scene);
    const atMs = scene.draw(2) ? { atMs: scene.draw(60_000) } : {};
    const { sessionId } = room;
    return scene.client.acts.record({
      sessionId,
      codingId: scene.draw(4) ? null : idIn(scene, room.codings),
      source: 'live',
      ...actOf(scene, room),
      ...atMs,
    });
  },
  'acts.recordMany': async (scene) => {
    const room = await inRoom(scene);
    const acts = Array.from({ length: 1 + scene.draw(3) }, () => ({ ...actOf(scene, room), atMs: null }));
    return scene.client.acts.recordMany({
      sessionId: room.sessionId,
      codingId: null,
      acts,
      source: 'recalled',
    });
  },
  'acts.update': async (scene) => {
    const room = await inRoom(scene);
    return scene.client.acts.update({ id: idIn(scene, room.acts), addresseeId: room.someone(), category: 3 });
  },
  'acts.remove': async (scene) =>
    scene.client.acts.remove({ ids: [idIn(scene, (await inRoom(scene)).acts)] }),
  'acts.observe': async (scene) => {
    const { sessionId, member } = await inRoom(scene);
    return scene.client.acts.observe({
      sessionId,
      kind: 'role',
      code: pick(scene.draw, groupRoles),
      personId: pick(scene.draw, [null, member()]),
      atMs: pick(scene.draw, [null, 1000]),
      remark: '',
      source: 'recalled',
    });
  },
  'acts.removeObservation': async (scene) =>
    scene.client.acts.removeObservation({ id: idIn(scene, (await inRoom(scene)).observations) }),
  'acts.sample': async (scene) => {
    const { sessionId, member } = await inRoom(scene);
    return scene.client.acts.sample({
      sessionId,
      codingId: null,
      minutes: 5,
      personIds: pick(scene.draw, [[], [member()]]),
    });
  },
  'acts.removeSample': async (scene) =>
    scene.client.acts.removeSample({ id: idIn(scene, (await inRoom(scene)).samples) }),
  'acts.addCoding': async (scene) =>
    scene.client.acts.addCoding({ sessionId: scene.any('sessions'), observer: 'Jules', remarks: '' }),
  'acts.removeCoding': async (scene) =>
    scene.client.acts.removeCoding({ id: idIn(scene, (await inRoom(scene)).codings) }),
  'acts.seat': async (scene) => {
    const { sessionId, someone } = await inRoom(scene);
    return scene.client.acts.seat({ sessionId, participantId: someone(), x: scene.draw(1000), y: 500 });
  },
  'acts.resetSeats': async (scene) => scene.client.acts.resetSeats({ sessionId: scene.any('sessions') }),
  'tags.add': (scene) => scene.client.tags.add({ name: `Tag ${scene.draw(1000)}` }),
  'tags.rename': async (scene) =>
    scene.client.tags.rename({
      id: idIn(scene, await scene.client.tags.list()),
      name: `Named ${scene.draw(1000)}`,
    }),
  'tags.reorder': async (scene) => {
    const tags = await scene.client.tags.list();
    return scene.client.tags.reorder({ ids: [idIn(scene, tags)] });
  },
  'tags.remove': async (scene) =>
    scene.client.tags.remove({ id: idIn(scene, await scene.client.tags.list()) }),
};

/** Something captured of the session that runs, and two tags: what can be changed and taken away again. */
export async function setActScene(client: Scene['client']): Promise<void> {
  const [running] = await client.runs.running();
  if (!running) throw new Error('no session runs in the scene');
  const of = { sessionId: running.id, codingId: null };
  const { participants } = await client.acts.list(of);
  const member = participants.find(({ kind }) => kind === 'member');
  if (!member) throw new Error('nobody is a member in the room of the scene');
  const said = { addresseeId: null, durationMs: null, category: null, source: 'live' } as const;
  for (const { id } of participants) await client.acts.record({ ...of, ...said, speakerId: id, atMs: 1000 });
  const { id: code } = await client.tags.add({ name: 'Laughed' });
  await client.tags.add({ name: 'Looked away' });
  const seen = {
    kind: 'tag',
    code,
    personId: member.id,
    atMs: null,
    remark: '',
    source: 'recalled',
  } as const;
  await client.acts.observe({ sessionId: running.id, ...seen });
  await client.acts.sample({ ...of, minutes: 5, personIds: [member.id] });
  await client.acts.addCoding({ sessionId: running.id, observer: 'Jules', remarks: '' });
  await client.acts.seat({ sessionId: running.id, participantId: member.id, x: 300, y: 300 });
}
