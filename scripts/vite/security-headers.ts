import type { Plugin } from 'vite';
import { securityHeaders } from '../server/headers.mjs';

const virtualModule = 'virtual:security-headers';
const resolvedModule = `\0${virtualModule}`;

/**
 * Offers the headers of Hearth's own server as the module `virtual:security-headers`, so that the service worker adds the
 * very same ones where the app is served by a host that sets none.
 */
export function securityHeadersModule(): Plugin {
  return {
    name: 'hearth:security-headers',
    resolveId: (id) => (id === virtualModule ? resolvedModule : undefined),
    load: (id) =>
      id === resolvedModule ? `export const securityHeaders = ${JSON.stringify(securityHeaders())};` : undefined,
  };
}
