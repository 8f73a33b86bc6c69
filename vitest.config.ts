import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { securityHeaders } from './scripts/server/headers.mjs';
import { chromiumArguments, findChromium, softwareGpuArguments } from './scripts/support/chromium.mjs';
import {
  developmentHeaders,
  lateDependencies,
  modulePlugins,
  oneRuntime,
  runtimePlugins,
  workerPlugins,
} from './scripts/vite/shared.ts';
import { createHubCommands } from './tests/support/hub/hub-commands.ts';

const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte({ configFile: false }), ...modulePlugins()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // Tests replace no global and no module, so their files need no process of their own: starting one for each
          // took as long as the tests themselves.
          pool: 'threads',
          isolate: false,
          // A machine of two busy cores must not turn a slow test into a failed one.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [svelte({ configFile: false }), ...runtimePlugins()],
        resolve: { alias: oneRuntime },
        worker: { format: 'es', plugins: workerPlugins },
        optimizeDeps: { include: [...lateDependencies, 'axe-core'] },
        server: { headers: developmentHeaders(securityHeaders()) },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // The files share one origin, hence one storage: side by side they would see each other's rows.
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...chromiumArguments, ...softwareGpuArguments],
                ...(chromium === undefined ? {} : { executablePath: chromium }),
              },
            }),
            instances: [{ browser: 'chromium' }],
            commands: { ...createHubCommands() },
          },
        },
      },
    ],
  },
});
