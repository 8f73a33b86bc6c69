import fc from 'fast-check';
import { randomModel } from '../language/random-model';
import { ggufBytes } from './gguf-bytes';

/** A small model, whose file is sound. */
const soundModel = randomModel({ layers: 1, hidden: 8, intermediate: 8, heads: 1, keyValueHeads: 1 });
export const soundGguf = ggufBytes(soundModel);
const headerLength = soundGguf.length - soundModel.tensors.reduce((sum, { data }) => sum + data.length, 0);

/** Numbers that a hostile header would write over a length, a count, a type or an offset. */
const temptingNumbers = [0, 1, 2, 3, 8, 9, 0xff, 0xffff, 0x7fffffff, 0xffffffff, 2 ** 40, 2 ** 53, 2 ** 62];

type Mutation = (bytes: Uint8Array) => Uint8Array;

const place = fc.nat({ max: headerLength - 1 });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, bits]): Mutation => (bytes) => {
    const changed = bytes.slice();
    changed[at % changed.length]! ^= bits;
    return changed;
  }),
  fc
    .tuple(place, fc.constantFrom(...temptingNumbers), fc.constantFrom(4, 8))
    .map(([at, number, width]): Mutation => (bytes) => {
      const changed = bytes.slice();
      const view = new DataView(changed.buffer);
      const start = Math.min(at, changed.length - width);
      if (start < 0) return changed;
      if (width === 4) view.setUint32(start, number % 2 ** 32, true);
      else view.setBigUint64(start, BigInt(number), true);
      return changed;
    }),
  place.map(
    (end): Mutation =>
      (bytes) =>
        bytes.slice(0, end),
  ),
  fc.tuple(place, place, place).map(([from, to, length]): Mutation => (bytes) => {
    const changed = bytes.slice();
    changed.set(
      bytes.subarray(from, from + Math.min(length, Math.max(0, changed.length - to))),
      Math.min(to, changed.length),
    );
    return changed;
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 64 })).map(([at, more]): Mutation => (bytes) => {
    return Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
  }),
);

/** The sound file with one to four changes in its header. */
export const hostileGguf: fc.Arbitrary<Uint8Array> = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map((mutations) => mutations.reduce((changed, mutate) => mutate(changed), soundGguf));
