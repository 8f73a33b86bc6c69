import { describe, expect, it } from 'vitest';
import { ok, refused } from '../../../src/lib/core/result';
import { createAppShell, type AppShellDependencies } from '../../../src/lib/web-app/app-shell';
import { FakeServiceWorkers } from '../../support/fake-service-worker';
import { FakeVisibility } from '../../support/fake-visibility';

function setUp({ isolated = true, browser = new FakeServiceWorkers(), complete = true, supported = true } = {}) {
  const page = new FakeVisibility();
  const world = { reloads: 0, tried: false, now: 0, complete, answers: true, asked: [] as string[] };
  const dependencies: AppShellDependencies = {
    container: supported ? browser : undefined,
    address: 'https://hearth.test/service-worker.js',
    page,
    isolated,
    reloadMark: { read: () => world.tried, write: () => (world.tried = true) },
    reload: () => (world.reloads += 1),
    ask: async (_worker, { type }) => {
      world.asked.push(type);
      if (!world.answers) return refused('TimeoutError');
      const answers = {
        'check-shell': { complete: world.complete, files: 1, bytes: 1 },
        'take-share': { title: 'T', text: '', url: '', files: [], refusedFiles: [] },
        tidy: undefined,
        claim: undefined,
      };
      return ok(answers[type]);
    },
    now: () => world.now,
  };
  return { shell: createAppShell(dependencies), browser, page, world };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('createAppShell: the files of the app', () => {
  it('are being prepared on the first visit, and complete when the service worker checked them', async () => {
    const { shell, browser } = setUp();
    await shell.start();
    expect(shell.state).toBe('preparing');
    browser.activate(browser.registration!.installing!);
    await settled();
    expect(shell.state).toBe('complete');
  });

  it('are not complete when the first installation fails', async () => {
    const { shell, browser } = setUp();
    await shell.start();
    browser.registration!.installing!.become('redundant');
    expect(shell.state).toBe('incomplete');
  });

  it('are checked again on each visit, and what earlier builds left is tidied up', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell, world } = setUp({ browser, complete: false });
    await shell.start();
    expect(shell.state).toBe('incomplete');
    expect(world.asked).toEqual(['check-shell', 'tidy']);
  });

  it('are given again by a service worker that stands beside the page, without a reload', async () => {
    const browser = new FakeServiceWorkers();
    const worker = browser.alreadyActive({ controls: false });
    const { shell, world } = setUp({ browser });
    await shell.start();
    expect(world.asked).toEqual(['check-shell', 'tidy', 'claim']);
    browser.activate(worker);
    expect(world.reloads).toBe(0);
    expect(shell.state).toBe('complete');
  });

  it('are not complete when the service worker does not answer', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell, world } = setUp({ browser });
    world.answers = false;
    await shell.start();
    expect(shell.state).toBe('incomplete');
  });

  it('are not complete any more when the service worker was removed behind the page', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell, page } = setUp({ browser });
    await shell.start();
    expect(shell.state).toBe('complete');
    browser.registration = undefined;
    page.become('visible');
    await settled();
    expect(shell.state).toBe('incomplete');
  });

  it('are out of reach where there are no service workers, or none may be registered', async () => {
    const without = setUp({ supported: false });
    await without.shell.start();
    expect(without.shell.state).toBe('unsupported');
    const refusing = setUp();
    refusing.browser.refusal = new DOMException('insecure', 'SecurityError');
    await refusing.shell.start();
    expect(refusing.shell.state).toBe('unsupported');
  });

  it('reports each change', async () => {
    const { shell, browser } = setUp();
    const seen: string[] = [];
    shell.subscribe((state) => seen.push(state));
    await shell.start();
    browser.activate(browser.registration!.installing!);
    await settled();
    expect(seen).toEqual(['preparing', 'complete']);
  });
});

describe('createAppShell: the next build', () => {
  it('waits, takes over when asked, and starts the page again', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell, world } = setUp({ browser });
    await shell.start();
    const next = browser.findUpdate();
    expect(shell.updates.current.kind).toBe('downloading');
    browser.installed(next);
    expect(shell.updates.current.kind).toBe('waiting');
    expect(next.messages).toEqual([]);
    shell.updates.ask();
    expect(next.messages).toEqual([{ type: 'SKIP_WAITING' }]);
    browser.activate(next);
    expect(world.reloads).toBe(1);
  });

  it('that waits since an earlier visit is offered as well', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell } = setUp({ browser });
    const next = browser.findUpdate();
    browser.installed(next);
    await shell.start();
    expect(shell.updates.current.kind).toBe('waiting');
  });

  it('that fails to arrive is forgotten', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell } = setUp({ browser });
    await shell.start();
    browser.findUpdate().become('redundant');
    expect(shell.updates.current.kind).toBe('none');
  });

  it('is the newest: an older one that waited gives way without a word', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell } = setUp({ browser });
    await shell.start();
    const older = browser.findUpdate();
    browser.installed(older);
    const newer = browser.findUpdate();
    browser.installed(newer);
    older.become('redundant');
    expect(shell.updates.current.kind).toBe('waiting');
    shell.updates.ask();
    expect(newer.messages).toHaveLength(1);
  });

  it('is looked for when the page is seen again after an hour, not before', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell, page, world } = setUp({ browser });
    await shell.start();
    page.become('visible');
    await settled();
    expect(browser.updateLooks).toBe(0);
    world.now = 60 * 60_000;
    page.become('visible');
    await settled();
    expect(browser.updateLooks).toBe(1);
  });

  it('never means the first one: a page that had no service worker is not started again', async () => {
    const { shell, browser, world } = setUp();
    await shell.start();
    browser.activate(browser.registration!.installing!);
    await settled();
    expect(world.reloads).toBe(0);
    expect(shell.updates.current.kind).toBe('none');
  });
});

describe('createAppShell: a host without headers', () => {
  it('has the page started again once, when the service worker can add them', async () => {
    const { shell, browser, world } = setUp({ isolated: false });
    await shell.start();
    expect(world.reloads).toBe(0);
    browser.activate(browser.registration!.installing!);
    expect(world.reloads).toBe(1);
    expect(world.tried).toBe(true);
  });

  it('waits with that until nothing runs that would be cut off', async () => {
    const { shell, browser, world } = setUp({ isolated: false });
    shell.updates.setBusy(true);
    await shell.start();
    browser.activate(browser.registration!.installing!);
    expect(world.reloads).toBe(0);
    shell.updates.setBusy(false);
    expect(world.reloads).toBe(1);
  });

  it('does not start it again when that did not help', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell, world } = setUp({ isolated: false, browser });
    await shell.start();
    await settled();
    expect(world.reloads).toBe(0);
  });

  it('starts it again when it was reloaded past the service worker, once', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive({ controls: false });
    const { shell, world } = setUp({ isolated: false, browser });
    await shell.start();
    expect(world.reloads).toBe(1);
    const again = setUp({ isolated: false, browser });
    again.world.tried = true;
    await again.shell.start();
    expect(again.world.reloads).toBe(0);
  });
});

describe('createAppShell: what was shared', () => {
  it('comes from the service worker', async () => {
    const browser = new FakeServiceWorkers();
    browser.alreadyActive();
    const { shell } = setUp({ browser });
    expect((await shell.takeShared('1'))?.title).toBe('T');
  });

  it('is nothing without one', async () => {
    const { shell } = setUp();
    expect(await shell.takeShared('1')).toBeUndefined();
  });
});
