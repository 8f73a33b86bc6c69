import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { securityHeaders } from '../../scripts/server/headers.mjs';
import { hashSources } from '../../scripts/support/build.mjs';
import { createInstalledCopy, type InstalledCopy } from '../support/start/installed-copy';
import { startHearth, type StartedHearth } from '../support/start/started-hearth';

const address = /Hearth is at (http:\/\/localhost:\d+)/;

let copy: InstalledCopy;
const started: StartedHearth[] = [];

test.beforeEach(async () => {
  copy = await createInstalledCopy();
});

test.afterEach(async () => {
  for (const hearth of started.splice(0)) await hearth.interrupt();
  await copy.remove();
});

function start(): StartedHearth {
  const hearth = startHearth(copy.root);
  started.push(hearth);
  return hearth;
}

/** What is only there while something is being written, or got. */
async function unfinished(): Promise<readonly string[]> {
  const names = await readdir(copy.root, { recursive: true });
  return names.filter((name) => /\.(part|lock|import)$/.test(name) && !name.startsWith('node_modules'));
}

function lowerCased(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

test('npm start builds once, serves, and leaves nothing half done however it is stopped', async () => {
  // It builds the app.
  test.setTimeout(600_000);
  const marker = join(copy.root, 'dist/.built-from');

  const stopped = start();
  await stopped.printed(/^Building…$/m);
  expect(await stopped.interrupt()).toBe(130);
  expect(stopped.output()).toContain('Stopped. Run npm start again to go on.');
  expect(existsSync(marker)).toBe(false);

  for (const builds of [true, false]) {
    const hearth = start();
    const [, site = ''] = await hearth.printed(address);
    const response = await fetch(site);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Hearth</title>');
    expect(Object.fromEntries(response.headers)).toMatchObject(lowerCased(securityHeaders()));
    expect(await hearth.interrupt()).toBe(0);
    expect(/^Building/m.test(hearth.output())).toBe(builds);
    await expect(fetch(site)).rejects.toThrow();
    expect(await readFile(marker, 'utf8')).toBe(`${await hashSources(copy.root)}\n`);
    expect(await unfinished()).toEqual([]);
  }
});
