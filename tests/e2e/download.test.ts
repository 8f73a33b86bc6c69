import { pieceBytes } from '../../src/lib/core/model';
import { formatBytes } from '../../src/lib/core/format-bytes';
import { cutOnce, flippedByte, missing, stuck, stuckOnce } from '../support/e2e/faults';
import { expect, test } from '../support/e2e/hearth-test';
import { embeddingModel, fastModel, fileOf } from '../support/e2e/small-set';

const weights = fileOf(fastModel, 'weights.bin');
const pieces = Math.ceil(weights.bytes / pieceBytes);
const SOME = 40 * 1024 * 1024;
const MOST_ON_ITS_WAY = 8 * 1024 * 1024;
const QUESTION = 'What is the capital of France? Answer with one word.';

test.beforeEach(async ({ fresh: { hearth, server } }) => {
  await hearth.open(server.address);
  await hearth.chooseSmallSet();
});

type Requests = readonly { readonly path: string; readonly range: string | undefined }[];

/** The ranges in which the weights were asked for, in order: the first byte and the last. */
function rangesOf(requests: Requests): readonly (readonly [number, number])[] {
  return requests
    .filter(({ path }) => path.endsWith(weights.sha256))
    .map(({ range }) => {
      const [, from = '0', to = String(weights.bytes - 1)] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
      return [Number(from), Number(to)];
    });
}

function bytesIn(ranges: readonly (readonly [number, number])[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

test('a download that is paused goes on where it was after a reload', async ({ fresh: { hearth, server } }) => {
  const { page } = hearth;
  const row = hearth.modelRow(fastModel.title);
  server.fault(stuck(weights, SOME));
  await hearth.download();
  // All that the server gives has come, but for what is on its way.
  const arrived = async (): Promise<number> => 1e6 * Number(/(\d+) MB of/.exec(await row.innerText())?.[1] ?? 0);
  await expect.poll(arrived).toBeGreaterThan(SOME - MOST_ON_ITS_WAY);
  await row.getByRole('button', { name: `Pause ${fastModel.title}` }).click();
  await expect(row).toContainText('paused');

  await page.reload();
  await expect(row).toContainText(/[1-9]\d MB of .* paused/);
  const shown = await row.innerText();
  const before = server.requests.length;
  server.fault(undefined);
  await page.getByRole('button', { name: /^Resume download \(/ }).click();
  await hearth.waitUntilUsable();

  const kept = weights.bytes - bytesIn(rangesOf(server.requests.slice(before)));
  // What was still on its way counts as lost.
  expect(kept).toBeGreaterThan(SOME - MOST_ON_ITS_WAY);
  expect(kept).toBeLessThanOrEqual(SOME);
  expect(shown).toContain(`${formatBytes(kept)} of`);
  await hearth.askAndWait(QUESTION);
});

test('a connection that breaks is taken up again by itself', async ({ fresh: { hearth, server } }) => {
  server.fault(cutOnce(weights, SOME));
  await hearth.download();
  await hearth.waitUntilUsable();

  const ranges = rangesOf(server.requests);
  expect(ranges).toHaveLength(pieces + 1);
  // Only the rest of one piece is asked for again.
  const [[from, to] = [0, 0], ...more] = ranges.filter(([start]) => start % pieceBytes !== 0);
  expect(more).toEqual([]);
  expect(from).toBeGreaterThan(SOME - MOST_ON_ITS_WAY);
  expect(from).toBeLessThanOrEqual(SOME);
  expect(to).toBe(3 * pieceBytes - 1);
});

test('a connection that goes silent is said to be, and is taken up again by itself', async ({
  fresh: { hearth, server },
}) => {
  const row = hearth.modelRow(fastModel.title);
  server.fault(stuckOnce(weights, SOME));
  await hearth.download();
  await expect(row).toContainText(/[1-9]\d MB of \d+ MB · nothing comes from the server at the moment/);
  await expect(row).not.toContainText(/left|seconds/);
  await hearth.waitUntilUsable();

  expect(rangesOf(server.requests)).toHaveLength(pieces + 1);
});

test('a model that the server does not have yet is waited for, and comes by itself once it is there', async ({
  fresh: { hearth, server },
}) => {
  const row = hearth.modelRow(fastModel.title);
  server.fault(missing(weights));
  await hearth.download();
  await expect(row).toContainText('Waiting for the server to prepare it');
  await expect(row.getByRole('alert')).toHaveCount(0);
  // What comes after it is not held up.
  await expect(hearth.modelRow(embeddingModel.title)).toContainText('On this device');

  await expect.poll(() => rangesOf(server.requests).length).toBeGreaterThan(1);
  server.fault(undefined);
  await hearth.waitUntilUsable();
});

test('waiting for the server can be stopped and begun again', async ({ fresh: { hearth, server } }) => {
  const row = hearth.modelRow(fastModel.title);
  server.fault(missing(weights));
  await hearth.download();
  await expect(row).toContainText('Waiting for the server to prepare it');
  await row.getByRole('button', { name: `Pause ${fastModel.title}` }).click();
  await expect(row).not.toContainText('Waiting for the server');

  server.fault(undefined);
  await hearth.page.reload();
  await hearth.page.getByRole('button', { name: /^(?:Download|Resume download) \(/ }).click();
  await hearth.waitUntilUsable();
});

test('a file that arrives with one wrong byte is refused, and the next try is used', async ({
  fresh: { hearth, server },
}) => {
  const row = hearth.modelRow(fastModel.title);
  server.fault(flippedByte(weights));
  await hearth.download();
  await expect(row.getByRole('alert')).toContainText('weights.bin arrived with the wrong content.');
  await expect(row.getByRole('alert')).toContainText('The wrong file was thrown away');

  server.fault(undefined);
  await row.getByRole('button', { name: 'Try again' }).click();
  await hearth.waitUntilUsable();
  await hearth.askAndWait(QUESTION);
});

test('a full disk is told with the missing bytes, keeps what came, and goes on once there is space', async ({
  fresh: { hearth, server, context },
}) => {
  const row = hearth.modelRow(fastModel.title);
  const browser = await context.newCDPSession(hearth.page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.address, quotaSize: 60_000_000 });
  await hearth.download();
  await expect(row.getByRole('alert')).toContainText(
    /There is not enough space on this device: \d+ MB more is needed\./,
  );
  await expect(row.getByRole('alert')).toContainText('Everything that was saved before is kept.');

  const before = server.requests.length;
  await browser.send('Storage.overrideQuotaForOrigin', { origin: server.address });
  await row.getByRole('button', { name: 'Try again' }).click();
  await hearth.waitUntilUsable();
  const asked = bytesIn(rangesOf(server.requests.slice(before)));
  expect(asked).toBeLessThan(weights.bytes - 1_000_000);
});
