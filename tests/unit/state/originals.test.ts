import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/lib/core/failure';
import { weightFormat } from '../../../src/lib/models/convert/weight-layout';
import { fakeOwnFile } from '../../support/own-files';
import { addedModel, createFakeModelDesk, originalOf } from '../../support/ui/fake-model-desk';
import { startTestApp, type TestAppOptions } from '../../support/ui/started-app';
import { allReady } from '../../support/ui/test-app';

const FAST = 'qwen2.5-coder-0.5b';
const { handle } = fakeOwnFile('mine.gguf', new Uint8Array());
const fromDisk = addedModel('mine', { origin: { type: 'disk', name: 'mine.gguf' } });

async function deskOf(options: TestAppOptions = {}) {
  const fake = createFakeModelDesk({ rows: [fromDisk, addedModel('hub')], originals: [originalOf('mine', handle)] });
  const test = await startTestApp({ modelDesk: fake, states: allReady, ...options });
  const desk = await test.app.modelDesk();
  await desk.start();
  return { ...test, desk, fake };
}

describe('A model that was made of the person’s own file', () => {
  it('is told apart from those that can be fetched, and from those that come from nowhere', async () => {
    const { desk } = await deskOf();
    expect(['mine', 'hub', FAST].map((id) => desk.sourceOf(id))).toEqual(['own-file', 'network', 'network']);
    desk.originals.rows = [];
    expect(desk.sourceOf('mine')).toBe('nowhere');
  });

  it('asks for leave on the click, and is then converted in the queue of downloads', async () => {
    const seen = new Set<string | undefined>();
    const { app, desk, fake } = await deskOf({
      pauseDownload: async () => void seen.add(app.models.view('mine')?.activity?.kind),
    });
    await desk.originals.convertAgain('mine');
    expect(fake.acts).toContain('ask to convert mine');
    expect([...seen]).toEqual(['verifying', 'converting']);
    expect(app.models.view('mine')).toMatchObject({ state: 'ready', activity: undefined });
  });

  it('says what asking for leave failed with, and converts nothing then', async () => {
    const { app, desk, fake } = await deskOf();
    const failure: Failure = { code: 'own-file-failed', name: 'mine.gguf', fault: 'refused' };
    fake.failure = failure;
    await desk.originals.convertAgain('mine');
    expect(desk.originals.failures.get('mine')).toEqual(failure);
    expect(app.models.view('mine')?.state).toBe('absent');
    fake.failure = undefined;
    await desk.originals.convertAgain('mine');
    expect(desk.originals.failures.get('mine')).toBeUndefined();
  });

  it('shows a file that is another by now where the model stands', async () => {
    const failure: Failure = { code: 'own-file-failed', name: 'mine.gguf', fault: 'changed' };
    const { app, desk } = await deskOf({ downloadFailures: new Map([['mine', failure]]) });
    await desk.originals.convertAgain('mine');
    expect(app.models.view('mine')?.activity).toEqual({ kind: 'failed', failure });
  });

  it('is outdated once the engines read another form of weights', async () => {
    const { desk } = await deskOf();
    expect(desk.originals.isOutdated('mine')).toBe(false);
    desk.originals.rows = [originalOf('mine', handle, { weightFormat: weightFormat - 1 })];
    expect(desk.originals.isOutdated('mine')).toBe(true);
    expect(desk.originals.isOutdated('hub')).toBe(false);
  });

  it('lets go what it was converted into', async () => {
    const { desk, fake } = await deskOf();
    await desk.originals.free('mine');
    expect(fake.acts).toContain('free mine');
  });
});
