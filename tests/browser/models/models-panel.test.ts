import axe from 'axe-core';
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/base.css';
import '../../../src/ui/tokens.css';
import type { AppState } from '../../../src/state/app.svelte';
import { DownloadConsent } from '../../../src/state/download-consent.svelte';
import CautionDialog from '../../../src/ui/models/CautionDialog.svelte';
import FailedModelActs from '../../../src/ui/models/FailedModelActs.svelte';
import ModelsPanel from '../../../src/ui/models/ModelsPanel.svelte';
import { desktop } from '../../support/ui/fake-device';
import { addedModel, createFakeModelDesk, previousOf } from '../../support/ui/fake-model-desk';
import { startTestApp, type TestAppOptions } from '../../support/ui/started-app';
import { allReady } from '../../support/ui/test-app';

const THINK = 'qwen2.5-coder-1.5b';
const title = 'Qwen3 0.6B (Q8_0)';
const tabs = ['In use', 'Add', 'Servers', 'Device', 'Storage'] as const;

let remove = (): Promise<void> => Promise.resolve();

afterEach(() => remove());

/** A place for a component, as wide and as coloured as a panel's. */
function stage(): HTMLElement {
  const target = document.createElement('main');
  target.style.cssText = `background: var(--paper); box-sizing: border-box; display: grid; gap: 1rem;
    grid-template-columns: minmax(0, 1fr); height: 100dvh; margin: 0 auto; max-width: 42rem; overflow: auto; padding: 1rem;
    align-content: start;`;
  const heading = document.createElement('h2');
  heading.textContent = 'Models';
  target.append(heading);
  document.body.append(target);
  return target;
}

function show(component: ReturnType<typeof mount>, target: HTMLElement): void {
  remove = async () => {
    await unmount(component);
    target.remove();
    remove = () => Promise.resolve();
  };
  flushSync();
}

async function openPanel(options: TestAppOptions = {}) {
  const row = addedModel('qwen3');
  const fake = createFakeModelDesk({ rows: [{ ...row, previous: previousOf(row) }] });
  const test = await startTestApp({
    ...{ modelDesk: fake, device: desktop, states: { ...allReady, qwen3: 'ready' }, ...options },
  });
  const target = stage();
  show(mount(ModelsPanel, { target, props: { app: test.app } }), target);
  return { ...test, fake, target };
}

async function openTab(name: (typeof tabs)[number]): Promise<void> {
  await page.getByText(name, { exact: true }).click();
}

/** What axe finds, as one line each. */
async function findings(target: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(target);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`));
}

async function lookUp(name: string): Promise<void> {
  await openTab('Add');
  await page.getByLabelText('Name or address at the model hub').fill(name);
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: 'Allow huggingface.co' }).click();
}

describe.each([
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
] as const)('The models in %s at %i pixels', (theme, width) => {
  it('bar nobody’s way, and nothing of them leaves the screen', async () => {
    await page.viewport(width, 800);
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'en';
    const { target } = await openPanel({ stoppedPages: [THINK] });
    for (const tab of tabs) {
      await openTab(tab);
      if (tab === 'In use') await page.getByText(`Details ${title}`).click();
      if (tab === 'Add') await lookUp('Qwen/Qwen3-0.6B-GGUF:Q8_0');
      if (tab === 'Add') await expect.element(page.getByText('Runs here; needs about').first()).toBeInTheDocument();
      if (tab === 'Storage')
        await expect.element(page.getByText('Works without a network', { exact: false })).toBeVisible();
      expect(await findings(target), tab).toEqual([]);
      expect(target.scrollWidth, tab).toBeLessThanOrEqual(target.clientWidth);
    }
  });
});

describe('The models', () => {
  it('ask once before the hub is asked, and add what was found', async () => {
    const { fake } = await openPanel();
    await openTab('Add');
    await page.getByLabelText('Name or address at the model hub').fill('qwen3');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('A name has two parts: owner/name.')).toBeVisible();
    await page.getByLabelText('Name or address at the model hub').fill('Qwen/Qwen3-0.6B-GGUF');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toHaveTextContent('nothing of what you write');
    expect(fake.acts).toEqual([]);
    await page.getByRole('button', { name: 'Allow huggingface.co' }).click();

    await page.getByLabelText('Which of its files').selectOptions('Q8_0 · 639 MB');
    await expect.element(page.getByText('596M parameters', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Add and download (639 MB)' }).click();
    expect(fake.acts).toEqual([
      'approve',
      'look up Qwen/Qwen3-0.6B-GGUF',
      'read qwen3-0.6b-q8_0.gguf',
      'add qwen3-0.6b-q8_0.gguf',
    ]);
    await expect.element(page.getByText('was added and is being fetched', { exact: false })).toBeVisible();
  });

  it('show an added model’s source, hashes and revisions, and remove it with the size that is freed', async () => {
    const { fake, app } = await openPanel();
    await page.getByText(`Details ${title}`).click();
    await expect.element(page.getByText('Qwen/Qwen3-0.6B-GGUF at the model hub, revision 0123456')).toBeVisible();
    await page.getByText(`Files and their SHA-256 ${title}`).click();
    await expect.element(page.getByText('a'.repeat(64))).toBeVisible();
    await page.getByRole('button', { name: `Look for an update of ${title}` }).click();
    await expect.element(page.getByText('There is nothing newer.')).toBeVisible();
    await page.getByRole('button', { name: `Let the revision of ${title} before go` }).click();
    expect(fake.acts).toEqual(['find update of qwen3', 'let go qwen3']);
    await page.getByRole('button', { name: `Remove ${title}` }).click();
    await expect.element(page.getByRole('dialog')).toHaveTextContent('This frees 602 MB on this device.');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => app.models.view('qwen3')?.state).toBe('absent');
  });

  it('name suggestions for a role, and look one up with the keyboard alone', async () => {
    const { fake } = await openPanel();
    fake.approved = true;
    await openTab('Add');
    await page.getByLabelText('To do what').selectOptions('Find things again');
    page.getByRole('button', { name: 'Look at GTE small' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => fake.acts).toContain('look up Xenova/gte-small');
    await page.getByLabelText('To do what').selectOptions('Read answers aloud');
    await expect.element(page.getByText('Hearth has nothing yet that runs it.').first()).toBeVisible();
  });

  it('tell what comes in which order, and pause all of it', async () => {
    const never = new Promise<void>(() => undefined);
    const { app } = await openPanel({ states: {}, pauseDownload: () => never });
    void app.models.downloadSet('standard');
    await expect.element(page.getByRole('heading', { name: 'On the way, in this order' })).toBeVisible();
    await page.getByRole('button', { name: 'Pause all', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'On the way, in this order' })).not.toBeInTheDocument();
    expect(app.models.queue).toEqual([]);
  });
});

describe('What failed here', () => {
  function acts(app: AppState, onretry: () => void): void {
    const target = stage();
    const failure = { code: 'model-stopped-page', model: THINK } as const;
    show(mount(FailedModelActs, { target, props: { app, failure, askedId: undefined, onretry } }), target);
  }

  it('can be tried all the same, or a smaller one in its place', async () => {
    const { app, allowed } = await startTestApp();
    let retries = 0;
    acts(app, () => retries++);
    await page.getByRole('button', { name: 'Try it all the same' }).click();
    await expect.poll(() => retries).toBe(1);
    expect(allowed).toEqual([THINK]);
    await page.getByRole('button', { name: 'Use Qwen2.5 Coder 0.5B instead' }).click();
    await expect.poll(() => retries).toBe(2);
    expect(app.settings.values.models).toEqual({ reasoning: 'qwen2.5-coder-0.5b' });
  });
});

describe('A download that may cost something', () => {
  it('begins with a yes and not without', async () => {
    const consent = new DownloadConsent(async () => ({
      reasons: ['little-room', 'metered', 'low-battery'],
      freeBytes: 200_000_000,
    }));
    const allowed = consent.allows(500_000_000);
    await expect.poll(() => consent.asked).toBeDefined();
    const target = stage();
    show(mount(CautionDialog, { target, props: { asked: consent.asked! } }), target);
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('The battery is low');
    await expect.element(dialog).toHaveTextContent('It takes 500 MB, and there is room for 200 MB.');
    await page.getByRole('button', { name: 'Download 500 MB' }).click();
    expect(await allowed).toBe(true);
  });
});
