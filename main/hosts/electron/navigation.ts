import type { ElectronModule } from './electron-module.ts';
import { isPageAddress } from './page-origin.ts';

/**
 * Holds every web contents that ever comes to be inside the page: it cannot go elsewhere, open a window or
 * hold a webview. No address is handed to the system to open, either.
 */
export function confineNavigation({ app }: ElectronModule): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isPageAddress(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
