import type { NavigatorFacts } from './first-choices';
import type { DeviceFacts, GpuFacts, GpuLimits } from './device-facts';

/** The part of a `GPUAdapter` that is read. */
export interface AdapterLike {
  readonly features: { has(name: string): boolean };
  readonly limits: GpuLimits;
  readonly info: {
    readonly vendor: string;
    readonly architecture: string;
    readonly description: string;
    readonly isFallbackAdapter?: boolean;
  };
}

/** The part of the browser that tells about the device. */
export interface DeviceEnvironment {
  readonly navigator: NavigatorFacts & {
    /** Absent outside of a secure context and in browsers without WebGPU. */
    readonly gpu?: { requestAdapter(options: { powerPreference: 'high-performance' }): Promise<AdapterLike | null> };
    readonly userAgent: string;
    /** Chromium's own word, where it has one. */
    readonly userAgentData?: { readonly mobile: boolean };
    readonly storage?: { estimate(): Promise<{ usage?: number; quota?: number }> };
  };
  readonly isolated: boolean;
  /** Whether the bytes are a WebAssembly module that can be compiled here. */
  readonly compiles: (module: Uint8Array<ArrayBuffer>) => boolean;
}

/** What software adapters call themselves: Chromium's, Mesa's, and that of Windows. */
const softwareNames = /swiftshader|llvmpipe|lavapipe|basic render/i;

/** A module of one function that spreads a zero over a vector; a browser without SIMD refuses it. */
const vectorModule = [
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  // One type: nothing in, a vector out.
  ...[0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b],
  // One function of it.
  ...[0x03, 0x02, 0x01, 0x00],
  // Its code: i32.const 0, i8x16.splat, end.
  ...[0x0a, 0x08, 0x01, 0x06, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0x0b],
];

/** Asks the browser what the device has. Nothing is allocated; what cannot be learnt is left out, and nothing rejects. */
export async function probeDevice({ navigator, isolated, compiles }: DeviceEnvironment): Promise<DeviceFacts> {
  const [gpu, storage] = await Promise.all([probeGpu(navigator.gpu), probeStorage(navigator.storage)]);
  return {
    ...(gpu === undefined ? {} : { gpu }),
    ...(navigator.deviceMemory === undefined ? {} : { memoryGiB: navigator.deviceMemory }),
    cores: navigator.hardwareConcurrency,
    isolated,
    mobile: navigator.userAgentData?.mobile ?? /\b(?:Mobile|Android|iPhone|iPad)\b/.test(navigator.userAgent),
    simd: compiles(new Uint8Array(vectorModule)),
    ...(storage === undefined ? {} : { storage }),
  };
}

async function probeGpu(gpu: DeviceEnvironment['navigator']['gpu']): Promise<GpuFacts | undefined> {
  if (gpu === undefined) return undefined;
  // web-llm asks for the same kind. A driver that fails is, for us, no adapter.
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null);
  if (adapter === null) return undefined;
  const { info, features, limits } = adapter;
  return {
    vendor: info.vendor,
    architecture: info.architecture,
    description: info.description,
    software: info.isFallbackAdapter === true || softwareNames.test(`${info.architecture} ${info.description}`),
    shaderF16: features.has('shader-f16'),
    subgroups: features.has('subgroups'),
    limits: {
      maxBufferSize: limits.maxBufferSize,
      maxStorageBufferBindingSize: limits.maxStorageBufferBindingSize,
      maxComputeWorkgroupStorageSize: limits.maxComputeWorkgroupStorageSize,
      maxStorageBuffersPerShaderStage: limits.maxStorageBuffersPerShaderStage,
      maxComputeInvocationsPerWorkgroup: limits.maxComputeInvocationsPerWorkgroup,
    },
  };
}

async function probeStorage(storage: DeviceEnvironment['navigator']['storage']): Promise<DeviceFacts['storage']> {
  // It rejects in windows that keep nothing.
  const estimate = await storage?.estimate().catch(() => undefined);
  if (estimate?.quota === undefined) return undefined;
  return { usedBytes: estimate.usage ?? 0, quotaBytes: estimate.quota };
}
