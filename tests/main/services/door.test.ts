import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCore, type TestCore, testPassphrase } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore();
  client = core.client;
});
afterEach(() => core.remove());

it('a screen lock that comes while the workspace is being opened shuts it as soon as it stands open', async () => {
  await client.workspace.lock();
  const opening = client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  await setImmediate(); // the passphrase is being tried
  await core.core.lock('screen-lock');
  await opening;
  expect((await client.workspace.status()).state).toBe('locked');
});

it('a look at a record is no change that a backup would have to hold', async () => {
  await client.backups.make();
  await client.groups.list();
  await client.audit.list({
    from: null,
    to: null,
    action: null,
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 10,
  });
  expect((await client.backups.state()).changesSince).toBe(0);
  const { id } = await client.facilitators.create({ name: 'Sam', credentials: '', email: '' });
  expect((await client.backups.state()).changesSince).toBe(1);
  await client.facilitators.trash({ id });
  expect((await client.backups.state()).changesSince).toBe(2);
});

it('the owner is found by name and by email, also after the name was changed in the settings', async () => {
  const owner = (await client.facilitators.list()).find((facilitator) => facilitator.isOwner)!;
  await client.facilitators.update({
    id: owner.id,
    fields: { name: 'J. Alvarez', credentials: 'LCSW', email: 'jo@school.example' },
  });
  await client.settings.update({ ownerName: 'Jo Alvarez' });
  expect(await client.search.find({ text: 'jo@school' })).toHaveLength(1);
  expect(await client.search.find({ text: 'alvarez' })).toMatchObject([{ title: 'Jo Alvarez' }]);
});

it('the trash gives a facilitator back to their groups, also when a group was edited meanwhile', async () => {
  const { id } = await client.facilitators.create({ name: 'Sam Okafor', credentials: '', email: '' });
  const fields = {
    name: 'Friendship',
    kind: 'socialization',
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
    facilitators: [{ facilitatorId: id, role: 'co-facilitator' }],
  } as const;
  const group = await client.groups.create({ ...fields, tags: [], facilitators: [...fields.facilitators] });
  await client.facilitators.trash({ id });
  await client.groups.update({
    id: group.id,
    fields: { ...fields, tags: [], place: 'Room 3', facilitators: [] },
  });
  await client.trash.restore({ kind: 'facilitator', id });
  expect((await client.groups.get({ id: group.id })).facilitators).toMatchObject([{ name: 'Sam Okafor' }]);
});

it('a folder to open must be a folder', async () => {
  await expect(client.workspace.openFolder({ folder: '/tmp/\0x' })).rejects.toMatchObject({
    code: 'FILE_SYSTEM',
  });
  await expect(client.workspace.openFolder({ folder: import.meta.filename })).rejects.toMatchObject({
    code: 'FILE_SYSTEM',
  });
  expect((await client.workspace.status()).state).toBe('open');
});
