import { pieceBytes } from '../../src/lib/core/model';
import { expect, test } from '../support/e2e/hearth-test';
import { beforeTheApp } from '../support/e2e/page-storage';
import { fastModel, fileOf } from '../support/e2e/small-set';

test('a stored model with one flipped byte is refused with a sentence, and Repair mends it', async ({
  hearth,
  ready: { server, context },
}) => {
  const { page } = hearth;
  const weights = fileOf(fastModel, 'weights.bin');
  await page.goto('about:blank');
  await beforeTheApp(context, server.address, (other) =>
    other.evaluate(async ({ sha256, bytes }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
      const handle = await folder.getFileHandle(sha256);
      const place = Math.floor(bytes / 3);
      const [byte = 0] = new Uint8Array(await (await handle.getFile()).slice(place, place + 1).arrayBuffer());
      const writable = await handle.createWritable({ keepExistingData: true });
      await writable.write({ type: 'write', position: place, data: new Uint8Array([byte ^ 1]) });
      await writable.close();
    }, weights),
  );

  await hearth.open(server.address);
  await expect(page.getByRole('heading', { name: 'A model needs repair' })).toBeVisible();
  const row = hearth.modelRow(fastModel.title);
  await expect(row).toContainText('A file of this model is damaged and is not used.');
  const asked = server.requests.length;
  await page.getByRole('button', { name: /^Repair \(/ }).click();
  await hearth.waitUntilUsable();

  const place = Math.floor(weights.bytes / 3);
  const piece = place - (place % pieceBytes);
  // Nothing but the piece that is wrong.
  expect(server.requests.slice(asked).filter(({ path }) => path === `/models/${weights.sha256}`)).toEqual([
    { path: `/models/${weights.sha256}`, range: `bytes=${piece}-${piece + pieceBytes - 1}` },
  ]);
  await hearth.askAndWait('What is the capital of France? Answer with one word.');
});
