import { defineConfig } from '@playwright/test';
import { chromiumArguments, requireChromium } from './scripts/support/chromium.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One at a time: real models compute on every core, and a second one beside them would only slow both.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A test that passes at the second try has found something.
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    launchOptions: {
      executablePath: requireChromium(),
      args: [...chromiumArguments, '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
