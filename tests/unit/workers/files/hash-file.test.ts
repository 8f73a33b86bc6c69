import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pieceBytes } from '../../../../src/lib/core/model';
import { digestOf, sha256OfFile, wrongPieces } from '../../../../src/workers/files/hash-file';
import { modelFilesSetting } from '../../../support/model-files-setting';

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

describe('the hash of a file of the person’s', () => {
  const nothing = async (): Promise<void> => undefined;

  it('is its SHA-256, read piece by piece', async () => {
    const lengths: number[] = [];
    const onBytes = async (bytes: number): Promise<void> => void lengths.push(bytes);
    expect(await sha256OfFile(new Blob([content]), onBytes)).toBe(sha256(content));
    expect(lengths).toEqual([pieceBytes, 1000]);
    expect(await sha256OfFile(new Blob(), nothing)).toBe(sha256(new Uint8Array()));
  });

  const hashed = async (file: File, signal = new AbortController().signal) => {
    const events = [];
    for await (const event of modelFilesSetting({}, {}).files.hashFile(file, signal)) events.push(event);
    return events;
  };

  it('is told with how far it is', async () => {
    const file = new File([content.subarray(0, 5_500)], 'mine.gguf');
    const events = await hashed(file);
    expect(events[0]).toEqual({ type: 'progress', doneBytes: 1_000, totalBytes: 5_500 });
    expect(events.at(-1)).toEqual({ type: 'done', sha256: sha256(content.subarray(0, 5_500)) });
  });

  it('ends without a word when it is stopped', async () => {
    expect(await hashed(new File([content], 'mine.gguf'), AbortSignal.abort())).toEqual([]);
  });

  it.each([
    ['NotReadableError', 'changed'],
    ['NotFoundError', 'moved'],
  ])('is none where the browser reads no more of it: %s', async (name, fault) => {
    const file = new File([content], 'mine.gguf');
    file.slice = () => {
      throw new DOMException('no more', name);
    };
    await expect(hashed(file)).rejects.toMatchObject({
      failure: { code: 'own-file-failed', name: 'mine.gguf', fault },
    });
  });
});
