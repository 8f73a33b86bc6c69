import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { oneRuntime, runtimePlugins, strictBuild, workerPlugins } from '../scripts/vite/shared.ts';

/** The page that `npm run eval` and `npm run bench` drive: the app's own parts without its screen. */
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: runtimePlugins(),
  resolve: { alias: oneRuntime },
  worker: { format: 'es', plugins: workerPlugins },
  build: { ...strictBuild, outDir: fileURLToPath(new URL('../dist-bench', import.meta.url)) },
});
