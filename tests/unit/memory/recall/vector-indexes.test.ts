import fc from 'fast-check';
import { voy } from 'virtual:voy';
import { single } from 'virtual:index-kernels';
import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../../src/lib/core/failure';
import { createDotProducts } from '../../../../src/lib/memory/recall/dot-products';
import { createFlatIndex } from '../../../../src/lib/memory/recall/flat-index';
import { createSwitchingIndex } from '../../../../src/lib/memory/recall/switching-index';
import { packVector, unpackSteps } from '../../../../src/lib/memory/recall/stored-vector';
import { unitVector, type VectorIndex } from '../../../../src/lib/memory/recall/vector-index';
import { createVoyIndex, type VoyTree } from '../../../../src/lib/memory/recall/voy-index';
import { loadVoy } from '../../../../src/workers/index/load-voy';
import { createSimdDotProducts } from '../../../../src/workers/index/simd-dot-products';
import { randomVectors } from './random-vectors';

const DIMENSIONS = 24;

type Change =
  | { readonly kind: 'add'; readonly id: number; readonly seed: number }
  | { readonly kind: 'remove'; readonly id: number };

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), id: fc.nat(60), seed: fc.nat(40) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: fc.nat(60) }) },
  ),
  { maxLength: 150 },
);

const vectorOf = (seed: number): Float32Array => unitVector(randomVectors(1, DIMENSIONS, seed)[0]!);

function apply(index: VectorIndex, list: readonly Change[]): ReadonlyMap<number, Float32Array> {
  const truth = new Map<number, Float32Array>();
  for (const change of list) {
    if (change.kind === 'add') {
      index.add(change.id, vectorOf(change.seed));
      truth.set(change.id, unitVector(vectorOf(change.seed)));
    } else {
      index.remove(change.id);
      truth.delete(change.id);
    }
  }
  return truth;
}

function scoresByHand(truth: ReadonlyMap<number, Float32Array>, query: Float32Array, k: number): readonly number[] {
  const unit = unitVector(query);
  return [...truth.values()]
    .map((vector) => vector.reduce((sum, value, i) => sum + value * unit[i]!, 0))
    .sort((a, b) => b - a)
    .slice(0, k);
}

const engines: readonly (readonly [string, () => VectorIndex])[] = [
  ['flat, in plain code', () => createFlatIndex(createDotProducts(DIMENSIONS))],
  ['flat, with SIMD', () => createFlatIndex(createSimdDotProducts(DIMENSIONS, single))],
  ['Voy', () => createVoyIndex(createDotProducts(DIMENSIONS), loadVoy(voy))],
  ['switching', () => createSwitchingIndex(createDotProducts(DIMENSIONS), { createTree: loadVoy(voy), now: () => 0 })],
];

describe.each(engines)('%s', (_, create) => {
  it('finds what a sort of all cosines finds, whatever was added, replaced and removed', () => {
    fc.assert(
      fc.property(changes, fc.nat(1000), fc.nat(70), fc.nat(200), (list, seed, k, settled) => {
        const index = create();
        const truth = apply(index, list);
        index.settle(settled);
        const query = vectorOf(7000 + seed);
        const found = index.search(query, k);
        const expected = scoresByHand(truth, query, k);
        const likeness = index.likenesses(query);

        expect(index.size).toBe(truth.size);
        expect(found).toHaveLength(expected.length);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        found.forEach(({ id, score }, place) => {
          expect(Math.abs(score - expected[place]!)).toBeLessThan(2e-4);
          expect(Math.abs(likeness(id)! - score)).toBeLessThan(0.01);
          expect(truth.has(id)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('takes a hundred equal vectors, and vectors that agree in most numbers', () => {
    const index = create();
    for (let id = 0; id < 100; id++) index.add(id, vectorOf(1));
    for (let id = 100; id < 200; id++)
      index.add(
        id,
        Float32Array.from({ length: DIMENSIONS }, (__, i) => Number(i === id % 3)),
      );
    index.settle(1000);
    const found = index.search(vectorOf(1), 100);
    expect(found).toHaveLength(100);
    expect(Math.min(...found.map(({ score }) => score))).toBeGreaterThan(0.999);
    for (let id = 0; id < 100; id++) index.remove(id);
    expect(index.search(vectorOf(1), 200)).toHaveLength(100);
  });

  it('takes the steps of a row as the vector that they were made of', () => {
    const [ofFloats, ofSteps] = [create(), create()];
    for (let id = 0; id < 20; id++) {
      ofFloats.add(id, vectorOf(id));
      ofSteps.add(id, unpackSteps(packVector(vectorOf(id)))!);
    }
    expect(ofSteps.search(vectorOf(3), 20)).toEqual(ofFloats.search(vectorOf(3), 20));
    expect(() => ofSteps.add(1, new Int16Array(DIMENSIONS))).toThrow(RangeError);
  });

  it('refuses what has no direction or other dimensions, and stays as it was', () => {
    const index = create();
    index.add(1, vectorOf(1));
    index.settle(10);
    const refused = [
      new Float32Array(DIMENSIONS),
      vectorOf(2).fill(Number.NaN, 3, 4),
      new Float32Array(DIMENSIONS + 1),
    ];
    for (const vector of refused) expect(() => index.add(1, vector)).toThrow(RangeError);
    expect(index.search(vectorOf(1), 5)).toHaveLength(1);
    expect(index.search(vectorOf(1), 0)).toEqual([]);
    index.remove(1);
    index.remove(1);
    expect(index.search(vectorOf(1), 5)).toEqual([]);
  });
});

it('multiplies with SIMD as in plain code, also where dimensions are no multiple of what it takes at once', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(8, 24, 40, 384, 13),
      fc.integer({ min: 1, max: 40 }),
      fc.nat(),
      (dimensions, rows, seed) => {
        const plain = createDotProducts(dimensions);
        const fast = createSimdDotProducts(dimensions, single);
        const values = randomVectors(rows + 1, dimensions, seed);
        for (const each of [plain, fast]) {
          each.reserve(1);
          each.rows.set(values[0]!.map((value) => value * 127).subarray(0, dimensions));
          each.reserve(rows);
          for (let row = 1; row < rows; row++)
            each.rows.set(
              values[row]!.map((value) => value * 127),
              row * dimensions,
            );
        }
        const query = Int16Array.from(values[rows]!, (value) => value * 8191);
        expect([...fast.scan(query, rows).subarray(0, rows)]).toEqual([...plain.scan(query, rows).subarray(0, rows)]);
      },
    ),
  );
});

describe('Voy', () => {
  it('says with a failure of its own that it panicked', () => {
    const panics: VoyTree = {
      add: () => undefined,
      remove: () => undefined,
      free: () => undefined,
      search: () => {
        throw new WebAssembly.RuntimeError('unreachable');
      },
    };
    const index = createVoyIndex(createDotProducts(DIMENSIONS), () => panics);
    index.add(1, vectorOf(1));
    expect(() => index.search(vectorOf(1), 1)).toThrow(FailureError);
  });

  it('is refused more dimensions than it would take', () => {
    expect(() => createVoyIndex(createDotProducts(1024), loadVoy(voy))).toThrow(RangeError);
  });
});

describe('the switching index', () => {
  it('goes on without Voy from the first panic, wherever it comes', () => {
    fc.assert(
      fc.property(changes, fc.nat(120), fc.boolean(), (list, lastCall, settles) => {
        const createTree = loadVoy(voy);
        let calls = 0;
        const fragile = (): VoyTree => {
          const tree = createTree();
          const guard = <Value>(call: () => Value): Value => {
            calls += 1;
            if (calls > lastCall) throw new WebAssembly.RuntimeError('unreachable');
            return call();
          };
          return {
            add: (resource) => guard(() => tree.add(resource)),
            remove: (resource) => guard(() => tree.remove(resource)),
            search: (query, k) => guard(() => tree.search(query, k)),
            free: () => guard(() => tree.free()),
          };
        };
        const index = createSwitchingIndex(createDotProducts(DIMENSIONS), { createTree: fragile, now: () => 0 });
        const half = Math.floor(list.length / 2);
        apply(index, list.slice(0, half));
        if (settles) index.settle(1000);
        index.search(vectorOf(3), 4);
        for (const change of list.slice(half)) apply(index, [change]);
        index.settle(1000);
        const sure = createFlatIndex(createDotProducts(DIMENSIONS));
        apply(sure, list);
        const scores = (each: VectorIndex): readonly number[] => each.search(vectorOf(9), 10).map(({ score }) => score);
        expect(scores(index)).toEqual(scores(sure));
      }),
      { numRuns: 60 },
    );
  });

  it('answers with Voy once that is filled, and leaves it after three slow answers', () => {
    let time = 0;
    let slowness = 0;
    const index = createSwitchingIndex(createDotProducts(DIMENSIONS), {
      createTree: loadVoy(voy),
      now: () => (time += slowness),
    });
    for (let id = 0; id < 50; id++) index.add(id, vectorOf(id));
    expect(index.engine).toBe('flat');
    expect(index.settle(30)).toBe(true);
    expect(index.settle(30)).toBe(false);
    expect(index.engine).toBe('voy');
    const before = index.search(vectorOf(99), 10);
    slowness = 6;
    index.search(vectorOf(99), 10);
    index.search(vectorOf(99), 10);
    expect(index.engine).toBe('voy');
    index.search(vectorOf(99), 10);
    expect(index.engine).toBe('flat');
    expect(index.search(vectorOf(99), 10)).toEqual(before);
  });

  it('does without Voy where that does not even start', () => {
    const index = createSwitchingIndex(createDotProducts(DIMENSIONS), {
      createTree: () => {
        throw new WebAssembly.RuntimeError('unreachable');
      },
      now: () => 0,
    });
    index.add(1, vectorOf(1));
    expect(index.search(vectorOf(1), 1)).toHaveLength(1);
  });
});
