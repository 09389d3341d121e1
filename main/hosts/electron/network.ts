import type { Log } from '../../log.ts';
import type { ElectronModule, Session } from './electron-module.ts';
import { isPageAddress } from './page-origin.ts';

/**
 * Switches that keep Chromium itself from asking any network for anything: no component updates, no pings,
 * and no name that resolves. Must be called before Electron is ready.
 */
export function cutChromiumOff({ app }: ElectronModule): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Cancels every request that is not for the page's own files or for what the page itself holds in memory. */
export function cancelForeignRequests(session: Session, log: Log, areToolsAllowed: boolean): void {
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const isOwn =
      isPageAddress(url) || isOwnBlob(url) || (url.startsWith('data:') && resourceType === 'image');
    const isTool = areToolsAllowed && url.startsWith('devtools:');
    if (!isOwn && !isTool) log.warn('window.request-cancelled', { resourceType });
    answer({ cancel: !isOwn && !isTool });
  });
}

/** A download that the page has made in memory: 'blob:mezzo://app/018f-...'. */
export function isOwnBlob(address: string): boolean {
  return address.startsWith('blob:') && isPageAddress(address.slice('blob:'.length));
}
