import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const virtualModule = 'virtual:voy';
const resolvedModule = `\0${virtualModule}`;

/**
 * Offers the WebAssembly of voy-search as the module `virtual:voy`: a worker may not fetch, and the package's own way of
 * importing it gives a second heap in development.
 *
 * @param root the folder that holds package.json
 */
export function voy(root: string): Plugin {
  return {
    name: 'hearth:voy',
    resolveId: (id) => (id === virtualModule ? resolvedModule : undefined),
    load: async (id) => {
      if (id !== resolvedModule) return undefined;
      const bytes = await readFile(join(root, 'node_modules/voy-search/voy_search_bg.wasm'));
      return `export const voy = Uint8Array.from(atob('${bytes.toString('base64')}'), (c) => c.charCodeAt(0));`;
    },
  };
}
