import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { ManifestTransform } from 'workbox-build';
import { securityHeadersModule } from './security-headers.ts';

/** What an open page never asks for. */
const neededOnlineOnly = ['service-worker.js', 'robots.txt', 'screenshots/**', '**/*.map'];

/**
 * Builds the service worker and writes into it the list of all files that it keeps, each with its hash: the browser then
 * refuses a file with other bytes, and with it the whole installation.
 */
export function offline(): PluginOption[] {
  let folder = '';
  const addIntegrity: ManifestTransform = async (entries) => ({
    manifest: await Promise.all(
      entries.map(async (entry) => ({ ...entry, integrity: await integrityOf(join(folder, entry.url)) })),
    ),
    warnings: [],
  });
  return [
    {
      name: 'hearth:built-folder',
      configResolved: ({ root, build }) => {
        folder = resolve(root, build.outDir);
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/workers',
      filename: 'service-worker.ts',
      // The page registers it late, and public/manifest.webmanifest is a file like any other.
      injectRegister: null,
      manifest: false,
      includeManifestIcons: false,
      injectManifest: {
        buildPlugins: { vite: [securityHeadersModule()] },
        globPatterns: ['**/*'],
        globIgnores: neededOnlineOnly,
        dontCacheBustURLsMatching: /^assets\/.+-[\w-]{8,}\.\w+$/,
        maximumFileSizeToCacheInBytes: 64_000_000,
        manifestTransforms: [addIntegrity],
      },
    }),
  ];
}

async function integrityOf(path: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(path))
    .digest('base64')}`;
}
