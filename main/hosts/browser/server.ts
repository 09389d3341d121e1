import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RPCHandler } from '@orpc/server/node';
import type { AnyRouter } from '@orpc/server';
import { browserSession } from '../../../shared/contract/host-bridge.ts';
import { guardingHeaders, type PageFiles } from '../page-files.ts';
import type { Admission } from './admission.ts';
import { bodyDeadline, readJsonBody } from './json-body.ts';
import { guardRequest, readPath, type Refusal } from './request-guard.ts';

/** Serves a page request in some other way than from the built files; development does. */
export type PageResponder = (request: IncomingMessage, response: ServerResponse) => void;

export interface LoopbackOptions {
  router: AnyRouter;
  page: PageFiles | PageResponder;
  admission: Admission;
  /** 0 lets the system choose a free port. */
  port: number;
  /** Milliseconds that a body may take; shorter in tests. */
  bodyDeadline?: number;
  /** Told of each refusal by status and of each fault by its error's name; never of what was sent. */
  report: (event: 'refused' | 'failed', facts: Record<string, string | number>) => void;
}

export interface LoopbackServer {
  /** 'http://127.0.0.1:41233' */
  origin: string;
  http: Server;
  close(): Promise<void>;
}

/**
 * The core on the loopback interface: the threats that this answers, and how, are in security.md. A request
 * passes the guard, then the token, then the body's limits, and only then reaches a procedure.
 */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const handler = new RPCHandler(options.router);
  let address = '';

  const http = createServer(
    // generous enough for any honest request from this same machine, short enough to shed a stalled one
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
    (request, response) => {
      respond(request, response).catch((error: unknown) => {
        options.report('failed', { error: error instanceof Error ? error.name : 'unknown' });
        refuse(response, { status: 500, line: 'Mezzo could not answer.' });
      });
    },
  );
  http.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // A browser opens connections ahead of need. On one that was never used, a word would be read as the answer to
    // the first request that it carries later: such a connection is closed without one.
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') socket.destroy();
    else if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  http.on('connect', (_request, socket) => socket.destroy());
  http.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    http.emit('request', request, response);
  });

  await listen(http, options.port);
  address = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  return { origin: `http://${address}`, http, close: () => closeServer(http) };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(guardingHeaders)) response.setHeader(name, value);
    const destination = guardRequest(request, address);
    if (typeof destination !== 'string') return refuseAndReport(response, destination);
    if (destination === 'page') return await respondWithPage(request, response, options.page);
    if (destination === 'session') return await openSession(request, response);
    return await callProcedure(request, response);
  }

  async function openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const read = await readJsonBody(request, options.bodyDeadline ?? bodyDeadline);
    if ('status' in read) return refuseAndReport(response, read);
    const code = (read.body as { code?: unknown } | null)?.code;
    const token = typeof code === 'string' ? options.admission.exchangeCode(code) : undefined;
    if (token === undefined) {
      return refuseAndReport(response, { status: 401, line: 'This link was used or is too old.' });
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token }));
  }

  async function callProcedure(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!options.admission.isAdmitted(request.headers.authorization)) {
      return refuseAndReport(response, { status: 401, line: 'A new link is needed.' });
    }
    const read = await readJsonBody(request, options.bodyDeadline ?? bodyDeadline);
    if ('status' in read) return refuseAndReport(response, read);
    const answered = await handler.handle(Object.assign(request, { body: read.body }), response, {
      prefix: browserSession.rpcPath,
      context: {},
    });
    if (!answered.matched) refuseAndReport(response, { status: 404, line: 'There is no such procedure.' });
  }

  function refuseAndReport(response: ServerResponse, refusal: Refusal): void {
    options.report('refused', { status: refusal.status });
    refuse(response, refusal);
  }
}

async function respondWithPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: PageFiles | PageResponder,
): Promise<void> {
  if (typeof page === 'function') return page(request, response);
  const answer = await page.answer(readPath(request) as string);
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** Says no in one line and hangs up, so that whatever else the caller was sending is never read. */
function refuse(response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${refusal.line}\n`);
}

function listen(http: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen({ host: '127.0.0.1', port, exclusive: true }, resolve);
  });
}

function closeServer(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });
}
