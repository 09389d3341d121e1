import { isContractProcedure } from '@orpc/contract';
import type { ZodType } from 'zod';
import { contract } from '../../shared/contract/index.ts';

/** One procedure of the contract: its name as the audit and the guard know it, and the schema of its input. */
export interface NamedProcedure {
  name: string;
  input: ZodType | undefined;
}

/** Every procedure of the contract, by walking it. */
export function everyProcedure(): NamedProcedure[] {
  return Object.entries(contract).flatMap(([area, procedures]) =>
    Object.entries(procedures).map(([name, procedure]) => {
      if (!isContractProcedure(procedure)) throw new Error(`${area}.${name} is no procedure`);
      return { name: `${area}.${name}`, input: procedure['~orpc'].inputSchema as ZodType | undefined };
    }),
  );
}

/** Calls a procedure by its name with whatever input, as a page that is broken or hostile could. */
export async function callByName(client: unknown, name: string, input: unknown): Promise<unknown> {
  const [area, procedure] = name.split('.') as [string, string];
  const areas = client as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return await areas[area]![procedure]!(input);
}
