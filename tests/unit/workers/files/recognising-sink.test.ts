import { createHash } from 'node:crypto';
import { createSHA256 } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { pieceBytes } from '../../../../src/lib/core/model';
import type { ConversionFile } from '../../../../src/lib/models/convert/conversion-sink';
import { hashedPart } from '../../../../src/workers/files/hashed-part';
import { recognisingSink } from '../../../../src/workers/files/recognising-sink';
import { memoryFileStorage } from '../../../support/memory-file-storage';

const portionBytes = 3 * 1024 * 1024;
const config = new TextEncoder().encode('{}');
const weights = new Uint8Array(pieceBytes + 5_000).map((_, at) => at * 7);
const expected = { path: 'weights.bin', bytes: weights.length, sha256: sha256Of(weights) };
const pieces = [sha256Of(weights.subarray(0, pieceBytes)), sha256Of(weights.subarray(pieceBytes))];

function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function openWeights(): Promise<ConversionFile> {
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
    onRecognised: async (_, { sha256, bytes }) =>
      hashedPart(await memoryFileStorage().openImport(sha256), await createSHA256(), bytes),
    unlisted: (resembles) => new Error(`not ${resembles?.modelId}`),
  });
  const file = await sink.open('config.json');
  await file.write(config);
  await file.close();
  return sink.open('weights.bin');
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
  test('are taken when they are that model’s', async () => {
    const file = await openWeights();
    expect(await writeUntilRefused(file, weights)).toBe(weights.length);
    await expect(file.close()).resolves.toBeUndefined();
  });

  test('are refused after their first piece when that is another', async () => {
    const file = await openWeights();
    const wrong = weights.slice(0, pieceBytes + portionBytes * 3);
    wrong[10] = 1;
    expect(await writeUntilRefused(file, wrong)).toBe(portionBytes * 6);
  });

  test('are refused at their end when a later byte is another, or the last is missing', async () => {
    const wrong = weights.slice();
    wrong[pieceBytes + 3] = 1;
    for (const content of [wrong, weights.subarray(0, weights.length - 1)]) {
      const file = await openWeights();
      expect(await writeUntilRefused(file, content)).toBe(content.length);
      await expect(file.close()).rejects.toThrow('not model');
    }
  });
});
