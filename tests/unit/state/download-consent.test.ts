import { expect, it } from 'vitest';
import { DownloadConsent, type DownloadCaution } from '../../../src/state/download-consent.svelte';
import { createTestApp } from '../../support/ui/test-app';
import { settled } from '../../support/ui/started-app';

function consentOf(cautions: readonly DownloadCaution[]): DownloadConsent {
  return new DownloadConsent(async (bytes) => ({ reasons: bytes > 10 ? cautions : [] }));
}

it('asks about a large download, and no second time about what was accepted', async () => {
  const consent = consentOf(['metered']);
  expect(await consent.allows(5)).toBe(true);
  const first = consent.allows(11);
  await settled();
  expect(consent.asked).toMatchObject({ bytes: 11, cautions: ['metered'] });
  consent.asked?.answer(true);
  expect(await first).toBe(true);
  expect(consent.asked).toBeUndefined();
  expect(await consent.allows(12)).toBe(true);
});

it('asks again after a no, and a newer question takes the place of an open one', async () => {
  const consent = consentOf(['low-battery']);
  const refused = consent.allows(11);
  await settled();
  consent.asked?.answer(false);
  expect(await refused).toBe(false);
  const older = consent.allows(12);
  await settled();
  const newer = consent.allows(13);
  await settled();
  expect(await older).toBe(false);
  expect(consent.asked?.bytes).toBe(13);
  consent.asked?.answer(true);
  expect(await newer).toBe(true);
  expect(consent.asked).toBeUndefined();
});

it('says each time how much room there is where it is too little', async () => {
  const consent = new DownloadConsent(async () => ({ reasons: ['little-room', 'metered'], freeBytes: 7 }));
  for (const cautions of [['little-room', 'metered'], ['little-room']]) {
    const allowed = consent.allows(11);
    await settled();
    expect(consent.asked).toMatchObject({ bytes: 11, cautions, freeBytes: 7 });
    consent.asked?.answer(true);
    expect(await allowed).toBe(true);
  }
});

it('stands before a whole set once, and before anything is fetched', async () => {
  const asked: number[] = [];
  const consent = new DownloadConsent(async (bytes) => {
    asked.push(bytes);
    return { reasons: ['metered'] };
  });
  const { app } = createTestApp({ states: {}, loadConsent: async () => consent });
  await app.start();
  const refused = app.models.downloadSet('standard');
  await settled();
  expect(app.models.queue).toEqual([]);
  consent.asked?.answer(false);
  await refused;
  expect(app.models.inSet('standard').map(({ state }) => state)).toEqual(['absent', 'absent', 'absent']);

  const accepted = app.models.downloadSet('standard');
  await settled();
  consent.asked?.answer(true);
  await accepted;
  expect(app.models.inSet('standard').map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
  const total = app.models.inSet('standard').reduce((sum, { totalBytes }) => sum + totalBytes, 0);
  expect(asked).toEqual([total, total]);
});
