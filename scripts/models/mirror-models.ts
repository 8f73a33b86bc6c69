import { copyFile, constants, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../../src/lib/core/model';
import { hashFile } from './hash-file';
import { partPathOf, promote, sizeOf, type ModelFolder } from './model-folder';
import { Problem } from './problem';

/**
 * What a host of static files must say for pages of other origins to read them, as Netlify and Cloudflare Pages read it.
 * A file is named after its content and never changes.
 */
const headers = `/models/*
  Access-Control-Allow-Origin: *
  Access-Control-Expose-Headers: Accept-Ranges, Content-Length, Content-Range, ETag
  Cross-Origin-Resource-Policy: cross-origin
  Cache-Control: public, max-age=31536000, immutable
  Content-Type: application/octet-stream
`;

export interface MirrorTools {
  readonly folder: Pick<ModelFolder, 'pathOf'>;
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Writes the files of these models, which are here, into a folder that any host of static files can serve: each at
 * `models/<sha256>`. What is there already, whole, stays. Each copy is hashed before it gets its name.
 *
 * @throws {Problem} when a copy has other bytes than it should
 */
export async function mirrorModels(models: readonly Model[], target: string, tools: MirrorTools): Promise<void> {
  await mkdir(join(target, 'models'), { recursive: true });
  await writeFile(join(target, '_headers'), headers);
  const files = new Map(models.flatMap((model) => model.files).map((file) => [file.sha256, file]));
  for (const { sha256, bytes, path } of files.values()) {
    const copy = join(target, 'models', sha256);
    if ((await sizeOf(copy)) === bytes) {
      tools.onBytes(bytes);
      continue;
    }
    // Where the file system can, a copy shares its blocks with the original.
    await copyFile(tools.folder.pathOf(sha256), partPathOf(copy), constants.COPYFILE_FICLONE);
    if ((await hashFile(partPathOf(copy), tools.onBytes, tools.signal)) !== sha256) {
      throw new Problem(`${path} came out wrong in ${target}. Is the disk sound? The folder is not complete.`);
    }
    await promote(partPathOf(copy), copy);
  }
}
