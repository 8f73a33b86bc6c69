import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { securityHeaders } from './scripts/server/headers.mjs';
import { offline } from './scripts/vite/offline.ts';
import {
  developmentHeaders,
  lateDependencies,
  oneRuntime,
  runtimePlugins,
  strictBuild,
  workerPlugins,
} from './scripts/vite/shared.ts';
import { soundCatalogue } from './scripts/vite/sound-catalogue.ts';
import { catalogue } from './src/lib/models/catalogue/catalogue.ts';
import { starterSets } from './src/lib/models/catalogue/starter-sets.ts';

export default defineConfig({
  // Relative addresses, so that the built app also works from a folder of a larger site.
  base: './',
  plugins: [svelte({ configFile: false }), ...runtimePlugins(), ...offline(), soundCatalogue(catalogue, starterSets)],
  resolve: { alias: oneRuntime },
  worker: { format: 'es', plugins: workerPlugins },
  optimizeDeps: { include: lateDependencies },
  build: strictBuild,
  server: { headers: developmentHeaders(securityHeaders()) },
  preview: { headers: securityHeaders() },
});
