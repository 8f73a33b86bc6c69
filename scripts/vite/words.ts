import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ensureWords } from '../words/ensure-words.mjs';
import { messagesFolder } from '../words/words-hash.mjs';

/**
 * Sees to it that the compiled words are there before anything imports them, and anew when somebody changes them.
 *
 * @param root the folder that holds package.json
 */
export function words(root: string): Plugin {
  return {
    name: 'hearth:words',
    config: async () => {
      await ensureWords(root);
    },
    configureServer(server) {
      const folder = join(root, messagesFolder);
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        ensureWords(root).catch((error: unknown) => server.config.logger.error(String(error)));
      });
    },
  };
}
