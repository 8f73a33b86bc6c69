import type { ModelConfig } from '../../../lib/models/convert/model-config';
import type { ComputePool } from '../compute/compute-pool';
import { cacheBytesPerPosition, type MemoryPlan } from './memory-plan';
import { Transformer, type Breathe } from './transformer';

const pageBytes = 65536;

/** A model in a WebAssembly memory, with room for caches behind it. */
export class LoadedModel {
  readonly config: ModelConfig;
  /** Positions that a cache holds. */
  readonly capacity: number;
  readonly #memory: WebAssembly.Memory;
  readonly #plan: MemoryPlan;
  readonly #pool: ComputePool;
  readonly #transformer: Transformer;
  #end: number;

  constructor(config: ModelConfig, capacity: number, memory: WebAssembly.Memory, plan: MemoryPlan, pool: ComputePool) {
    this.config = config;
    this.capacity = capacity;
    this.#memory = memory;
    this.#plan = plan;
    this.#pool = pool;
    this.#transformer = new Transformer(config, plan, pool, capacity);
    this.#end = plan.end;
  }

  get threads(): number {
    return this.#pool.threads;
  }

  get memoryBytes(): number {
    return this.#memory.buffer.byteLength;
  }

  get cacheBytes(): number {
    return this.capacity * cacheBytesPerPosition(this.config);
  }

  /** The address of a new cache; `undefined` when the memory cannot grow. */
  growCache(): number | undefined {
    const address = Math.ceil(this.#end / 64) * 64;
    const missing = address + this.cacheBytes - this.#memory.buffer.byteLength;
    if (missing > 0) {
      try {
        this.#memory.grow(Math.ceil(missing / pageBytes));
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    }
    this.#end = address + this.cacheBytes;
    return address;
  }

  /** As {@link Transformer.pass}. */
  async pass(
    tokens: readonly number[],
    cache: number,
    start: number,
    logitRows: number,
    breathe: Breathe,
  ): Promise<void> {
    await this.#transformer.pass(tokens, cache, start, logitRows, breathe);
  }

  /** A part of a pass, on whatever numbers lie there: for measuring. */
  rehearse(rows = 1): void {
    this.#transformer.rehearse(rows);
  }

  /** The logits of one row of the last pass, in place. */
  logits(row: number): Float32Array {
    const { vocabulary } = this.config;
    return new Float32Array(this.#memory.buffer, this.#plan.logits + row * vocabulary * 4, vocabulary);
  }

  /** The token with the largest logit in a row of the last pass. */
  bestToken(row: number): number {
    const { vocabulary } = this.config;
    return this.#pool.kernels.argmax(this.#plan.logits + row * vocabulary * 4, vocabulary);
  }

  /**
   * Natural logarithm of the sum of the exponentials of a row's logits: a logit less this is a log-probability.
   *
   * @param best the row's most probable token
   */
  logTotal(row: number, best: number): number {
    const { vocabulary } = this.config;
    const peak = this.logits(row)[best] ?? 0;
    const sum = this.#pool.kernels.sumExponentials(this.#plan.logits + row * vocabulary * 4, vocabulary, peak);
    return peak + Math.log(sum);
  }

  /** The first `positions` of a cache: for each layer, its keys, then its values. Views into the memory, valid until it grows. */
  cacheParts(cache: number, positions: number): readonly Float32Array[] {
    const { layers } = this.config;
    const partBytes = this.cacheBytes / (2 * layers);
    const numbers = (positions * partBytes) / this.capacity / 4;
    return Array.from(
      { length: 2 * layers },
      (_, part) => new Float32Array(this.#memory.buffer, cache + part * partBytes, numbers),
    );
  }

  close(): void {
    this.#pool.close();
  }
}
