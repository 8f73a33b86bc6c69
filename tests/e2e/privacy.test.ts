import { get } from 'node:http';
import { readdir } from 'node:fs/promises';
import { canTraceConnections, startStranger, tracedChromium } from '../support/e2e/connections';
import { startAppServer, type AppServer } from '../support/e2e/app-server';
import { openBrowser, temporaryProfile } from '../support/e2e/browser';
import { builtApp } from '../support/e2e/built-app';
import { ANSWER_LIMIT, HearthPage } from '../support/e2e/hearth-page';
import { expect, test, watchForMistakes } from '../support/e2e/hearth-test';
import { nextBuild, nextBuildMark } from '../support/e2e/next-build';
import { dialog, runCommand } from '../support/e2e/screens';
import { seedConversation } from '../support/e2e/seed-conversation';
import { waitUntilControlled } from '../support/e2e/service-worker';
import { fastModel, fileOf } from '../support/e2e/small-set';

const FRANCE = 'What is the capital of France? Answer with one word.';

/** An answer that tries everything that a rendered answer could do. */
function hostileAnswer(stranger: string): string {
  return [
    `![picture](${stranger}/picture.png)`,
    `<img src="${stranger}/img.png" onerror="window.wasRun = true">`,
    `<script src="${stranger}/script.js"></script><script>window.wasRun = true</script>`,
    `<iframe src="${stranger}/frame"></iframe><link rel="stylesheet" href="${stranger}/style.css">`,
    `<svg onload="window.wasRun = true"><image href="${stranger}/svg.png"/></svg>`,
    `<style>body { background: url(${stranger}/background.png) }</style>`,
    `[click me](${stranger}/link) and [run me](javascript:window.wasRun=true)`,
    `<a href="${stranger}/anchor" ping="${stranger}/ping">anchor</a>`,
    `![by reference][picture]\n\n[picture]: ${stranger}/reference.png`,
    `<form action="${stranger}/form"><button>send</button></form>`,
    `<meta http-equiv="refresh" content="0; url=${stranger}/refresh">`,
    'The end of it.',
  ].join('\n\n');
}

/** Says aloud that the layer below the browser was not looked at: the rest of the test is worth less without it. */
function tellNotTraced(): void {
  const description = 'strace is not on this machine: connections below the browser were NOT counted';
  test.info().annotations.push({ type: 'not checked', description });
  process.stdout.write(`\n      NOT CHECKED: ${description}\n\n`);
}

/** Does what else there is to do with conversations: finding, taking along, looking at the settings. */
async function walkAround(hearth: HearthPage): Promise<void> {
  const { page } = hearth;
  await page.getByRole('searchbox', { name: 'Search conversations' }).fill('Hostile');
  await expect(page.getByText('1 conversation found.')).toBeVisible();
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await runCommand(hearth, 'Export all conversations');
  await (await download).path();
  for (const name of ['Settings', 'Models', 'Memory', 'Export and import']) {
    await runCommand(hearth, name);
    await expect(dialog(hearth, name)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
}

/** Takes a newer build, and then goes on without the server. */
async function updateAndGoOffline(hearth: HearthPage, server: AppServer): Promise<void> {
  const { page } = hearth;
  await waitUntilControlled(page);
  server.fault((await nextBuild()).fault);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole('button', { name: 'Use it now' }).click(ANSWER_LIMIT);
  await expect(page.locator(`meta[name="${nextBuildMark}"]`)).toHaveCount(1, ANSWER_LIMIT);
  await server.stop();
  await page.reload();
  await expect(hearth.answers).toHaveCount(2);
  await hearth.askAndWait(FRANCE);
}

test('a whole session, from the download to an update and to days without a server, speaks to its own server alone', async () => {
  test.setTimeout(400_000);
  if (!canTraceConnections) tellNotTraced();
  const server = await startAppServer();
  const stranger = await startStranger();
  const profile = await temporaryProfile();
  const traced = canTraceConnections ? await tracedChromium(profile.folder) : undefined;
  const context = await openBrowser(profile.folder, traced);
  const mistakes = watchForMistakes(context);
  const requested = new Set<string>();
  context.on('request', (request) => requested.add(new URL(request.url()).origin));

  const hearth = new HearthPage(context.pages()[0] ?? (await context.newPage()));
  await hearth.open(server.address);
  await hearth.chooseSmallSet();
  await hearth.download();
  await hearth.waitUntilUsable();
  await hearth.askAndWait(FRANCE);
  // A page that is loaded again would leave the rest of the download to the person.
  await expect(hearth.page.getByRole('region', { name: 'Models on the way' })).toBeHidden(ANSWER_LIMIT);
  const turns = [{ question: 'Show me.', answer: hostileAnswer(stranger.origin) }];
  await hearth.page.goto(await seedConversation(context, server.address, { title: 'Hostile', turns }));
  await hearth.page.reload();
  await expect(hearth.answers.last()).toContainText('The end of it.');
  await hearth.page.getByText(`${stranger.origin}/link`).click();
  await hearth.askAndWait(FRANCE);
  await walkAround(hearth);
  await updateAndGoOffline(hearth, server);
  await context.close();

  if (traced !== undefined) {
    const isOwn = (connection: string) => connection.endsWith(`:${server.port}`);
    const connections = await traced.connections();
    expect(connections.some(isOwn)).toBe(true);
    expect(connections.filter((connection) => !isOwn(connection))).toEqual([]);
  }
  expect(stranger.visits()).toBe(0);
  expect([...requested]).toEqual([server.address]);
  expect(mistakes).toEqual([]);
  stranger.stop();
  await profile.remove();
});

test('an answer with pictures, links, frames and scripts is text: it loads nothing and runs nothing', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  const stranger = await startStranger();
  const address = await seedConversation(context, server.address, {
    title: 'Hostile',
    turns: [{ question: 'Show me.', answer: hostileAnswer(stranger.origin) }],
  });
  await page.goto('about:blank');
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  await hearth.open(address);
  const answer = hearth.answers.last();
  await expect(answer).toContainText('The end of it.');

  // Nothing is hidden: each address can be read, and none can be followed.
  for (const path of ['picture.png', 'img.png', 'script.js', 'link', 'reference.png']) {
    await expect(answer).toContainText(`${stranger.origin}/${path}`);
  }
  await expect(answer.locator('a, img, script, iframe, link, style, form, meta, image, object')).toHaveCount(0);
  await page.getByText(`${stranger.origin}/link`).click();
  await expect(page).toHaveURL(address);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(requested.filter((url) => !url.startsWith(server.address))).toEqual([]);
  expect(stranger.visits()).toBe(0);
  stranger.stop();
});

test('code that runs in the page finds no way out of it', async ({ ready: { server, context } }) => {
  const stranger = await startStranger();
  const page = await context.newPage();
  await page.goto(server.address);
  await expect(new HearthPage(page).composer).toBeVisible();

  const left = await page.evaluate(async (origin) => {
    const settled = async (work: () => unknown): Promise<string> => {
      try {
        await work();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const image = new Image();
    const imageEnded = new Promise<string>((resolve) => {
      image.onerror = () => resolve('refused');
      image.onload = () => resolve('done');
    });
    image.src = `${origin}/image`;
    const socket = new WebSocket(origin.replace('http', 'ws'));
    const socketEnded = new Promise<string>((resolve) => {
      socket.onerror = () => resolve('refused');
      socket.onopen = () => resolve('done');
    });
    navigator.sendBeacon(`${origin}/beacon`, 'words');
    if ('open' in window) window.open(`${origin}/window`);
    location.href = `${origin}/away`;
    const link = Object.assign(document.createElement('a'), { href: `${origin}/link`, target: '_blank' });
    link.click();
    return {
      fetch: await settled(() => fetch(`${origin}/fetch`, { mode: 'no-cors' })),
      image: await imageEnded,
      socket: await socketEnded,
      markup: await settled(() => (document.createElement('div').innerHTML = '<b>raw</b>')),
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that it is refused is what is tested
      evaluation: await settled(() => new Function('return 1')()),
      frame: await settled(() => document.createElement('iframe')),
      newWindow: 'open' in window,
      peerConnection: 'RTCPeerConnection' in window,
      webTransport: 'WebTransport' in window,
    };
  }, stranger.origin);

  expect(left).toEqual({
    fetch: 'TypeError',
    image: 'refused',
    socket: 'refused',
    markup: 'TypeError',
    evaluation: 'EvalError',
    frame: 'TypeError',
    newWindow: false,
    peerConnection: false,
    webTransport: false,
  });
  await expect(page).toHaveURL(/^http:\/\/localhost:/);
  await page.close();
  expect(stranger.visits()).toBe(0);
  stranger.stop();
});

test('every kind of response carries the headers that keep the page to itself', async ({ ready: { server } }) => {
  const assets = await readdir(`${builtApp}/assets`);
  const paths = [
    '/',
    `/assets/${assets.find((name) => /^worker-.*\.js$/.test(name)) ?? ''}`,
    `/assets/${assets.find((name) => name.endsWith('.css')) ?? ''}`,
    '/ort/ort-wasm-simd-threaded.wasm',
    '/service-worker.js',
    '/manifest.webmanifest',
    `/models/${fileOf(fastModel, 'config.json').sha256}`,
    `/models/${'0'.repeat(64)}`,
    '/nothing-here',
  ];
  for (const path of paths) {
    const { status, headers } = await head(`${server.address}${path}`);
    expect(status, path).toBe(/nothing|000/.test(path) ? 404 : 200);
    expect(headers, path).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy'], path).toMatch(/^default-src 'none';.*connect-src 'self';/);
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
  }
});

function head(address: string): Promise<{
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}> {
  return new Promise((resolve, reject) => {
    get(address, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    }).on('error', reject);
  });
}
