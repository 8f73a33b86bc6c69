import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FailureError, type Failure } from '../../../../../src/lib/core/failure';
import { convertOpenGguf } from '../../../../../src/lib/models/convert/convert-gguf';
import { openGguf } from '../../../../../src/lib/models/convert/gguf/open-gguf';
import { ByteArraySource } from '../../../../support/gguf/byte-array-source';
import { ggufBytes } from '../../../../support/gguf/gguf-bytes';
import { splitGguf, type PartChange } from '../../../../support/gguf/split-gguf';
import { convertedModel } from '../../../../support/language/converted-model';
import { createMemorySink } from '../../../../support/language/memory-sink';
import { randomModel } from '../../../../support/language/random-model';

const model = randomModel();
const whole = await convertedModel(model);
const otherModel = randomModel({ architecture: 'qwen2', seed: 9 });

const bytesOf = (count: number, options: Parameters<typeof splitGguf>[2] = {}) =>
  splitGguf(model, count, options).map((part) => ggufBytes(part));

async function convert(parts: readonly Uint8Array[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const sink = createMemorySink();
  const gguf = await openGguf(parts.map((bytes) => new ByteArraySource(bytes)));
  await convertOpenGguf(gguf, sink, { onProgress: () => undefined, signal: new AbortController().signal });
  return sink.files;
}

async function failureOf(parts: readonly (Uint8Array | undefined)[]): Promise<Failure> {
  const given = parts.flatMap((bytes) => (bytes === undefined ? [] : [new ByteArraySource(bytes)]));
  return openGguf(given).then(
    () => {
      throw new Error('expected a failure');
    },
    (error: unknown) => {
      if (error instanceof FailureError) return error.failure;
      throw error;
    },
  );
}

const changed = (change: PartChange) => failureOf(bytesOf(3, { change }));

describe('a model in parts', () => {
  it.each([2, 3, 7])('of %d becomes, to the byte, what the whole file becomes', async (count) => {
    expect(await convert(bytesOf(count))).toEqual(whole);
  });

  it('may have a first one without tensors, and come in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.boolean(), async (order, emptyFirst) => {
        const parts = bytesOf(emptyFirst ? 3 : 4, { emptyFirst });
        expect(await convert(order.map((place) => parts[place] ?? new Uint8Array()))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('that were put together again is whole', async () => {
    const merged = { ...model, metadata: [...(model.metadata ?? []), ['split.count', ['u16', 0]] as const] };
    expect(await convert([ggufBytes(merged)])).toEqual(whole);
    expect(await convert(bytesOf(1))).toEqual(whole);
  });

  it('of which one is missing says which', async () => {
    const [first, second, third] = bytesOf(3);
    expect(await failureOf([second, third])).toMatchObject({ code: 'gguf-parts', fault: 'missing', part: 1, count: 3 });
    expect(await failureOf([first, third])).toMatchObject({ fault: 'missing', part: 2, count: 3 });
    expect(await failureOf([first])).toMatchObject({ fault: 'missing', part: 2, count: 3 });
    expect(await failureOf([first, second])).toMatchObject({ fault: 'missing', part: 3, count: 3 });
    expect(await failureOf(bytesOf(2, { change: () => ({ 'split.count': ['u16', 65_535] }) }))).toMatchObject({
      fault: 'missing',
      part: 3,
      count: 65_535,
    });
  });

  it('of which one is there twice says which', async () => {
    const [first, second, third] = bytesOf(3);
    expect(await failureOf([first, second, second, third])).toMatchObject({ fault: 'twice', part: 2, count: 3 });
  });

  it('that do not belong together is refused', async () => {
    const [first, second, third] = bytesOf(3);
    const strangers = splitGguf(otherModel, 3).map((part) => ggufBytes(part));
    expect(await failureOf([first, strangers[1], third])).toMatchObject({ code: 'gguf-parts', fault: 'disagree' });
    expect(await failureOf([first, second, bytesOf(4)[2]])).toMatchObject({ fault: 'disagree', part: 3 });
    const disagree = { code: 'gguf-parts', fault: 'disagree', part: 2, count: 3 };
    expect(await changed((place) => (place === 1 ? { 'split.tensors.count': ['i32', 5] } : {}))).toMatchObject(
      disagree,
    );
    expect(await changed((place) => (place === 1 ? { 'split.no': ['u16', 3] } : {}))).toMatchObject(disagree);
    expect(await changed((place) => (place === 1 ? { 'split.no': ['i16', -1] } : {}))).toMatchObject(disagree);
    expect(await changed((place) => (place === 1 ? { 'general.architecture': ['text', 'rwkv'] } : {}))).toMatchObject(
      disagree,
    );
    expect(await changed(() => ({ 'split.tensors.count': ['i32', 5] }))).toMatchObject({ fault: 'disagree', part: 3 });
  });

  it('does not have one tensor in two of them', async () => {
    const [first, second] = splitGguf(model, 2);
    if (first === undefined || second === undefined) throw new Error('there are two');
    const both = { ...second, tensors: [...(second.tensors ?? []), ...(first.tensors ?? []).slice(0, 1)] };
    expect(await failureOf([first, both].map((part) => ggufBytes(part)))).toMatchObject({ fault: 'disagree', part: 2 });
  });

  it('is no several models', async () => {
    const single = ggufBytes(model);
    expect(await failureOf([single, ggufBytes(otherModel)])).toMatchObject({ code: 'gguf-parts', fault: 'whole' });
    expect(await failureOf([...bytesOf(2), single])).toMatchObject({ fault: 'whole', part: 3 });
  });

  it('of which one is no GGUF file, or cut off, says which', async () => {
    const [first, second = new Uint8Array(), third] = bytesOf(3);
    const none = { code: 'gguf-parts', fault: 'unreadable', part: 2, count: 3 };
    expect(await failureOf([first, new Uint8Array(500), third])).toMatchObject(none);
    expect(await failureOf([first, second.subarray(0, second.length - 32), third])).toMatchObject(none);
    expect(await failureOf([first, second.subarray(0, 20), third])).toMatchObject(none);
    expect(await changed((place) => (place === 1 ? { 'split.no': ['text', 'two'] } : {}))).toMatchObject(none);
    expect(await failureOf([new Uint8Array(500)])).toMatchObject({ code: 'gguf-invalid' });
  });

  it('ends in a failure or in a sound reading, whatever byte of a header is another', async () => {
    const parts = bytesOf(3);
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.nat(180), fc.nat(7), async (place, at, bit) => {
        const damaged = parts.map((bytes, index) => (index === place ? bytes.slice() : bytes));
        const target = damaged[place] ?? new Uint8Array();
        target[at] = (target[at] ?? 0) ^ (1 << bit);
        const outcome: unknown = await openGguf(damaged.map((bytes) => new ByteArraySource(bytes))).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(FailureError);
          if (outcome instanceof FailureError) expect(outcome.failure.code).toMatch(/^gguf-/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
