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

export default defineConfig({
  // Relative addresses, so that the built app also works from a folder of a larger site.
  base: './',
  plugins: [svelte({ configFile: false }), ...runtimePlugins(), ...offline()],
  resolve: { alias: oneRuntime },
  worker: { format: 'es', plugins: workerPlugins },
  optimizeDeps: { include: lateDependencies },
  build: strictBuild,
  server: { headers: developmentHeaders(securityHeaders()) },
  preview: { headers: securityHeaders() },
});
