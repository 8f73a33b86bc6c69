import type { Model } from '../../src/lib/core/model';

/** A catalogue entry with two files of the given sizes. */
export function catalogueModel(id: string, overrides: Partial<Model> = {}): Model {
  return {
    id,
    title: id,
    kind: 'language',
    engine: 'kernels',
    licence: 'Apache-2.0',
    parameters: 1,
    contextTokens: 2_048,
    memoryBytes: 1_000,
    files: [
      { path: 'graph.onnx', bytes: 100, sha256: hashOf(id, 'a') },
      { path: 'weights.bin', bytes: 900, sha256: hashOf(id, 'b') },
    ],
    sources: [],
    conversion: 'none',
    ...overrides,
  };
}

function hashOf(id: string, end: string): string {
  const digits = Array.from(id, (letter) => letter.charCodeAt(0).toString(16)).join('');
  return `${digits}${end}`.padStart(64, '0').slice(-64);
}
