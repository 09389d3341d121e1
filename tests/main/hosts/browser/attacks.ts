import { composeRequest } from './raw-request.ts';

/** What an attack knows: the port from a scan; the token only where it says so, to test the rest alone. */
export interface Target {
  port: number;
  token: string;
}

export interface Attack {
  name: string;
  /** The status that turns it away; 0 where the server hangs up without a word. Several where it may vary. */
  expected: readonly number[];
  bytes: (target: Target) => readonly (string | Buffer)[];
}

// whole as JSON and of the right shape, but for its letters
const notUtf8 = Buffer.from('{"json":{"name":"Jos\xe9"}}', 'latin1');

type Header = [name: string, value: string];
interface Parts {
  method?: string;
  path?: string;
  version?: string;
  host?: string | null;
  origin?: string | null;
  authorization?: string | null;
  contentType?: string | null;
  more?: Header[];
  body?: string | null;
}

const renameBody = JSON.stringify({ json: { name: 'attacked' } });

/** A perfect procedure call but for the parts given; null leaves a header out. */
function call(target: Target, parts: Parts = {}): string {
  const body = parts.body === undefined ? renameBody : (parts.body ?? '');
  const headers: (Header | null)[] = [
    give('Host', parts.host, `127.0.0.1:${target.port}`),
    give('Origin', parts.origin, `http://127.0.0.1:${target.port}`),
    give('Authorization', parts.authorization, `Bearer ${target.token}`),
    give('Content-Type', parts.contentType, 'application/json'),
    ...(parts.more ?? []),
    parts.body === null ? null : ['Content-Length', String(Buffer.byteLength(body))],
    ['Connection', 'close'],
  ];
  const firstLine = `${parts.method ?? 'POST'} ${parts.path ?? '/rpc/groups/rename'} HTTP/${parts.version ?? '1.1'}`;
  return composeRequest(
    firstLine,
    headers.filter((header) => header !== null),
    body,
  );
}

function give(name: string, chosen: string | null | undefined, usual: string): Header | null {
  return chosen === null ? null : [name, chosen ?? usual];
}

function vary(name: string, expected: number | readonly number[], parts: (target: Target) => Parts): Attack {
  return { name, expected: [expected].flat(), bytes: (target) => [call(target, parts(target))] };
}

/** DNS rebinding: the browser believes that another name is this server. Refused before routing. */
const rebinding = [
  'example.org',
  'rebind.example.org:PORT',
  'localhost:PORT',
  'localhost',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1:PORT.example.org',
  '127.0.0.1:PORT@example.org',
  '127.0.0.2:PORT',
  '0.0.0.0:PORT',
  '[::1]:PORT',
  '127.1:PORT',
  '2130706433:PORT',
  '0x7f.0.0.1:PORT',
  '127.0.0.1.:PORT',
  '127.0.0.1:0PORT',
].map((host) =>
  vary(`the host name ${host}`, 421, ({ port }) => ({ host: host.replace('PORT', String(port)) })),
);

/** Another site in the same browser: its origin gives it away, and so does having none. */
const crossSite = [
  'https://example.org',
  'http://example.org',
  'null',
  'http://localhost:PORT',
  'https://127.0.0.1:PORT',
  'http://127.0.0.1',
  'http://127.0.0.1:1',
  'http://127.0.0.1:PORT.example.org',
  'http://127.0.0.1:PORT/',
  'HTTP://127.0.0.1:PORT',
  'file://',
  'mezzo://app',
  'http://127.0.0.1:PORT http://127.0.0.1:PORT',
  '',
].map((origin) =>
  vary(`the origin '${origin}'`, 403, ({ port }) => ({ origin: origin.replaceAll('PORT', String(port)) })),
);

/** Another user or program of the machine: it has no token. */
const withoutToken = [
  null,
  '',
  'Bearer',
  'Bearer ',
  'Bearer null',
  'Bearer undefined',
  'Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'Basic TOKEN',
  'bearer TOKEN',
  'TOKEN',
  'Bearer TOKENx',
  'Bearer TOKEN, Bearer TOKEN',
].map((authorization) =>
  vary(`the authorization ${authorization === null ? '(none)' : `'${authorization}'`}`, 401, ({ token }) => ({
    authorization: authorization?.replaceAll('TOKEN', token) ?? null,
  })),
);

/** Types that a form or a plain request may send without the browser asking first. */
const simpleTypes = [
  'text/plain',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  'application/json; charset=utf-16',
  'text/event-stream',
  null,
].map((contentType) => vary(`a body of type ${contentType ?? '(none)'}`, 415, () => ({ contentType })));

const otherMethods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'].map((method) =>
  vary(`${method} on a procedure`, 405, () => ({ method })),
);

const craftedPaths: Attack[] = [
  vary('an absolute address in the first line', 400, () => ({
    path: 'http://example.org/rpc/groups/rename',
  })),
  vary('a path of two slashes', 400, () => ({ path: '//example.org/rpc/groups/rename' })),
  vary('a path with a backslash', 400, () => ({ path: '/rpc\\groups\\rename' })),
  vary('an encoded prefix', 405, () => ({ path: '/%72pc/groups/rename' })),
  vary('a prefix in capitals', 405, () => ({ path: '/RPC/groups/rename' })),
  vary('a way round through another folder', [404, 405], () => ({ path: '/assets/../rpc/groups/rename' })),
  vary('a procedure by query with GET', 405, () => ({
    method: 'GET',
    path: `/rpc/groups/rename?data=${encodeURIComponent(renameBody)}`,
    body: null,
  })),
  vary('a procedure that is in the prototype', 404, () => ({ path: '/rpc/__proto__/constructor' })),
  vary('a procedure that does not exist', 404, () => ({ path: '/rpc/groups/dropEverything' })),
  vary('a file outside the page', 404, () => ({ method: 'GET', path: '/../../package.json', body: null })),
  vary('a file outside the page, encoded', 404, () => ({
    method: 'GET',
    path: '/%2e%2e%2f%2e%2e%2fpackage.json',
    body: null,
  })),
];

const craftedHeaders: Attack[] = [
  vary('a second host', 421, () => ({ more: [['Host', 'example.org']] })),
  vary('no host', [400, 421], () => ({ host: null })),
  vary('a second origin', 400, () => ({ more: [['Origin', 'https://example.org']] })),
  vary('a second authorization', 400, () => ({ more: [['Authorization', 'Bearer x']] })),
  vary('a second content type', 400, () => ({ more: [['Content-Type', 'text/plain']] })),
  vary('no origin', 403, () => ({ origin: null })),
  vary("a browser's word that it comes from another site", 403, () => ({
    more: [['Sec-Fetch-Site', 'cross-site']],
  })),
  vary("a browser's word that it comes from a sister site", 403, () => ({
    more: [['Sec-Fetch-Site', 'same-site']],
  })),
  vary('the method overridden in a header', 405, () => ({
    method: 'GET',
    more: [['X-HTTP-Method-Override', 'POST']],
  })),
  vary('the token in a cookie', 401, ({ token }) => ({
    authorization: null,
    more: [['Cookie', `token=${token}`]],
  })),
  vary('the token in the query', 401, ({ token }) => ({
    authorization: null,
    path: `/rpc/groups/rename?token=${token}`,
  })),
  vary('headers beyond all measure', [400, 431, 0], () => ({ more: [['X-Padding', 'x'.repeat(70_000)]] })),
];

const craftedBodies: Attack[] = [
  vary('a body that is no JSON', 400, () => ({ body: '{"json":{"name":' })),
  vary('an empty body', 400, () => ({ body: '' })),
  vary('a body of the wrong shape', 400, () => ({ body: JSON.stringify({ json: { name: ['attacked'] } }) })),
  {
    name: 'a body that is not UTF-8',
    expected: [400],
    bytes: (target) => [
      call(target, { body: null, more: [['Content-Length', String(notUtf8.length)]] }),
      notUtf8,
    ],
  },
  {
    name: 'a body that says it is 3 GB',
    expected: [413],
    bytes: (target) => [call(target, { body: null, more: [['Content-Length', '3000000000']] })],
  },
  {
    name: 'a body of more than 2 MB without saying so',
    expected: [413, 0],
    bytes: (target) => [
      call(target, { body: null, more: [['Transfer-Encoding', 'chunked']] }),
      `300000\r\n${'x'.repeat(0x300000)}\r\n0\r\n\r\n`,
    ],
  },
  {
    name: 'a body that never ends',
    expected: [408],
    bytes: (target) => [call(target, { body: null, more: [['Content-Length', '500']] }), '{"json":'],
  },
  {
    name: 'a length and chunks at once (request smuggling)',
    expected: [400],
    bytes: (target) => [
      call(target, {
        body: null,
        more: [
          ['Content-Length', '5'],
          ['Transfer-Encoding', 'chunked'],
        ],
      }),
      `0\r\n\r\n${call(target)}`,
    ],
  },
  {
    name: 'two lengths',
    expected: [400],
    bytes: (target) => [call(target, { more: [['Content-Length', '1']] })],
  },
  {
    name: 'a second request behind a refused one',
    expected: [403],
    bytes: (target) => [call(target, { origin: 'https://example.org' }), call(target)],
  },
];

const otherProtocols: Attack[] = [
  {
    name: 'a tunnel',
    expected: [0],
    bytes: ({ port }) => [`CONNECT 127.0.0.1:${port} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`],
  },
  vary('a socket upgrade', [400, 405], () => ({
    method: 'GET',
    body: null,
    more: [
      ['Upgrade', 'websocket'],
      ['Sec-WebSocket-Version', '13'],
      ['Sec-WebSocket-Key', 'AAAAAAAAAAAAAAAAAAAAAA=='],
    ],
  })),
  {
    name: 'bytes that are no HTTP',
    expected: [400, 0],
    bytes: () => [Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01])],
  },
  vary('HTTP/2 by prior knowledge', [400, 505, 0], () => ({ method: 'PRI', path: '*', version: '2.0' })),
];

/** The door itself: trying to get the token. */
const session = (name: string, expected: number, parts: Parts): Attack =>
  vary(name, expected, () => ({ path: '/session', authorization: null, ...parts }));

const door: Attack[] = [
  session('a guessed code', 401, { body: '{"code":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}' }),
  session('an empty code', 401, { body: '{"code":""}' }),
  session('a code that is no text', 401, { body: '{"code":{"length":32}}' }),
  session('null for everything', 401, { body: 'null' }),
  session('the door from another site', 403, { origin: 'https://example.org', body: '{"code":"x"}' }),
  session('the door without an origin', 403, { origin: null, body: '{"code":"x"}' }),
  session('the door by GET', 405, { method: 'GET', body: null }),
  session('the door as a form', 415, { contentType: 'application/x-www-form-urlencoded', body: 'code=x' }),
];

export const attacks: readonly Attack[] = [
  ...rebinding,
  ...crossSite,
  ...withoutToken,
  ...simpleTypes,
  ...otherMethods,
  ...craftedPaths,
  ...craftedHeaders,
  ...craftedBodies,
  ...otherProtocols,
  ...door,
];

export { call as composeCall };
