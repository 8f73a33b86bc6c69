import { expect, test } from '@playwright/test';
import { startAppServer } from '../support/e2e/app-server';
import { temporaryProfile } from '../support/e2e/browser';
import { slow } from '../support/e2e/faults';
import { HearthPage } from '../support/e2e/hearth-page';
import { startMortalBrowser } from '../support/e2e/mortal-browser';
import { fastModel, fileOf } from '../support/e2e/small-set';

/** `HEARTH_KILLS=50` asks for as many as the goal says, which takes some minutes. */
const kills = Number(process.env['HEARTH_KILLS'] ?? 5);
const weights = fileOf(fastModel, 'weights.bin');
/** What one death may cost: the bytes since the last note, and those that were on their way. */
const costBytes = 24 * 1024 * 1024;

test.setTimeout(120_000 + kills * 30_000);

test(`a download goes on and ends right however often the browser is killed (${kills} times)`, async () => {
  const server = await startAppServer();
  const profile = await temporaryProfile();
  let sent = 0;
  let sentThisLife = 0;
  const lifeBytes = Math.floor(weights.bytes / (kills + 2));
  let enough: () => void = () => undefined;
  server.fault(
    slow(weights, 10, (bytes) => {
      sent += bytes;
      sentThisLife += bytes;
      // No two deaths at the same distance from the last note.
      if (sentThisLife > lifeBytes * (0.5 + Math.random())) enough();
    }),
  );

  for (let life = 0; life < kills; life++) {
    const browser = await startMortalBrowser(profile.folder);
    const hearth = new HearthPage(await browser.context.newPage());
    await hearth.open(server.address);
    if (life === 0) await hearth.chooseSmallSet();
    sentThisLife = 0;
    const killed = new Promise<void>((resolve) => (enough = resolve));
    await hearth.page.getByRole('button', { name: /^(?:Download|Resume download) \(/ }).click();
    await killed;
    await browser.kill();
  }

  server.fault(undefined);
  const before = server.requests.length;
  const browser = await startMortalBrowser(profile.folder);
  const hearth = new HearthPage(await browser.context.newPage());
  await hearth.open(server.address);
  await hearth.page.getByRole('button', { name: /^Resume download \(/ }).click();
  await hearth.waitUntilUsable();
  // The model is verified before it is loaded.
  await hearth.askAndWait('What is the capital of France? Answer with one word.');
  for (const { path, range } of server.requests.slice(before)) {
    if (path !== `/models/${weights.sha256}`) continue;
    const [, from = '0', to = '-1'] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    sent += Number(to) - Number(from) + 1;
  }
  expect(sent).toBeLessThan(weights.bytes + kills * costBytes);
  await browser.kill();
  await server.stop();
  await profile.remove();
});
