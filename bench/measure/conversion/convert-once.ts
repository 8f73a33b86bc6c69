import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFileByteSource } from '../../../scripts/models/file-byte-source';
import { convertGguf } from '../../../src/lib/models/convert/convert-gguf';
import { sourcePath } from '../engines/sources';

/** Converts one model into a folder that is then removed, and prints how long it took and the memory it took. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'hearth-conversion-'));
const source = await openFileByteSource(sourcePath(root, process.argv[2] ?? ''));
try {
  const startedAt = performance.now();
  await convertGguf(
    source,
    {
      open: async (path) => {
        const file = await open(join(folder, path), 'w');
        return { write: async (bytes) => void (await file.write(bytes)), close: () => file.close() };
      },
    },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  const seconds = (performance.now() - startedAt) / 1000;
  // Node gives it in units of 1024 bytes.
  process.stdout.write(JSON.stringify({ seconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));
} finally {
  await source.close();
  await rm(folder, { recursive: true });
}
