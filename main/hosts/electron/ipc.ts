import { RPCHandler } from '@orpc/server/message-port';
import type { AnyRouter } from '@orpc/server';
import { portMessage } from '../../../shared/contract/host-bridge.ts';
import type { Log } from '../../log.ts';
import type { BrowserWindow, ElectronModule, MessagePortMain } from './electron-module.ts';
import { isFromOwnPage } from './sender.ts';

/**
 * Takes the port that the page hands over and answers procedures on it. One port at a time: after a reload
 * the old page's port is closed, so nothing of it lives on.
 */
export function carryProcedures(
  { ipcMain }: ElectronModule,
  window: BrowserWindow,
  router: AnyRouter,
  log: Log,
): void {
  const handler = new RPCHandler(router);
  let current: MessagePortMain | undefined;

  ipcMain.on(portMessage, (event) => {
    const [port, ...others] = event.ports;
    if (!isFromOwnPage(event, window) || port === undefined || others.length > 0) {
      for (const refused of event.ports) refused.close();
      log.warn('window.port-refused');
      return;
    }
    current?.close();
    current = port;
    handler.upgrade(port, { context: {} });
    port.start();
  });
}
