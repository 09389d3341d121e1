import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { agendaBlock, personFields } from '../../support/random-changes.ts';
import { groupThatMeets } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';
import { recount } from './figures-from-csv.ts';
import {
  earlyLeaver,
  latecomer,
  scriptedActs,
  scriptedCoActs,
  scriptedEvents,
  scriptedLeader,
  scriptedMembers,
  scriptedMinutes,
} from './script.ts';

/** 10:00 in Chicago, in summer time. */
const startedAt = '2026-03-12T15:00:00.000Z';
let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

/** A group with six members and an agenda of three blocks, in a folder that is closed again. */
async function layOut() {
  root = mkdtempSync(join(tmpdir(), 'mezzo-script-'));
  const folder = join(root, 'workspace');
  const core = await openTestCore({ workspaceDir: folder, now: '2026-03-12T14:00:00.000Z' });
  const { client } = core;
  await client.settings.update({ timeZone: 'America/Chicago' });
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-12']);
  const sessionId = sessionIds[0]!;
  const idOf: Record<string, string> = {};
  for (const givenName of scriptedMembers) {
    const { id } = await client.people.create(personFields({ givenName }));
    await client.roster.join({ groupId, personId: id, joinedOn: '2026-03-01' });
    idOf[givenName] = id;
  }
  const owner = (await client.facilitators.list())[0]!;
  idOf[scriptedLeader] = owner.id;
  const { facilitators: _none, ...group } = await client.groups.get({ id: groupId });
  await client.groups.update({
    id: groupId,
    fields: { ...group, facilitators: [{ facilitatorId: owner.id, role: 'facilitator' }] },
  });
  const { start, date, place, topic, remarks } = await client.sessions.get({ id: sessionId });
  await client.sessions.update({
    id: sessionId,
    scope: 'this',
    fields: { date, start, place, topic, remarks, minutes: scriptedMinutes },
  });
  const blocks = [10, 20, 15].map((minutes, number) =>
    agendaBlock({ id: crypto.randomUUID(), title: `Block ${number + 1}`, minutes }),
  );
  await client.agendas.save({ sessionId, version: 0, objectives: [], blocks });
  await core.core.close();
  return { folder, groupId, sessionId, idOf };
}

/** Lets the session go on in a process of its own; kills it with -9 after so many events, or lets it end. */
async function goOn(task: object, killAfter: number | null): Promise<string[]> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'child-runs-session.ts'), JSON.stringify(task)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let complaints = '';
  let events = 0;
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    events += data.toString().split('\n').filter(Boolean).length;
    if (killAfter !== null && events >= killAfter) child.kill('SIGKILL');
  });
  const ending = await new Promise<string | number | null>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code)),
  );
  expect(ending, complaints).toBe(killAfter === null ? 0 : 'SIGKILL');
  // a last line without its end was not said whole
  return said.split('\n').slice(0, -1);
}

it('a session of 45 minutes with 300 acts outlives kill -9, and its figures are those of its acts counted again', async () => {
  const { folder, sessionId, groupId, idOf } = await layOut();
  const task = { folder, sessionId, idOf, startedAt };
  const events = scriptedEvents();
  expect(events.filter(({ kind }) => kind === 'act')).toHaveLength(scriptedActs);

  const said = await goOn({ ...task, from: 0 }, 240);
  const last = Number(said.filter((line) => /^\d+$/.test(line)).at(-1));
  expect(last).toBeGreaterThan(100);
  expect(last).toBeLessThan(events.length - 1);

  // It opens where it was: the run goes on, and everything acknowledged is there.
  const between = await openTestCore({ workspaceDir: folder, now: startedAt, door: 'shut' });
  await between.client.workspace.unlock({
    passphrase: 'seven quiet chairs in a ring',
    acceptAnchor: false,
  });
  const { run, session } = await between.client.runs.get({ sessionId });
  expect(session.state).toBe('running');
  expect(run).toMatchObject({ startedAt, endedAt: null });
  const keptActs = await countActs(between.client, sessionId);
  const acknowledged = events.slice(0, last + 1).filter(({ kind }) => kind.endsWith('act')).length;
  expect(keptActs).toBeGreaterThanOrEqual(acknowledged);
  expect(keptActs).toBeLessThanOrEqual(acknowledged + 1);
  await between.core.close();
  // The one in flight may have been written before it was acknowledged.
  const from = last + 1 + (keptActs - acknowledged);

  expect((await goOn({ ...task, from }, null)).at(-1)).toBe('finished');

  const core = await openTestCore({ workspaceDir: folder, now: startedAt, door: 'shut' });
  core.clock.set('2026-03-12T16:00:00.000Z');
  const { client } = core;
  await client.workspace.unlock({ passphrase: 'seven quiet chairs in a ring', acceptAnchor: false });
  const record = await client.acts.list({ sessionId, codingId: null });
  expect(record.acts).toHaveLength(scriptedActs);
  expect(record.codings).toMatchObject([{ observer: 'Jules', acts: scriptedCoActs }]);
  expect(await client.incidents.list({ groupId })).toHaveLength(1);
  const { members } = await client.attendance.session({ sessionId });
  const markOf = new Map(members.map(({ givenName, cell }) => [givenName, cell.mark]));
  expect(markOf.get(latecomer)).toMatchObject({ status: 'late', minutes: 7 });
  expect(markOf.get(earlyLeaver)).toMatchObject({ status: 'left-early', minutes: 9 });
  expect(markOf.get('Ana')).toMatchObject({ status: 'present' });
  const { ran } = await client.runs.get({ sessionId });
  expect(ran.map(({ startedAt: began }) => (Date.parse(began) - Date.parse(startedAt)) / 60_000)).toEqual([
    0, 10, 30,
  ]);

  // The figures on the screens are those that a stranger counts from the file.
  const figures = await client.dynamics.session({ sessionId, codingId: null });
  const nameOf = new Map(Object.entries(idOf).map(([name, id]) => [id, name]));
  const minutesOf = new Map<string, number>(
    scriptedMembers.map((name) => [
      name,
      scriptedMinutes - (name === latecomer ? 7 : name === earlyLeaver ? 9 : 0),
    ]),
  );
  const { text } = await client.acts.csv({ sessionId, codingId: null });
  const counted = recount(text, minutesOf);
  expect(figures.acts).toBe(counted.acts);
  expect(figures.memberActs).toBe(counted.memberActs);
  expect(figures.giniCorrected).toBeCloseTo(counted.giniCorrected, 9);
  expect(figures.evenness).toBeCloseTo(counted.evenness, 9);
  expect(figures.bales).toEqual(counted.bales);
  expect(figures.members).toHaveLength(scriptedMembers.length);
  for (const member of figures.members) {
    const own = counted.perMember.get(nameOf.get(member.personId)!)!;
    expect(member.acts).toBe(own.acts);
    expect(member.share).toBeCloseTo(own.share, 9);
    expect(member.fairShare).toBeCloseTo(own.fairShare, 9);
    expect(member.seconds).toBeCloseTo(own.seconds, 6);
  }
  for (const [row, speaker] of figures.participants.entries())
    for (const [column, count] of figures.whoToWhom[row]!.entries()) {
      const addressee = figures.participants[column];
      const pair = `${nameOf.get(speaker.id)} > ${addressee ? nameOf.get(addressee.id) : 'group'}`;
      expect(count, pair).toBe(counted.fromTo.get(pair) ?? 0);
    }
  await core.core.close();
});

/** Acts of the facilitator's record and of the co-observer's. */
async function countActs(client: TestCore['client'], sessionId: string): Promise<number> {
  const { acts, codings } = await client.acts.list({ sessionId, codingId: null });
  return codings.reduce((sum, coding) => sum + coding.acts, acts.length);
}
