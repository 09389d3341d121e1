import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';

const folder = import.meta.dirname;
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/**
 * Draws the icons of all three systems from icon.svg with a Chromium, and writes them beside it. Run by hand
 * when the mark changes (`MEZZO_CHROMIUM=... node main/packaging/make-icons.ts`); what it writes is kept in
 * the repository, so that making installers needs no drawing program.
 */
async function makeIcons(executablePath: string | undefined): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const drawn = new Map<number, Buffer>();
  for (const size of sizes) drawn.set(size, await drawPng(browser, size));
  await browser.close();
  const png = (size: number) => drawn.get(size) as Buffer;

  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    writeFileSync(join(folder, 'icons', `${size}x${size}.png`), png(size));
  }
  writeFileSync(join(folder, 'icon.png'), png(1024));
  writeFileSync(
    join(folder, 'icon.ico'),
    composeIco([16, 24, 32, 48, 64, 128, 256].map((size) => [size, png(size)])),
  );
  writeFileSync(join(folder, 'icon.icns'), composeIcns(png));
}

async function drawPng(browser: Browser, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  await page.setContent(`<!doctype html><style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

/** A Windows icon: a directory of pictures, each a whole PNG (Windows Vista and later read them). */
function composeIco(pictures: readonly (readonly [size: number, png: Buffer])[]): Buffer {
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  pictures.forEach(([size, png], index) => {
    const entry = 6 + 16 * index;
    directory.writeUInt8(size % 256, entry); // 0 stands for 256
    directory.writeUInt8(size % 256, entry + 1);
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(32, entry + 6);
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...pictures.map(([, png]) => png)]);
}

/** An Apple icon: blocks of a four-letter kind, a length and a whole PNG. */
function composeIcns(png: (size: number) => Buffer): Buffer {
  const kinds: readonly [string, number][] = [
    ['icp4', 16],
    ['icp5', 32],
    ['ic11', 32],
    ['ic12', 64],
    ['ic07', 128],
    ['ic08', 256],
    ['ic13', 256],
    ['ic09', 512],
    ['ic14', 512],
    ['ic10', 1024],
  ];
  const blocks = kinds.map(([kind, size]) => composeBlock(kind, png(size)));
  return composeBlock('icns', Buffer.concat(blocks));
}

function composeBlock(kind: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 0, 'ascii');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}

await makeIcons(process.env['MEZZO_CHROMIUM']);
