import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/support/chromium.mjs';
import { installDependencies, needsInstall } from '../../../scripts/support/install.mjs';
import { isSupportedNode, nodeVersionProblem } from '../../../scripts/support/node-version.mjs';
import { runNode } from '../../../scripts/support/run-step.mjs';
import { installedStrace } from '../../../scripts/support/strace.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', 'v20.20.2', '22.12.0', '22.13.1', '23.0.0', '24.1.0'])('may be %s', (version) => {
    expect(isSupportedNode(version)).toBe(true);
    expect(nodeVersionProblem(version)).toBeUndefined();
  });

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0', 'unknown'])('may not be %s', (version) => {
    expect(isSupportedNode(version)).toBe(false);
    expect(nodeVersionProblem(version)).toContain(`this is Node ${version}`);
  });
});

describe('installing the dependencies', () => {
  let root: string;
  // A dependency on this disk, so that the real npm can install it without a network.
  const manifest = { name: 'planted', version: '1.0.0', dependencies: { leaf: 'file:leaf' } };
  const lock = {
    name: 'planted',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': manifest, leaf: { version: '1.0.0' }, 'node_modules/leaf': { resolved: 'leaf', link: true } },
  };

  async function plant(folder: string): Promise<void> {
    await mkdir(join(folder, 'leaf'), { recursive: true });
    await writeFile(join(folder, 'leaf', 'package.json'), '{ "name": "leaf", "version": "1.0.0" }');
    await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
  }

  // The real npm takes seconds to start: what it left behind once is copied for each test.
  let template: string;
  let outcome: string;
  let neededBefore: boolean;
  beforeAll(async () => {
    template = await mkdtemp(join(tmpdir(), 'hearth-installed-'));
    await plant(template);
    neededBefore = await needsInstall(template);
    outcome = await installDependencies(template);
  });
  afterAll(() => rm(template, { recursive: true }));

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'hearth-install-'));
    await cp(template, root, { recursive: true, verbatimSymlinks: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is done once', async () => {
    expect(neededBefore).toBe(true);
    expect(outcome).toBe('installed');
    expect(await needsInstall(root)).toBe(false);
    expect(await installDependencies(root)).toBe('current');
  });

  it('is done again when the lock file changed', async () => {
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ ...lock, requires: true }));
    expect(await needsInstall(root)).toBe(true);
  });

  it('is done again when it failed half-way, and says what npm said', async () => {
    await writeFile(join(root, 'package-lock.json'), '{ not a lock file');
    await expect(installDependencies(root)).rejects.toThrow(/npm ci .*failed/);
    await writeFile(join(root, 'package-lock.json'), JSON.stringify(lock));
    expect(await needsInstall(root)).toBe(true);
  });

  it('keeps only the hash of the lock file', async () => {
    expect(await readFile(join(root, 'node_modules', '.hearth-lock'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
  });
});

describe('finding Chromium', () => {
  const none = { environment: {}, places: ['/a', '/b'], exists: () => false, playwright: () => undefined };

  it('prefers the one that CHROMIUM_PATH names', () => {
    const environment = { CHROMIUM_PATH: '/mine' };
    expect(findChromium({ ...none, environment, exists: () => true })).toBe('/mine');
  });

  it('refuses a CHROMIUM_PATH that names nothing rather than take another one', () => {
    const environment = { CHROMIUM_PATH: '/mine' };
    expect(() => findChromium({ ...none, environment, exists: (path) => path === '/a' })).toThrow(/"\/mine"/);
  });

  it("takes the first of the system's", () => {
    expect(findChromium({ ...none, exists: (path) => path === '/b' })).toBe('/b');
  });

  it("takes Playwright's own when the system has none, if it was downloaded", () => {
    const playwright = () => '/playwright';
    expect(findChromium({ ...none, exists: (path) => path === '/playwright', playwright })).toBe('/playwright');
    expect(findChromium({ ...none, playwright })).toBeUndefined();
  });
});

describe('finding strace', () => {
  it('does nothing where it is there', () => {
    const install = (): never => expect.unreachable();
    expect(installedStrace({ has: () => true, canInstall: true, install })).toBeUndefined();
  });

  it('installs it where that can be done', () => {
    const installed: string[] = [];
    const has = (): boolean => installed.length > 0;
    expect(installedStrace({ has, canInstall: true, install: (name) => installed.push(name) })).toBeUndefined();
    expect(installed).toEqual(['strace']);
  });

  it('says what is lost where it cannot', () => {
    const has = (): boolean => false;
    expect(installedStrace({ has, canInstall: false })).toMatch(/not on this machine: the test .* is skipped/);
    const install = (): never => {
      throw new Error('no network');
    };
    expect(installedStrace({ has, canInstall: true, install })).toMatch(/could not be installed: .* no network$/);
  });
});

describe('running a step', () => {
  it('keeps what the program prints, and its exit status', async () => {
    const ended = await runNode(tmpdir(), ['-e', 'console.log("out"); console.error("err"); process.exitCode = 3']);
    expect(ended).toMatchObject({ status: 3, timedOut: false });
    expect(ended.output).toContain('out\n');
    expect(ended.output).toContain('err\n');
  });

  it('ends a program that takes too long', async () => {
    const ended = await runNode(tmpdir(), ['-e', 'setInterval(() => {}, 1000)'], { limitSeconds: 0.2 });
    expect(ended).toMatchObject({ status: undefined, timedOut: true });
  });
});
