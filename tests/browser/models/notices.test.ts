import axe from 'axe-core';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';
import type { ModelStatus } from '../../../src/lib/models/model-library';
import type { Loss } from '../../../src/lib/models/presence/find-loss';
import { ModelNoticesState } from '../../../src/state/model-notices.svelte';
import Facts from '../../../src/ui/models/Facts.svelte';
import ModelNotices from '../../../src/ui/models/ModelNotices.svelte';
import StorageView from '../../../src/ui/models/StorageView.svelte';
import { createFakeModelDesk } from '../../support/ui/fake-model-desk';
import { startTestApp } from '../../support/ui/started-app';
import { allReady } from '../../support/ui/test-app';

const FAST = 'qwen2.5-coder-0.5b';
const THINK = 'qwen2.5-coder-1.5b';

let end = (): void => undefined;
afterEach(() => end());

function stage(width: string): HTMLElement {
  const target = document.createElement('main');
  target.style.cssText = `background: var(--paper); inline-size: ${width};`;
  document.body.append(target);
  return target;
}

function show(component: ReturnType<typeof mount>, target: HTMLElement): void {
  end = () => {
    void unmount(component);
    target.remove();
  };
  flushSync();
}

interface Options {
  readonly states?: Readonly<Record<string, ModelStatus['state']>>;
  readonly loss?: Loss;
  readonly stoppedPages?: readonly string[];
  readonly grants?: boolean;
  readonly ownFiles?: readonly string[];
}

async function openNotices({ states = {}, loss, stoppedPages = [], grants = true, ownFiles = [] }: Options) {
  document.documentElement.lang = 'en';
  const { app } = await startTestApp({ states });
  const did: string[] = [];
  let told = loss;
  const notices = new ModelNoticesState({
    models: app.models,
    presence: {
      async look() {
        const now = told;
        told = undefined;
        return now;
      },
      settle: async () => void did.push('settle'),
    },
    readSources: async () => (id) => (ownFiles.includes(id) ? 'own-file' : 'network'),
    stoppedPages: async () => stoppedPages,
    retry: async (id) => void did.push(`retry ${id}`),
    persistence: { isPersistent: async () => false, ask: async () => grants },
  });
  notices.follow(app.models.statuses);
  const target = stage('100%');
  show(mount(ModelNotices, { target, props: { app, notices } }), target);
  return { app, notices, did, target };
}

const lossOf = (ids: readonly string[], rowsGone = false): Loss => ({
  models: ids.map((id) => ({ id, title: id, bytes: 1_000_000, files: [] })),
  rowsGone,
});

describe('Models that the browser took away', () => {
  it('are named with what was kept, and fetched again by one button', async () => {
    const { app, did, target } = await openNotices({ loss: lossOf([FAST]) });
    const notice = page.getByRole('region', { name: 'The browser has taken models away.' });
    await expect.element(notice).toHaveTextContent('Gone: Qwen2.5 Coder 0.5B (501 MB).');
    await expect.element(notice).toHaveTextContent('Your conversations and all else that you wrote are still here.');
    expect((await axe.run(target)).violations.map(({ id }) => id)).toEqual([]);
    await notice.getByRole('button', { name: 'Fetch again (501 MB)' }).click();
    await expect.poll(() => app.models.view(FAST)?.state).toBe('ready');
    await expect.element(notice).not.toBeInTheDocument();
    expect(did).toEqual([]);
  });

  it('lead to the Models where they come from a file, and are said no more once that is closed', async () => {
    const { app, did } = await openNotices({ loss: lossOf([FAST]), ownFiles: [FAST] });
    const notice = page.getByRole('region', { name: 'The browser has taken models away.' });
    await expect.element(notice).toHaveTextContent('converted again under Models');
    expect(notice.getByRole('button', { name: 'Fetch again' }).elements()).toEqual([]);
    await notice.getByRole('button', { name: 'Open Models' }).click();
    expect(app.panel).toBe('models');
    await notice.getByRole('button', { name: 'Close' }).click();
    await expect.element(notice).not.toBeInTheDocument();
    expect(did).toEqual(['settle']);
  });

  it('are told with the rows that went with them', async () => {
    await openNotices({ loss: lossOf([], true), states: allReady });
    const notice = page.getByRole('region', { name: 'The browser has taken models away.' });
    await expect.element(notice).toHaveTextContent('What you wrote here is gone too');
    await expect.element(notice).not.toHaveTextContent('Gone:');
  });

  it.each([
    [true, 'The browser now keeps what is here'],
    [false, 'The browser makes no such promise yet.'],
  ])('are a reason to ask the browser, whose answer (%s) is told', async (grants, words) => {
    await openNotices({ loss: lossOf([FAST]), grants });
    await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
    await expect.element(page.getByText(words, { exact: false })).toBeVisible();
    expect(page.getByRole('button', { name: 'Ask the browser to keep it' }).elements()).toEqual([]);
  });
});

describe('A model that is not loaded by itself', () => {
  it('is named, and tried again by one button', async () => {
    const { did, target } = await openNotices({ states: allReady, stoppedPages: [THINK] });
    const notice = page.getByRole('region', { name: 'Qwen2.5 Coder 1.5B is not loaded by itself any more.' });
    await expect.element(notice).toBeVisible();
    expect((await axe.run(target)).violations.map(({ id }) => id)).toEqual([]);
    await notice.getByRole('button', { name: 'Try it again' }).click();
    await expect.element(notice).not.toBeInTheDocument();
    expect(did).toEqual([`retry ${THINK}`]);
  });
});

describe('Leftovers', () => {
  it('are told in size before they are cleared away', async () => {
    const fake = createFakeModelDesk();
    const { app } = await startTestApp({ modelDesk: fake });
    const desk = await app.modelDesk();
    const target = stage('24rem');
    show(mount(StorageView, { target, props: { app, desk } }), target);
    await expect.element(page.getByText('They take 5 MB now.', { exact: false })).toBeVisible();
    const sweep = page.getByRole('button', { name: 'Clear leftovers away' });
    await sweep.click();
    await expect.element(page.getByText('5 MB were freed.')).toBeVisible();
    await expect.element(page.getByText('There are none now.', { exact: false })).toBeVisible();
    await expect.element(sweep).toBeDisabled();
  });
});

describe('Facts in a row', () => {
  const facts = ['on the processor', 'about 1.9 GB', 'English, German, French and 26 more', 'Apache-2.0'];

  /** Where the dots before the facts are seen, as whether each stands inside of the row’s box. */
  function dots(target: HTMLElement): readonly { readonly beginsLine: boolean; readonly seen: boolean }[] {
    const clip = target.querySelector('p')!.getBoundingClientRect();
    const places = [...target.querySelectorAll('.fact')].map((fact) => {
      const { left, top } = fact.getBoundingClientRect();
      return { left, top, width: Number.parseFloat(getComputedStyle(fact, '::before').width) };
    });
    expect(getComputedStyle(target.querySelector('p')!).overflow).toBe('clip');
    return places.map(({ left, top, width }, index) => ({
      beginsLine: index === 0 || top > (places[index - 1]?.top ?? 0),
      seen: left + width > clip.left + 0.5,
    }));
  }

  it.each(['60rem', '20rem', '14rem', '8rem'])('have a dot between them, and none where a line begins: %s', (width) => {
    const target = stage(width);
    show(mount(Facts, { target, props: { facts } }), target);
    const found = dots(target);
    expect(found).toHaveLength(facts.length);
    for (const { beginsLine, seen } of found) expect(seen).toBe(!beginsLine);
    const lines = found.filter(({ beginsLine }) => beginsLine).length;
    expect(lines).toBe({ '60rem': 1, '8rem': 4 }[width] ?? lines);
    // A fact that is longer than a line is not cut off where it goes on.
    for (const bdi of target.querySelectorAll('bdi')) {
      for (const { left } of bdi.getClientRects()) {
        expect(left).toBeGreaterThanOrEqual(target.getBoundingClientRect().left - 0.5);
      }
    }
  });
});
