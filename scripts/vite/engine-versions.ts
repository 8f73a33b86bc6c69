import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const virtualModule = 'virtual:engine-versions';

/**
 * Offers as the module `virtual:engine-versions` what tells one build of an engine from another: the content of its sources
 * and, for the graphics processor, the version of web-llm.
 *
 * @param root the folder that holds package.json, with a slash at the end
 */
export function engineVersions(root: string): Plugin {
  return {
    name: 'hearth:engine-versions',
    resolveId: (id) => (id === virtualModule ? `\0${virtualModule}` : undefined),
    load: (id) => {
      if (id !== `\0${virtualModule}`) return undefined;
      const webLlm = readFileSync(`${root}node_modules/@mlc-ai/web-llm/package.json`, 'utf8');
      const { version } = JSON.parse(webLlm) as { readonly version: string };
      const versions = {
        kernels: contentOf(`${root}src/workers/language`),
        webllm: `${version} ${contentOf(`${root}src/workers/webllm`)}`,
      };
      return `export const versions = ${JSON.stringify(versions)};`;
    },
  };
}

/** The hash of all files of a folder, with their names. */
function contentOf(folder: string): string {
  const hash = createHash('sha256');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
