import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pieceBytes } from '../../../../src/lib/core/model';
import { digestOf, wrongPieces } from '../../../../src/workers/files/hash-file';

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
  it('are all right when every byte is', async () => {
    expect(await wrongPieces(new Blob([content]), pieces, signal)).toEqual([]);
  });

  it.each([
    [0, 0],
    [pieceBytes - 1, 0],
    [pieceBytes, 1],
    [content.length - 1, 1],
  ])('with byte %i flipped are wrong in piece %i', async (at, piece) => {
    expect(await wrongPieces(withFlip(at), pieces, signal)).toEqual([piece]);
  });

  it('are told when one is missing, cut short, swapped or one too many', async () => {
    const [first, second] = [content.subarray(0, pieceBytes), content.subarray(pieceBytes)];
    const wrongOf = async (...parts: Uint8Array<ArrayBuffer>[]) => wrongPieces(new Blob(parts), pieces, signal);
    expect(await wrongOf(first)).toEqual([1]);
    expect(await wrongOf(first, second.subarray(1))).toEqual([1]);
    expect(await wrongOf(second, first)).toEqual([0, 1]);
    expect(await wrongOf(first, second, first)).toEqual([1, 2]);
  });
});

describe('the digest of a whole file', () => {
  it('is its SHA-256 and those of its pieces', async () => {
    expect(await digestOf(new Blob([content]), signal)).toEqual({ sha256: sha256(content), pieces });
    const small = content.subarray(0, 100);
    expect(await digestOf(new Blob([small]), signal)).toEqual({ sha256: sha256(small) });
    expect(await digestOf(new Blob(), signal)).toEqual({ sha256: sha256(new Uint8Array()) });
  });

  it('is given up when aborted', async () => {
    await expect(digestOf(new Blob([content]), AbortSignal.abort())).rejects.toThrow();
  });
});
