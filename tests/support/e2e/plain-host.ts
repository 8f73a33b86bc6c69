import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { findStaticFile } from '../../../scripts/server/static-files.mjs';
import { builtApp } from './built-app';

/**
 * A static host as one rents it: the built app in a folder of a larger site, and not one header of ours.
 *
 * @param folder such as `/some/path/`
 */
export async function startPlainHost(
  folder: string,
): Promise<{ readonly address: string; readonly pages: () => number; stop(): Promise<void> }> {
  let pages = 0;
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    const below = path.startsWith(folder) ? `/${path.slice(folder.length)}` : '/nothing';
    if (below === '/') pages += 1;
    void findStaticFile(below, { root: builtApp, modelsFolder: 'models' }).then((file) => {
      if (file === undefined) {
        response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>');
        return;
      }
      response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.size });
      createReadStream(file.path).pipe(response);
    });
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The host has no port.');
  return {
    address: `http://localhost:${bound.port}${folder}`,
    pages: () => pages,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
