import type { ByteSource } from '../../lib/models/convert/byte-source';
import type { GgufMetadata } from '../../lib/models/convert/gguf/metadata';
import { readGguf } from '../../lib/models/convert/gguf/reader';

/** What a GGUF file says of itself, fit to be shown. */
export interface GgufIdentity {
  readonly architecture: string;
  readonly name: string | null;
}

const longestShown = 80;

/**
 * Reads the header for what the file says it is.
 *
 * @throws FailureError `gguf-invalid` or `gguf-unsupported`
 */
export async function ggufIdentity(source: ByteSource): Promise<GgufIdentity> {
  const { metadata } = await readGguf(source);
  return {
    architecture: shown(metadata, 'general.architecture') ?? '?',
    name: shown(metadata, 'general.name'),
  };
}

/** The file is a stranger's: its words are kept short, and without characters that turn or hide what stands beside them. */
function shown(metadata: GgufMetadata, key: string): string | null {
  const value = metadata.values.get(key);
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestShown);
  return text === '' ? null : text;
}
