import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const files: Readonly<Record<string, string>> = {
  'virtual:router-weights': 'src/lib/router/weights/router.bin',
  'virtual:act-weights': 'src/lib/skills/loose/weights/acts.bin',
  'virtual:adapter-weights': 'src/workers/embedding/adapter/weights.bin',
};

/**
 * Offers what the router and the skills have learned as modules, `virtual:router-weights` and `virtual:act-weights`. The page
 * may import but not fetch, so that its requests can be counted; the modules are imported late.
 *
 * @param root the folder that holds package.json
 */
export function learnedWeights(root: string): Plugin {
  return {
    name: 'hearth:learned-weights',
    resolveId: (id) => (Object.hasOwn(files, id) ? `\0${id}` : undefined),
    load: async (id) => {
      const file = id.startsWith('\0') ? files[id.slice(1)] : undefined;
      if (file === undefined) return undefined;
      const bytes = await readFile(join(root, file));
      return `
        const characters = atob('${bytes.toString('base64')}');
        const bytes = new Uint8Array(characters.length);
        for (let i = 0; i < characters.length; i++) bytes[i] = characters.charCodeAt(i);
        export const weights = bytes.buffer;`;
    },
  };
}
