import { beforeAll, describe, expect, test } from 'vitest';
import type { ByteSource } from '../../../../src/lib/models/convert/byte-source';
import type { ConversionSink } from '../../../../src/lib/models/convert/conversion-sink';
import { convertGguf } from '../../../../src/lib/models/convert/convert-gguf';
import { ByteArraySource } from '../../../support/gguf/byte-array-source';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { createMemorySink } from '../../../support/language/memory-sink';
import { randomModel } from '../../../support/language/random-model';

/** A source and a sink that keep count of the bytes that are on their way at once. */
function counted(bytes: Uint8Array): { source: ByteSource; sink: ConversionSink; most: () => number } {
  const inner = { source: new ByteArraySource(bytes), sink: createMemorySink() };
  let now = 0;
  let most = 0;
  const during = async <Value>(count: number, work: Promise<Value>): Promise<Value> => {
    now += count;
    most = Math.max(most, now);
    try {
      return await work;
    } finally {
      now -= count;
    }
  };
  return {
    source: { size: inner.source.size, read: (at, length) => during(length, inner.source.read(at, length)) },
    sink: {
      open: async (path) => {
        const file = await inner.sink.open(path);
        return { write: (part) => during(part.length, file.write(part)), close: () => file.close() };
      },
    },
    most: () => most,
  };
}

let bytes: Uint8Array;
let largest: number;

beforeAll(() => {
  // Its tensors are larger than what is read of a header, and the file is many times as large as any of them.
  const model = randomModel({ layers: 3, hidden: 512, intermediate: 1024, heads: 8, headSize: 64 });
  bytes = ggufBytes(model);
  largest = Math.max(...model.tensors.map(({ numbers }) => numbers.byteLength));
  expect(bytes.length).toBeGreaterThan(8 * largest);
});

describe('a conversion', () => {
  test('never reads or writes more than twice the largest tensor at once', async () => {
    const { source, sink, most } = counted(bytes);
    await convertGguf(source, sink, { onProgress: () => undefined, signal: new AbortController().signal });
    expect(most()).toBeLessThanOrEqual(2 * largest);
  });

  test('reads and writes less of a tensor at once where portions are to be smaller', async () => {
    const portionNumbers = 1 << 14;
    const headerBytes = 1 << 20;
    const { source, sink, most } = counted(bytes);
    let tensors = 0;
    const read: ByteSource['read'] = (at, length) => {
      if (at > 0) tensors = Math.max(tensors, length);
      return source.read(at, length);
    };
    await convertGguf({ size: source.size, read }, sink, {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      portionNumbers,
    });
    expect(tensors).toBeLessThanOrEqual(4 * portionNumbers);
    expect(most()).toBeLessThanOrEqual(headerBytes);
  });
});
