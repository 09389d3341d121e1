import { expect, it } from 'vitest';
import { handOffPassphrase, makeFile } from '../../../support/hand-off-copies.ts';
import { jobEnd, uploadFile } from '../../../support/import-file.ts';
import { groupFields } from '../../../support/random-changes.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestDoor } from '../../../support/test-door.ts';

it('after a destruction no file from before it waits: neither one that was made nor one that came in', async () => {
  const test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  try {
    const { client } = test;
    const { groupId } = await groupThatMeets(client, ['2020-03-03']);
    const { personId, membershipId } = await memberSince(client, groupId, '2020-03-01');
    const [session] = await client.sessions.listForGroup({ groupId });
    await client.attendance.mark({ sessionId: session!.id, personId, mark: present });
    await client.roster.leave({ membershipId, leftOn: '2020-04-01', reason: '' });
    await client.groups.update({
      id: groupId,
      fields: groupFields({ status: 'ended', endsOn: '2020-04-02' }),
    });
    await client.retention.setPolicy({
      policy: {
        yearsAfterService: 1,
        yearsAfterMajority: null,
        majorityAge: 18,
        lastService: 'attended',
        source: '',
      },
    });
    const { jobId } = await client.handOff.make({
      groupId,
      parts: [],
      toName: 'Tomás Herrera',
      passphrase: handOffPassphrase,
      disclosure: null,
    });
    await jobEnd(client, jobId);
    expect((await client.handOff.made()).bytes).toBeGreaterThan(0);
    const uploadId = await uploadFile(client, await makeFile(test.open(), groupId), 'hand-off.mezzo', true);
    const opening = { uploadId, passphrase: handOffPassphrase };
    await client.handOff.open(opening);
    expect((await client.handOff.preview({ uploadId, matches: [] })).conflictCount).toBe(0);

    const one = { kind: 'person' as const, id: personId };
    const { rows } = await client.retention.preview(one);
    const asked = { ...one, typedName: 'Ana Ruiz', reference: 'R-1', reason: '', rows };
    // One that is being opened meanwhile is not there afterwards either.
    const beside = client.handOff.open(opening).catch(({ code }) => code as string);
    await client.retention.destroy(asked);
    expect(await beside).toBe('UPLOAD_BROKEN');
    await expect(client.handOff.made()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(client.handOff.preview({ uploadId, matches: [] })).rejects.toMatchObject({
      code: 'UPLOAD_BROKEN',
    });
    await expect(client.handOff.open(opening)).rejects.toMatchObject({ code: 'UPLOAD_BROKEN' });
  } finally {
    await test.remove();
  }
});
