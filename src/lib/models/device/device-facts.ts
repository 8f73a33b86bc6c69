/** Limits of a graphics processor that decide about models, in WebGPU's names and units (bytes where it is a size). */
export interface GpuLimits {
  readonly maxBufferSize: number;
  readonly maxStorageBufferBindingSize: number;
  readonly maxComputeWorkgroupStorageSize: number;
  readonly maxStorageBuffersPerShaderStage: number;
  readonly maxComputeInvocationsPerWorkgroup: number;
}

/** What WebGPU says of a graphics processor; the words are empty where the browser keeps them to itself. */
export interface GpuFacts {
  readonly vendor: string;
  readonly architecture: string;
  readonly description: string;
  /** Computed by the processor in place of a graphics processor: right, and far too slow to chat with. */
  readonly software: boolean;
  readonly shaderF16: boolean;
  readonly subgroups: boolean;
  readonly limits: GpuLimits;
}

/** What is known of the device before any model is loaded. */
export interface DeviceFacts {
  /** Absent without WebGPU or without an adapter for it. */
  readonly gpu?: GpuFacts;
  /** GiB, as the browser tells it: in coarse steps, never more than {@link mostToldMemoryGiB}, and by Chromium alone. */
  readonly memoryGiB?: number;
  /** Logical processors. */
  readonly cores: number;
  /** Whether the page may use several threads over one memory. */
  readonly isolated: boolean;
  /** A phone or a tablet by its own word. */
  readonly mobile: boolean;
  /** Whether WebAssembly has SIMD here, without which our kernels do not run. */
  readonly simd: boolean;
  readonly storage?: { readonly usedBytes: number; readonly quotaBytes: number };
}

/** A device that has more memory says this as well (Device Memory, W3C: an upper bound against recognition). */
export const mostToldMemoryGiB = 8;
