import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's own browser where there is one. It never fails: on a machine without one
 * the printed address is enough. The address carries a code that opens once and soon expires, not the token.
 */
export function openAddress(address: string, platform: NodeJS.Platform = process.platform): void {
  const [command, args] = findOpener(address, platform);
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true });
  child.on('error', () => undefined);
  child.unref();
}

/** The system's own way to open an address, by platform. */
export function findOpener(address: string, platform: NodeJS.Platform): [command: string, args: string[]] {
  if (platform === 'darwin') return ['open', [address]];
  // not `cmd /c start`: a shell would give '&' in an address a meaning
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}
