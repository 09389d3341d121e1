import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { os } from '@orpc/server';
import { z } from 'zod';
import { createAdmission } from '../../../../main/hosts/browser/admission.ts';
import { startLoopbackServer } from '../../../../main/hosts/browser/server.ts';
import { openPageFiles } from '../../../../main/hosts/page-files.ts';

/** A loopback server before a core that only writes down that it was reached. */
export async function startRecordedServer() {
  const calls: string[] = [];
  const reports: { event: string; facts: Record<string, string | number> }[] = [];
  let now = 0;
  const router = {
    groups: {
      rename: os.input(z.object({ name: z.string() })).handler(({ input }) => {
        calls.push(input.name);
        return { renamed: input.name };
      }),
      list: os.handler(() => {
        calls.push('list');
        return [{ name: 'Friendship 4B' }];
      }),
    },
  };
  const pageFolder = await mkdtemp(join(tmpdir(), 'mezzo-page-'));
  await writeFile(
    join(pageFolder, 'index.html'),
    '<meta nonce="__MEZZO_NONCE__" content="__MEZZO_NONCE__">Mezzo',
  );
  await writeFile(join(pageFolder, 'app.js'), 'export {};');
  await writeFile(join(pageFolder, 'app.js.map'), '{}');
  await writeFile(join(pageFolder, 'notes.private'), 'not of a kind that is served');

  const admission = createAdmission(() => now);
  const server = await startLoopbackServer({
    router,
    page: await openPageFiles(pageFolder),
    admission,
    port: 0,
    bodyDeadline: 300,
    report: (event, facts) => reports.push({ event, facts }),
  });
  const token = admission.exchangeCode(admission.issueCode()) as string;
  const passTime = (milliseconds: number) => (now += milliseconds);
  return {
    router,
    server,
    admission,
    token,
    calls,
    reports,
    passTime,
    port: Number(new URL(server.origin).port),
  };
}

export type RecordedServer = Awaited<ReturnType<typeof startRecordedServer>>;
