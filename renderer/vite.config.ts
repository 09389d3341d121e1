import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { licences } from './vite/licences.ts';
import { quietAnnouncer } from './vite/quiet-announcer.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
/** What every area stands on. */
const ground = /[\\/](?:node_modules|renderer[\\/](?:charts|data|stores|ui)|shared)[\\/]/;

/**
 * The page. Both hosts serve .build/page under a policy that allows scripts, styles and fonts from the page's
 * own origin only, so nothing is inlined. `--mode gallery` builds the designers' gallery instead, apart from
 * the product.
 */
export default defineConfig(({ mode }) => {
  const isGallery = mode === 'gallery';
  return {
    root,
    base: '/',
    publicDir: false,
    plugins: [react(), quietAnnouncer(), licences({ root: fileURLToPath(new URL('..', import.meta.url)) })],
    build: {
      outDir: isGallery ? '../.build/gallery' : '../.build/page',
      emptyOutDir: true,
      target: 'chrome130', // Electron's own Chromium is newer; light-dark() must reach it as written
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000, // the page is read from disk
      cssCodeSplit: false, // one sheet: the order of its rules must not hang on which area was fetched first
      rolldownOptions: {
        input: `${root}/${isGallery ? 'gallery.html' : 'index.html'}`,
        // the ground that every area stands on is one file, not a hundred
        output: { codeSplitting: { groups: [{ name: 'ground', test: ground }] } },
      },
    },
  };
});
