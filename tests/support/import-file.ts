import type { ContractRouterClient } from '@orpc/contract';
import { largestPiece, type PeopleMapping, type RegisterMapping } from '../../shared/contract/transfer.ts';
import type { Contract } from '../../shared/contract/index.ts';

type Client = ContractRouterClient<Contract>;

/** Hands a file to the core in pieces, as the page does. Answers the upload's number. */
export async function uploadFile(
  client: Client,
  content: string | Uint8Array,
  name = 'file.csv',
  isHandOff = false,
): Promise<string> {
  const bytes = Buffer.from(content as string);
  const { uploadId } = await client.imports.begin({ name, bytes: bytes.length, isHandOff });
  for (let offset = 0; offset < bytes.length; offset += largestPiece) {
    const base64 = bytes.subarray(offset, offset + largestPiece).toString('base64');
    await client.imports.append({ uploadId, offset, base64 });
  }
  return uploadId;
}

/** Waits for the end of a job. */
export async function jobEnd(client: Client, jobId: string) {
  for (;;) {
    const job = await client.jobs.get({ jobId });
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A register as the person would take it in who agrees with every guess; `edit` is what they change. */
export async function importRegister(
  client: Client,
  groupId: string,
  content: string | Uint8Array,
  edit: (mapping: RegisterMapping) => RegisterMapping = (mapping) => mapping,
) {
  const uploadId = await uploadFile(client, content);
  const { mapping } = await client.imports.guessRegister({
    uploadId,
    groupId,
    savedId: null,
    dateOrder: null,
  });
  const chosen = edit(mapping);
  const preview = await client.imports.previewRegister({ uploadId, groupId, mapping: chosen });
  const { jobId } = await client.imports.applyRegister({ uploadId, groupId, mapping: chosen });
  return { preview, job: await jobEnd(client, jobId) };
}

/** A list of people as the person would take it in who agrees with every guess. */
export async function importPeople(
  client: Client,
  content: string | Uint8Array,
  edit: (mapping: PeopleMapping) => PeopleMapping = (mapping) => mapping,
  into: { groupId: string | null; joinedOn: string | null } = { groupId: null, joinedOn: null },
) {
  const uploadId = await uploadFile(client, content);
  const { mapping } = await client.imports.guessPeople({ uploadId, savedId: null });
  const input = { uploadId, mapping: edit(mapping), ...into };
  const preview = await client.imports.previewPeople(input);
  const { jobId } = await client.imports.applyPeople(input);
  return { preview, job: await jobEnd(client, jobId) };
}
