import { kernelNames, type KernelExports, type KernelName } from './kernel-exports';

// The first bytes of the shared memory belong to the control block:
// 32-bit integers [round, finished, sleeping, kernel, units, number of arguments, threads at work], then 16 doubles from
// byte 64.
const round = 0;
const finished = 1;
const sleeping = 2;
const kernelNumber = 3;
const unitCount = 4;
const argumentCount = 5;
const threadsAtWork = 6;
const argumentOffset = 64;
const maximumArguments = 16;

/** Bytes at the start of the memory that the control block takes. */
export const controlBlockBytes = argumentOffset + maximumArguments * 8;

/**
 * Looks at the round this often before going to sleep. Between two kernels of one pass there are some microseconds,
 * less than waking a thread takes; between two tokens a thread may as well sleep.
 */
const spins = 20_000;

/** How threads hand each other work through shared memory. */
export class ControlBlock {
  readonly #integers: Int32Array;
  readonly #arguments: Float64Array;

  constructor(memory: WebAssembly.Memory) {
    this.#integers = new Int32Array(memory.buffer, 0, argumentOffset / 4);
    this.#arguments = new Float64Array(memory.buffer, argumentOffset, maximumArguments);
  }

  /** Announces a kernel to the other threads, of which those numbered below `threads` take part. */
  publish(kernel: KernelName, units: number, rest: readonly number[], threads: number): void {
    this.#integers[threadsAtWork] = threads;
    this.#integers[kernelNumber] = kernelNames.indexOf(kernel);
    this.#integers[unitCount] = units;
    this.#integers[argumentCount] = rest.length;
    this.#arguments.set(rest);
    Atomics.store(this.#integers, finished, 0);
    Atomics.add(this.#integers, round, 1);
    if (Atomics.load(this.#integers, sleeping) > 0) Atomics.notify(this.#integers, round);
  }

  /** Waits until so many other threads have finished the announced kernel. */
  awaitFinished(others: number): void {
    while (Atomics.load(this.#integers, finished) < others);
  }

  /** The round announced last, to be handed to the threads that {@link follow}. */
  get currentRound(): number {
    return Atomics.load(this.#integers, round);
  }

  /** Does this thread's share of every kernel announced after `seen`; never returns. */
  follow(kernels: KernelExports, thread: number, seen: number): never {
    for (;;) {
      seen = this.#awaitRound(seen);
      const threads = this.#integers[threadsAtWork] ?? 0;
      if (thread >= threads) continue;
      const kernel = kernelNames[this.#integers[kernelNumber] ?? -1];
      if (kernel === undefined) throw new RangeError('The control block names no kernel.');
      const [first, last] = share(this.#integers[unitCount] ?? 0, thread, threads);
      kernels[kernel](first, last, thread, ...this.#arguments.subarray(0, this.#integers[argumentCount]));
      Atomics.add(this.#integers, finished, 1);
    }
  }

  #awaitRound(seen: number): number {
    for (let spin = 0; spin < spins; spin++) {
      const now = Atomics.load(this.#integers, round);
      if (now !== seen) return now;
    }
    Atomics.add(this.#integers, sleeping, 1);
    while (Atomics.load(this.#integers, round) === seen) Atomics.wait(this.#integers, round, seen);
    Atomics.sub(this.#integers, sleeping, 1);
    return Atomics.load(this.#integers, round);
  }
}

/** The units from first (included) to last (excluded) that a thread takes. */
export function share(units: number, thread: number, threads: number): readonly [number, number] {
  return [Math.floor((units * thread) / threads), Math.floor((units * (thread + 1)) / threads)];
}
