import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mirrorModels } from '../../../../scripts/models/mirror-models';
import { createModelFolder } from '../../../../scripts/models/model-folder';
import { withAddedModels } from '../../../../src/lib/models/added/added-model-library';
import { createModelLibrary } from '../../../../src/lib/models/opfs-model-library';
import { addedModelsSetting } from '../../../support/added-models-setting';
import { catalogueModel } from '../../../support/catalogue-models';
import { startHubServer, type HubServer } from '../../../support/hub-server';
import { manualClock } from '../../../support/manual-clock';
import { collect, hashOf, never, someBytes } from '../../../support/model-files-setting';

const weights = someBytes(5_400);
const tokenizer = someBytes(300, 3);
const fileOf = (path: string, content: Uint8Array) => ({ path, bytes: content.length, sha256: hashOf(content) });
const model = catalogueModel('small', {
  files: [fileOf('weights.bin', weights), fileOf('tokenizer.json', tokenizer)],
});

let place: string;
let hub: HubServer;
let host: Server;
let address: string;
/** Paths that the mirror was asked for. */
let asked: string[];

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'hearth-mirror-'));
  for (const content of [weights, tokenizer]) await writeFile(join(place, hashOf(content)), content);
  const tools = { folder: createModelFolder(place), onBytes: () => undefined, signal: never };
  await mirrorModels([model], join(place, 'out'), tools);
  asked = [];
  host = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    void readFile(join(place, 'out', path)).then(
      (content) => {
        const [, from, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
        if (from === undefined) return response.writeHead(200, { 'Content-Length': content.length }).end(content);
        const end = last === undefined || last === '' ? content.length - 1 : Math.min(Number(last), content.length - 1);
        const range = { 'Content-Range': `bytes ${from}-${end}/${content.length}`, ETag: '"1"' };
        return response.writeHead(206, range).end(content.subarray(Number(from), end + 1));
      },
      () => response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>'),
    );
  });
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const bound = host.address();
  address = typeof bound === 'object' && bound !== null ? `http://127.0.0.1:${bound.port}` : '';
  hub = await startHubServer();
});

afterEach(async () => {
  host.closeAllConnections();
  host.close();
  await hub.close();
  await rm(place, { recursive: true });
});

/** A page of another origin that takes models from a mirror, or from beside itself without one. */
function setting(mirror: string | undefined) {
  const { parts, files } = addedModelsSetting(hub);
  const library = createModelLibrary({
    ...{ files: files.files, catalogue: [model], baseAddress: 'http://127.0.0.1:1/', clock: manualClock() },
  });
  return { files, library: withAddedModels({ ...parts, catalogue: [model], library, mirror: () => mirror }) };
}

describe('a model of the catalogue, where a mirror is set', () => {
  test('comes from the folder that was written for it, each file by its hash, and is whole', async () => {
    const { library, files } = setting(address);
    const events = await collect(library.download('small', never));
    expect(events.at(-1)).toEqual({ type: 'done' });
    expect([...new Set(asked)].sort()).toEqual(model.files.map(({ sha256 }) => `/models/${sha256}`).sort());
    expect(await library.statuses()).toMatchObject([{ state: 'ready' }]);
    for (const { sha256 } of model.files) expect(await files.files.verify(sha256, never)).toBe(true);
  });

  test('whose bytes the mirror has changed is not kept', async () => {
    const changed = weights.slice();
    changed[7]! ^= 1;
    await writeFile(join(place, 'out', 'models', hashOf(weights)), changed);
    const { library } = setting(address);
    await expect(collect(library.download('small', never))).rejects.toMatchObject({
      failure: { code: 'source-corrupt' },
    });
    expect(await library.statuses()).not.toMatchObject([{ state: 'ready' }]);
  });

  test('that the mirror lacks is said to be missing there', async () => {
    await rm(join(place, 'out', 'models', hashOf(tokenizer)));
    const { library } = setting(address);
    await expect(collect(library.download('small', never))).rejects.toMatchObject({
      failure: { code: 'source-missing' },
    });
  });
});
