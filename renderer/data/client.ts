import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../shared/contract/index.ts';
import { connect } from './transport.ts';

export type Client = ContractRouterClient<Contract>;

/** The core, as the page calls it. Connected before the first render; see `connectToCore`. */
export let client: Client;

/** The core's procedures as queries and mutations of TanStack Query. */
export let core: ReturnType<typeof createTanstackQueryUtils<Client>>;

/** Connects once, at start. @throws NotAdmittedError when the browser host wants a new link */
export async function connectToCore(): Promise<void> {
  client = createORPCClient<Client>(await connect());
  core = createTanstackQueryUtils(client);
}
