import { describe, expect, test } from 'vitest';
import { chooseThreads, probeDevice, storageEstimate } from '../../../src/lib/models/device';

const directory = async (): Promise<FileSystemDirectoryHandle> => ({}) as FileSystemDirectoryHandle;

describe('the device', () => {
  test('is described by what the browser tells', async () => {
    const browser = {
      hardwareConcurrency: 8,
      deviceMemory: 8,
      gpu: { requestAdapter: async () => ({}) },
      storage: { getDirectory: directory, estimate: async () => ({ usage: 1, quota: 10 }) },
    };
    expect(await probeDevice(browser, true)).toEqual({
      isolated: true,
      cores: 8,
      memoryGiB: 8,
      webgpu: true,
      originPrivateFileSystem: true,
    });
    expect(await storageEstimate(browser)).toEqual({ usedBytes: 1, quotaBytes: 10 });
  });

  test('is assumed to be plain where the browser tells nothing', async () => {
    expect(await probeDevice({}, false)).toEqual({
      isolated: false,
      cores: 1,
      memoryGiB: undefined,
      webgpu: false,
      originPrivateFileSystem: false,
    });
    expect(await storageEstimate({})).toBeUndefined();
  });

  test('lacks what is offered but refused', async () => {
    const browser = {
      gpu: { requestAdapter: async () => null },
      storage: { getDirectory: () => Promise.reject(new Error('private window')), estimate: async () => ({}) },
    };
    expect(await probeDevice(browser, true)).toMatchObject({ webgpu: false, originPrivateFileSystem: false });
  });
});

describe('the number of threads', () => {
  test.each([
    [{ isolated: false, cores: 8 }, undefined, 1],
    [{ isolated: false, cores: 8 }, 4, 1],
    [{ isolated: true, cores: 2 }, undefined, 2],
    [{ isolated: true, cores: 16 }, undefined, 8],
    [{ isolated: true, cores: 16 }, 6, 6],
    [{ isolated: true, cores: 2 }, 6, 2],
    [{ isolated: true, cores: 2 }, 0, 1],
  ])('for %o, wished %s, is at most %i', (device, wished, threads) => {
    expect(chooseThreads(device, wished)).toBe(threads);
  });
});
