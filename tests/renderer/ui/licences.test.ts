import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { collectLicences } from '../../../renderer/vite/licences.ts';

const licences = collectLicences(fileURLToPath(new URL('../../..', import.meta.url)));
const names = licences.map(({ name }) => name);

test('the list names what runs, what the page is made of, and what these stand on', () => {
  expect(names).toEqual(
    expect.arrayContaining([
      'better-sqlite3-multiple-ciphers',
      'electron',
      'hash-wasm',
      'react-aria', // through react-aria-components
      'scheduler', // through react-dom
      'zod',
      '@fontsource-variable/atkinson-hyperlegible-next',
    ]),
  );
});

test('the list leaves out the tools that only built or tested the product', () => {
  expect(
    names.filter((name) => /^(vite|vitest|typescript|playwright|electron-builder|oxlint)/.test(name)),
  ).toEqual([]);
});

test('every package has its version and licence, and nearly every one its text', () => {
  expect(licences.filter(({ version, licence }) => version === '' || licence === '')).toEqual([]);
  expect(licences.filter(({ text }) => text.length > 100).length).toBeGreaterThan(licences.length * 0.9);
});
