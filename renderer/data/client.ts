import { type ClientContext, type ClientLink, createORPCClient, ORPCError } from '@orpc/client';
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
  client = createORPCClient<Client>(watchingForLock(await connect()));
  core = createTanstackQueryUtils(client);
}

/** The event that says that the core has locked itself; the workplace leaves when it hears it. */
export const lockedEvent = 'mezzo:locked';

/** Whatever call learns of the lock, the page does, at once: no caller can keep it to itself. */
function watchingForLock(link: ClientLink<ClientContext>): ClientLink<ClientContext> {
  return {
    async call(path, input, options) {
      try {
        return await link.call(path, input, options);
      } catch (error) {
        if (error instanceof ORPCError && error.code === 'LOCKED')
          window.dispatchEvent(new Event(lockedEvent));
        throw error;
      }
    },
  };
}
