import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guardingHeaders, answerIndex } from '../page-files.ts';

/** Serves the page from its sources with hot replacement. For `npm run dev` only. */
export interface DevelopmentPage {
  respond(request: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
}

/**
 * Runs Vite inside the browser host, so that the page and the procedures share one origin as they do in the
 * product. Vite is loaded here and nowhere else in main/, because it is not part of the product.
 *
 * @param projectFolder the folder that holds package.json
 * @param http the server that also carries Vite's own socket for replacements
 */
export async function startDevelopmentPage(projectFolder: string, http: Server): Promise<DevelopmentPage> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(projectFolder, 'renderer', 'vite.config.ts'),
    configLoader: 'native', // else Vite writes a copy of its configuration, at which node --watch restarts
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: http } },
  });
  const indexFile = join(vite.config.root, 'index.html');

  return {
    respond(request, response) {
      vite.middlewares(request, response, () => {
        respondWithIndex(request, response).catch((error: unknown) => {
          console.error(error);
          response.writeHead(500).end();
        });
      });
    },
    close: () => vite.close(),
  };

  async function respondWithIndex(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!request.headers.accept?.includes('text/html')) return void response.writeHead(404).end();
    const source = await readFile(indexFile, 'utf8');
    const document = await vite.transformIndexHtml(request.url ?? '/', source);
    const answer = answerIndex(document, buildRelaxedPolicy);
    response.writeHead(answer.status, { ...guardingHeaders, ...answer.headers }).end(answer.body);
  }
}

/** Hot replacement needs inline styles, its own scripts and a socket; the product's policy allows none. */
function buildRelaxedPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' ws://127.0.0.1:*",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
