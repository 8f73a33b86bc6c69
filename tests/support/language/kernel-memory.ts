import { single } from 'virtual:kernels';
import { instantiateKernels, type KernelExports } from '../../../src/workers/language/compute/kernel-exports';

/** The kernels over a memory of 16 MiB, with a place for each array that a test puts there. */
export interface KernelMemory {
  readonly kernels: KernelExports;
  /** Copies an array into the memory and gives its address. */
  put(array: Float32Array | Int16Array | Int8Array): number;
  /** Room for so many floats, filled with a number that no test expects. */
  room(floats: number): number;
  floats(address: number, count: number): Float32Array;
  shorts(address: number, count: number): Int16Array;
}

const unset = 12345.678;

export async function createKernelMemory(): Promise<KernelMemory> {
  const memory = new WebAssembly.Memory({ initial: 256, maximum: 65536 });
  const kernels = instantiateKernels(await WebAssembly.compile(single), memory);
  let end = 64;
  const reserve = (bytes: number): number => {
    const address = end;
    end = Math.ceil((end + bytes) / 64) * 64;
    if (end > memory.buffer.byteLength) end = 64;
    return end === 64 ? reserve(bytes) : address;
  };
  const floats = (address: number, count: number): Float32Array => new Float32Array(memory.buffer, address, count);
  return {
    kernels,
    floats,
    put: (array) => {
      const address = reserve(array.byteLength);
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      new Uint8Array(memory.buffer, address, array.byteLength).set(bytes);
      return address;
    },
    room: (count) => {
      const address = reserve(count * 4);
      floats(address, count).fill(unset);
      return address;
    },
    shorts: (address, count) => new Int16Array(memory.buffer, address, count),
  };
}
