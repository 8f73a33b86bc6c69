import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const file = 'src/lib/router/weights/router.bin';
const virtualModule = 'virtual:router-weights';
const resolvedModule = `\0${virtualModule}`;

/**
 * Offers what the router has learned as the module `virtual:router-weights`. The page may import but not fetch, so that its
 * requests can be counted; the module is imported late.
 *
 * @param root the folder that holds package.json
 */
export function routerWeights(root: string): Plugin {
  return {
    name: 'hearth:router-weights',
    resolveId: (id) => (id === virtualModule ? resolvedModule : undefined),
    load: async (id) => {
      if (id !== resolvedModule) return undefined;
      const bytes = await readFile(join(root, file));
      return `
        const characters = atob('${bytes.toString('base64')}');
        const bytes = new Uint8Array(characters.length);
        for (let i = 0; i < characters.length; i++) bytes[i] = characters.charCodeAt(i);
        export const weights = bytes.buffer;`;
    },
  };
}
