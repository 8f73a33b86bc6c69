import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pieceBytes } from '../../../../src/lib/core/model';
import type { ConversionFile } from '../../../../src/lib/models/convert/conversion-sink';
import { hashedFile } from '../../../../src/workers/files/hashed-file';
import { recognisingSink, type RecognisingSink } from '../../../../src/workers/files/recognising-sink';
import { memoryFileStorage } from '../../../support/memory-file-storage';

const portionBytes = 3 * 1024 * 1024;
const config = new TextEncoder().encode('{}');
const weights = new Uint8Array(pieceBytes + 5_000).map((_, at) => at * 7);
const expected = { path: 'weights.bin', bytes: weights.length, sha256: sha256Of(weights) };
const pieces = [sha256Of(weights.subarray(0, pieceBytes)), sha256Of(weights.subarray(pieceBytes))];

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

interface OpenWeights {
  readonly file: ConversionFile;
  readonly sink: RecognisingSink;
  readonly recognised: readonly string[];
}

async function openWeights(others = false): Promise<OpenWeights> {
  const recognised: string[] = [];
  const sink = recognisingSink({
    candidates: [
      {
        modelId: 'model',
        files: [
          { ...expected, pieces },
          { path: 'config.json', bytes: config.length, sha256: sha256Of(config) },
        ],
      },
    ],
    others,
    openWeights: async () => hashedFile(await memoryFileStorage().openImport('a'.repeat(64))),
    onRecognised: async ({ modelId }) => void recognised.push(modelId),
    unlisted: (resembles) => new Error(`not ${resembles?.modelId}`),
  });
  const file = await sink.open('config.json');
  await file.write(config);
  await file.close();
  return { file: await sink.open('weights.bin'), sink, recognised };
}

/** Returns how many bytes were taken. */
async function writeUntilRefused(file: ConversionFile, content: Uint8Array): Promise<number> {
  for (let at = 0; at < content.length; at += portionBytes) {
    const refused = await file.write(content.subarray(at, at + portionBytes)).then(
      () => false,
      () => true,
    );
    if (refused) return at + portionBytes;
  }
  return content.length;
}

describe('weights of a model that was recognised', () => {
  test('are taken when they are that model’s, which is known after their first piece', async () => {
    const { file, sink, recognised } = await openWeights();
    await file.write(weights.subarray(0, pieceBytes - 1));
    expect(recognised).toEqual([]);
    await file.write(weights.subarray(pieceBytes - 1, pieceBytes));
    expect(recognised).toEqual(['model']);
    await file.write(weights.subarray(pieceBytes));
    await file.close();
    expect(recognised).toEqual(['model']);
    expect(sink.converted()).toMatchObject({ candidate: { modelId: 'model' }, weights: { ...expected, pieces } });
  });

  test('are refused after their first piece when that is another', async () => {
    const { file } = await openWeights();
    const wrong = weights.slice(0, pieceBytes + portionBytes * 3);
    wrong[10] = 1;
    expect(await writeUntilRefused(file, wrong)).toBe(portionBytes * 6);
  });

  test('are another model’s when their first piece is another, where others are taken', async () => {
    const { file, sink, recognised } = await openWeights(true);
    const wrong = weights.slice();
    wrong[10] = 1;
    expect(await writeUntilRefused(file, wrong)).toBe(wrong.length);
    await file.close();
    expect(recognised).toEqual([]);
    expect(sink.converted()).toMatchObject({ candidate: undefined, weights: { sha256: sha256Of(wrong) } });
  });

  test('are refused at their end when a later byte is another, or the last is missing, even where others are taken', async () => {
    const wrong = weights.slice();
    wrong[pieceBytes + 3] = 1;
    for (const others of [false, true]) {
      for (const content of [wrong, weights.subarray(0, weights.length - 1)]) {
        const { file } = await openWeights(others);
        expect(await writeUntilRefused(file, content)).toBe(content.length);
        await expect(file.close()).rejects.toThrow('not model');
      }
    }
  });
});
