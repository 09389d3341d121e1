import type { Session } from './electron-module.ts';
import { pageOrigin } from './page-origin.ts';

/**
 * Refuses everything that a page can ask of the machine: camera, place, devices, screen, notifications. The
 * one exception is to put text on the clipboard, for "copy diagnostics" and copied tables; reading it is
 * refused.
 */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    answer(isCopying(permission, requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isCopying(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
}

function isCopying(permission: string, requester: string): boolean {
  const isOurs = requester === pageOrigin || requester.startsWith(`${pageOrigin}/`);
  return permission === 'clipboard-sanitized-write' && isOurs;
}
