import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConversionEvent, FilesWorker, ImportCandidate } from '../../../src/workers/files/api';
import { ggufBytes, type GgufSpecification } from '../../support/gguf/gguf-bytes';
import { convertedModel } from '../../support/language/converted-model';
import { randomModel } from '../../support/language/random-model';
import { createFilesTabs, namesOfModelFiles } from '../../support/models-folder';

const never = new AbortController().signal;
const model = randomModel();
const bytes = ggufBytes(model);
const tabs = createFilesTabs();

async function candidateOf(modelId: string, specification: GgufSpecification): Promise<ImportCandidate> {
  const files = [];
  for (const [path, content] of await convertedModel(specification)) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(content)));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    files.push({ path, bytes: content.length, sha256 });
  }
  return { modelId, files };
}

function fileOf(content: Uint8Array): File {
  return new File([new Uint8Array(content)], 'model.gguf');
}

async function importOf(files: FilesWorker, content: Uint8Array): Promise<ConversionEvent[]> {
  const events: ConversionEvent[] = [];
  for await (const event of files.importGguf(fileOf(content), [await candidateOf('small', model)], never)) {
    events.push(event);
  }
  return events;
}

beforeEach(tabs.clear);
afterEach(tabs.clear);

describe('a published model file in the files worker', () => {
  test('becomes the files of the model, to the byte, under their hashes', async () => {
    const files = tabs.open();
    expect((await importOf(files, bytes)).at(-1)).toMatchObject({ type: 'done', modelId: 'small' });
    const { files: expected } = await candidateOf('small', model);
    expect(await namesOfModelFiles()).toEqual(expected.map(({ sha256 }) => sha256).sort());
    for (const { sha256 } of expected) expect(await files.verify(sha256, never)).toBe(true);
  });

  test('that is cut off anywhere is refused with a reason, and nothing of it stays', async () => {
    const files = tabs.open();
    for (const share of [0, 0.001, 0.01, 0.1, 0.3, 0.5, 0.9, 0.999]) {
      await expect(importOf(files, bytes.subarray(0, Math.floor(bytes.length * share)))).rejects.toMatchObject({
        failure: { code: 'gguf-invalid' },
      });
      expect(await namesOfModelFiles()).toEqual([]);
    }
  });

  test.each<readonly [string, GgufSpecification]>([
    ['counts more tensors than there are atoms', { ...model, tensorCount: 2n ** 63n }],
    ['counts a billion values', { ...model, valueCount: 2n ** 30n }],
    [
      'has a text that is longer than the file',
      { metadata: [['general.architecture', ['raw', new Uint8Array([8, 0, 0, 0, ...Array<number>(8).fill(255)])]]] },
    ],
    [
      'nests a list in a list',
      { metadata: [['x', ['raw', new Uint8Array([9, 0, 0, 0, 9, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0])]]] },
    ],
    [
      'places a tensor outside of itself',
      { ...model, tensors: model.tensors.map((tensor) => ({ ...tensor, offset: 2 ** 40 })) },
    ],
    ['has a tensor of impossible size', { tensors: [{ ...model.tensors[0]!, dimensions: [2n ** 32n, 2n ** 32n] }] }],
  ])('that %s is refused, and the worker lives', async (_, specification) => {
    const files = tabs.open();
    await expect(importOf(files, ggufBytes(specification))).rejects.toMatchObject({
      failure: { code: expect.stringMatching(/^gguf-(?:invalid|unsupported)$/) as unknown },
    });
    expect(await namesOfModelFiles()).toEqual([]);
    expect((await importOf(files, bytes)).at(-1)?.type).toBe('done');
  });

  test('that holds something else is named and refused', async () => {
    const metadata = [
      ['general.architecture', ['text', 'mamba']],
      ['general.name', ['text', 'Mamba 3B']],
    ] as const;
    await expect(importOf(tabs.open(), ggufBytes({ metadata }))).rejects.toMatchObject({
      failure: { code: 'gguf-unlisted', architecture: 'mamba', name: 'Mamba 3B' },
    });
    expect(await namesOfModelFiles()).toEqual([]);
  });

  test('leaves nothing when its worker is killed at the last moment, once the next one is at work', async () => {
    const weights = await holdWeights();
    // Nobody answers what a killed worker was asked.
    void importOf(tabs.open(), bytes);
    await expect
      .poll(async () => (await namesOfModelFiles()).filter((name) => name.endsWith('.import')))
      .toHaveLength(3);
    tabs.kill();
    await weights.release();

    await expect.poll(async () => (await tabs.open().list(), await namesOfModelFiles())).toEqual([]);
    expect((await importOf(tabs.open(), bytes)).at(-1)?.type).toBe('done');
  });

  test('can be stopped up to the last moment, and leaves nothing', async () => {
    const weights = await holdWeights();
    const controller = new AbortController();
    const types: string[] = [];
    const files = tabs.open();
    for await (const { type } of files.importGguf(
      fileOf(bytes),
      [await candidateOf('small', model)],
      controller.signal,
    )) {
      types.push(type);
      if (type === 'progress') controller.abort();
    }
    expect(types).not.toContain('done');
    await expect.poll(namesOfModelFiles).toEqual([]);
    await weights.release();
  });

  /** Keeps an import from ending, as another tab does that is at the same file. */
  async function holdWeights(): Promise<{ readonly sha256: string; readonly release: () => Promise<void> }> {
    const candidate = await candidateOf('small', model);
    const sha256 = candidate.files.find(({ path }) => path === 'weights.bin')?.sha256 ?? '';
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    let held: Promise<unknown> = Promise.resolve();
    await new Promise<void>((taken) => {
      held = navigator.locks.request(`hearth-model-file-${sha256}`, () => {
        taken();
        return ended;
      });
    });
    return {
      sha256,
      async release() {
        end();
        await held;
      },
    };
  }
});
