import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AddedModel } from '../../../../src/lib/core/added-model';
import { findHubUpdate } from '../../../../src/lib/models/hub/hub-update';
import { hubConnection } from '../../../support/hub/hub-connection';
import { contentOf, hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';

const never = new AbortController().signal;
const first = '1'.repeat(40);
const second = '2'.repeat(40);
const name = 'owner/name';

type Files = Readonly<Record<string, string>>;

const before: Files = { 'model.onnx': 'weights', 'config.json': '{"a":1}', 'tokenizer.json': '{}' };

let server: HubServer;
beforeAll(async () => {
  server = await startHubServer();
});
afterEach(() => server.heal());
afterAll(() => server.close());

/** A hub whose repository went from the files before to these; where `forgotten`, it no longer knows the old commit. */
function publish(now: Files, { revision = second, forgotten = false } = {}): void {
  const old = hubRepository(name, before).files;
  const otherRevisions = forgotten ? {} : { old: { commit: first, files: old } };
  server.publish(hubRepository(name, now, { revision, otherRevisions }));
}

function added(paths: readonly string[], path?: string): Pick<AddedModel, 'model' | 'origin'> {
  const files = paths.map((from) => {
    const { bytes, sha256 } = contentOf(before[from] ?? '');
    return { path: path === undefined ? from : 'weights.bin', bytes, sha256 };
  });
  return {
    model: {
      id: 'x',
      title: 'X',
      kind: 'language',
      engine: 'kernels',
      licence: 'MIT',
      parameters: 1,
      contextTokens: 1,
      memoryBytes: 1,
      files: path === undefined ? files : [{ path: 'weights.bin', bytes: 1, sha256: 'f'.repeat(64) }],
      sources: path === undefined ? [] : files.map((file) => ({ ...file, places: [] })),
      conversion: path === undefined ? 'none' : 'gguf',
    },
    origin: { type: 'hub', repository: name, revision: first, ...(path === undefined ? {} : { path }) },
  };
}

const look = (model = added(Object.keys(before))) => findHubUpdate(hubConnection(server.origin), model, never);

describe('a model of the hub', () => {
  it('has no update where the repository is at its commit', async () => {
    publish(before, { revision: first });
    expect(await look()).toEqual({ type: 'none', revision: first });
  });

  it('has no update where only other files changed', async () => {
    publish({ ...before, 'README.md': 'new' });
    expect(await look()).toEqual({ type: 'none', revision: second });
  });

  it('has one where the hash of a large file changed', async () => {
    publish({ ...before, 'model.onnx': 'WEIGHTS' });
    const update = await look();
    expect(update).toMatchObject({ type: 'newer', revision: second, bytes: 7, changed: [{ path: 'model.onnx' }] });
  });

  it('has one where a small file changed without becoming longer', async () => {
    publish({ ...before, 'config.json': '{"a":2}' });
    expect(await look()).toMatchObject({ type: 'newer', bytes: 7, changed: [{ path: 'config.json' }] });
  });

  it('has one where a file became longer, even if the hub has forgotten the old commit', async () => {
    publish({ ...before, 'config.json': '{"a":1,"b":2}' }, { forgotten: true });
    expect(await look()).toMatchObject({ type: 'newer', bytes: 13 });
    publish({ ...before, 'config.json': '{"a":2}' }, { forgotten: true });
    expect(await look()).toEqual({ type: 'none', revision: second });
  });

  it('is told where its files are no longer there', async () => {
    publish({ 'config.json': '{"a":1}', 'tokenizer.json': '{}' });
    expect(await look()).toEqual({ type: 'gone', revision: second, paths: ['model.onnx'] });
  });

  it('that was converted is compared by the file that it was made of', async () => {
    publish({ ...before, 'model.onnx': 'WEIGHTS' });
    expect(await look(added(['model.onnx'], 'model.onnx'))).toMatchObject({ type: 'newer', bytes: 7 });
    publish({ ...before, 'config.json': '{}' });
    expect(await look(added(['model.onnx'], 'model.onnx'))).toEqual({ type: 'none', revision: second });
  });

  it('hears of a hub that is busy instead of a wrong answer', async () => {
    publish(before);
    server.plan({ place: 'information', fault: { type: 'status', status: 429 } });
    await expect(look()).rejects.toMatchObject({ failure: { code: 'hub-failed', fault: 'busy' } });
  });
});
