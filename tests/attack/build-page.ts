import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { words } from '../../scripts/vite/words';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** The modules that stand between an answer and the page, and what takes their place in a page without defence. */
const DEFENCES: Readonly<Record<string, string>> = {
  './sanitize': `${here}weak/sanitize.ts`,
  './escape-html': `${here}weak/escape-html.ts`,
};

const withoutDefence: Plugin = {
  name: 'without-defence',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer?.includes('/src/ui/chat/markdown/') === true ? (DEFENCES[source] ?? null) : null,
};

/**
 * Builds the page that is attacked, with the product's own renderer, as the app itself is built.
 *
 * @param defended whether what keeps hostile markup out is in it
 * @returns the folder, below the one that holds package.json
 */
export async function buildPage(defended: boolean): Promise<string> {
  const outDir = `${root}dist-attack/${defended ? 'defended' : 'undefended'}`;
  await build({
    root: `${here}page`,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false }), words(root), ...(defended ? [] : [withoutDefence])],
    build: {
      target: 'esnext',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      outDir,
    },
  });
  return outDir;
}
