import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pieceBytes } from '../../../../src/lib/core/model';
import { hashOf, piecesMatch } from '../../../../src/workers/files/hash-file';

const { signal } = new AbortController();
const content = randomBytes(pieceBytes + 1000);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const pieces = [sha256(content.subarray(0, pieceBytes)), sha256(content.subarray(pieceBytes))];

const withFlip = (at: number): Blob => {
  const flipped = new Uint8Array(content);
  flipped[at] = (flipped[at] ?? 0) ^ 1;
  return new Blob([flipped]);
};

describe('the pieces of a file', () => {
  it('match when every byte is right', async () => {
    expect(await piecesMatch(new Blob([content]), pieces, signal)).toBe(true);
  });

  it.each([0, pieceBytes - 1, pieceBytes, content.length - 1])('do not match with byte %i flipped', async (at) => {
    expect(await piecesMatch(withFlip(at), pieces, signal)).toBe(false);
  });

  it('do not match when a piece is missing, cut short, swapped or one too many', async () => {
    const [first, second] = [content.subarray(0, pieceBytes), content.subarray(pieceBytes)];
    for (const parts of [[first], [first, second.subarray(1)], [second, first], [first, second, first]]) {
      expect(await piecesMatch(new Blob(parts), pieces, signal)).toBe(false);
    }
  });
});

describe('the hash of a whole file', () => {
  it('is its SHA-256', async () => {
    expect(await hashOf(new Blob([content]), signal)).toBe(sha256(content));
  });

  it('is given up when aborted', async () => {
    await expect(hashOf(new Blob([content]), AbortSignal.abort())).rejects.toThrow();
  });
});
