import { describe, expect, test } from 'vitest';
import { readerOfHandle, type SharedReadHandle } from '../../../../src/workers/language/file-readers';

const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 31) % 251);

/** A handle on the bytes that gives at most so many at a time, and the buffers that it was given. */
function handleOf(most: number): SharedReadHandle & { readonly buffers: Set<ArrayBufferLike>; closed: boolean } {
  const buffers = new Set<ArrayBufferLike>();
  return {
    buffers,
    closed: false,
    read(target, { at }) {
      buffers.add(target.buffer);
      const part = bytes.subarray(at, at + Math.min(most, target.length));
      target.set(part);
      return part.length;
    },
    close() {
      this.closed = true;
    },
  };
}

describe('reading through a handle', () => {
  test.each([
    ['of its own', (size: number) => new ArrayBuffer(size)],
    ['that threads share', (size: number) => new SharedArrayBuffer(size)],
  ])('fills memory %s in place, however little comes at a time', (_, create) => {
    const handle = handleOf(7);
    const memory = new Uint8Array(create(200));
    readerOfHandle(handle).read(300, memory.subarray(50, 150));
    expect([...memory.subarray(50, 150)]).toEqual([...bytes.subarray(300, 400)]);
    expect([...memory.subarray(0, 50), ...memory.subarray(150)]).toEqual(new Array(100).fill(0));
    expect([...handle.buffers]).toEqual([memory.buffer]);
  });

  test('says that a file is shorter than it was', () => {
    expect(() => readerOfHandle(handleOf(1000)).read(900, new Uint8Array(200))).toThrow('ends after 1000 bytes');
  });

  test('closes the handle', () => {
    const handle = handleOf(1000);
    readerOfHandle(handle).close();
    expect(handle.closed).toBe(true);
  });
});
