import { kernelNames, type KernelExports, type KernelName } from './kernel-exports';

// The first bytes of the shared memory belong to the control block: 32-bit integers, then 16 doubles from byte 64.
/** Counts the kernels that were announced. */
const round = 0;
/** 1 while units of the announced kernel may be taken. */
const open = 1;
/** Threads between looking at `open` and having finished what they took. */
const busy = 2;
/** Threads asleep until the next round. */
const sleeping = 3;
const kernelNumber = 4;
const unitCount = 5;
/** The first unit that nobody has taken. */
const nextUnit = 6;
/** How many units are taken at a time. */
const portion = 7;
const argumentCount = 8;
const threadsAtWork = 9;
const argumentOffset = 64;
const maximumArguments = 16;

/** Bytes at the start of the memory that the control block takes. */
export const controlBlockBytes = argumentOffset + maximumArguments * 8;

/**
 * Looks at the round this often before going to sleep. Between two kernels of one pass there are some microseconds,
 * less than waking a thread takes; between two tokens a thread may as well sleep.
 */
const spins = 20_000;

/** Portions for each thread: more let a slow or interrupted thread do less, fewer are taken with less ado. */
const portionsPerThread = 4;

/**
 * How threads hand each other work through shared memory. Units are not dealt out but taken, a portion at a time, so that
 * a thread which the system interrupts, or a slower core, holds up the others by one portion at most.
 */
export class ControlBlock {
  readonly #integers: Int32Array;
  readonly #arguments: Float64Array;

  constructor(memory: WebAssembly.Memory) {
    this.#integers = new Int32Array(memory.buffer, 0, argumentOffset / 4);
    this.#arguments = new Float64Array(memory.buffer, argumentOffset, maximumArguments);
  }

  /** Runs a kernel over all of its units, together with the threads numbered below `threads`; the caller is thread 0. */
  runTogether(
    kernels: KernelExports,
    kernel: KernelName,
    units: number,
    rest: readonly number[],
    threads: number,
  ): void {
    this.#integers[kernelNumber] = kernelNames.indexOf(kernel);
    this.#integers[unitCount] = units;
    this.#integers[nextUnit] = 0;
    this.#integers[portion] = Math.ceil(units / (threads * portionsPerThread));
    this.#integers[argumentCount] = rest.length;
    this.#integers[threadsAtWork] = threads;
    this.#arguments.set(rest);
    Atomics.store(this.#integers, open, 1);
    Atomics.add(this.#integers, round, 1);
    if (Atomics.load(this.#integers, sleeping) > 0) Atomics.notify(this.#integers, round);
    this.#work(kernels, 0);
    // From here on nobody begins; what was begun is waited for, and only then is the block written again.
    Atomics.store(this.#integers, open, 0);
    while (Atomics.load(this.#integers, busy) > 0);
  }

  /** The round announced last, to be handed to the threads that {@link follow}. */
  get currentRound(): number {
    return Atomics.load(this.#integers, round);
  }

  /** Helps with every kernel announced after `seen`; never returns. */
  follow(kernels: KernelExports, thread: number, seen: number): never {
    for (;;) {
      seen = this.#awaitRound(seen);
      Atomics.add(this.#integers, busy, 1);
      if (Atomics.load(this.#integers, open) === 1 && thread < (this.#integers[threadsAtWork] ?? 0)) {
        this.#work(kernels, thread);
      }
      Atomics.sub(this.#integers, busy, 1);
    }
  }

  /** Takes portions until none is left. */
  #work(kernels: KernelExports, thread: number): void {
    const kernel = kernelNames[this.#integers[kernelNumber] ?? -1];
    if (kernel === undefined) throw new RangeError('The control block names no kernel.');
    const units = this.#integers[unitCount] ?? 0;
    const taken = this.#integers[portion] ?? 1;
    const rest = this.#arguments.subarray(0, this.#integers[argumentCount]);
    for (;;) {
      const first = Atomics.add(this.#integers, nextUnit, taken);
      if (first >= units) return;
      kernels[kernel](first, Math.min(first + taken, units), thread, ...rest);
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
