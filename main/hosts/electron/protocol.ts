import { guardingHeaders, type PageFiles } from '../page-files.ts';
import type { ElectronModule, Session } from './electron-module.ts';
import { isPageAddress, pageScheme } from './page-origin.ts';

/**
 * Makes mezzo: a scheme like https: for the page (an origin, a content policy, fetch). Must be called before
 * Electron is ready. `bypassCSP` is not among its rights.
 */
export function declarePageScheme({ protocol }: ElectronModule): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers mezzo://app/... from the built page's list of files, and nothing else. */
export function servePage(session: Session, page: PageFiles): void {
  session.protocol.handle(pageScheme, async (request) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (!isReading || !isPageAddress(request.url)) {
      return new Response('Not here.', { status: isReading ? 404 : 405, headers: guardingHeaders });
    }
    const { status, headers, body } = await page.answer(new URL(request.url).pathname);
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  });
}
