import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { noncePlaceholder } from '../../shared/contract/host-bridge.ts';
import { buildContentSecurityPolicy, createNonce } from './content-security-policy.ts';

/** One answer to a page request: everything a host needs to send, and nothing about where it came from. */
export interface PageAnswer {
  status: 200 | 404;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array<ArrayBuffer>;
}

export interface PageFiles {
  /** The answer for a path such as '/assets/index-4f2.js' or '/groups/018f'; never throws for its argument. */
  answer(path: string): Promise<PageAnswer>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Sent with everything that leaves a host: nothing is kept, guessed at, passed on or embedded elsewhere. */
export const guardingHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  // index.html brings the full policy instead; a picture or script that is opened by itself may do nothing
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
};

/**
 * Lists the built page once and serves only what was listed: a request picks from the list and never becomes
 * part of a file name, so no spelling of a path can leave the folder. A path without a file ending is a place
 * inside the page and gets index.html, with a fresh nonce in it and in its policy.
 *
 * @param folder the built page (.build/page)
 * @throws when the folder cannot be read or holds no index.html
 */
export async function openPageFiles(folder: string): Promise<PageFiles> {
  const files = await listServableFiles(folder);
  const index = files.get('/index.html');
  if (index === undefined) throw new Error('The built page has no index.html: run "npm run build".');

  return {
    async answer(path) {
      const isPlace = path === '/index.html' || extname(path) === '';
      if (isPlace) return answerIndex(await readFile(index, 'utf8'));
      const file = files.get(path);
      if (file === undefined) return notFound();
      const headers = { ...guardingHeaders, 'content-type': contentTypes[extname(path)] as string };
      return { status: 200, headers, body: new Uint8Array(await readFile(file)) };
    },
  };
}

/** index.html for one load: the same nonce in the document and in the policy that comes with it. */
export function answerIndex(document: string, buildPolicy = buildContentSecurityPolicy): PageAnswer {
  const nonce = createNonce();
  return {
    status: 200,
    headers: {
      ...guardingHeaders,
      'content-type': contentTypes['.html'] as string,
      'content-security-policy': buildPolicy(nonce),
    },
    body: new TextEncoder().encode(document.replaceAll(noncePlaceholder, nonce)),
  };
}

async function listServableFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && contentTypes[extname(entry.name)] !== undefined)
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]));
}

function notFound(): PageAnswer {
  const headers = { ...guardingHeaders, 'content-type': contentTypes['.txt'] as string };
  return { status: 404, headers, body: new TextEncoder().encode('Not here.') };
}
