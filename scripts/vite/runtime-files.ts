import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { parseByteRange } from '../server/byte-range.mjs';
import { findStaticFile } from '../server/static-files.mjs';

/** A file to answer with. */
interface File {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Media type. */
  readonly type: string;
}

/** ONNX Runtime's plain build: the only one without `new Function`, which the page's policy refuses. */
const runtimeTypes: Readonly<Record<string, string>> = {
  'ort-wasm-simd-threaded.mjs': 'text/javascript',
  'ort-wasm-simd-threaded.wasm': 'application/wasm',
};

/**
 * Puts ONNX Runtime's module and WebAssembly file at `/ort/`, under their own names, in the build and while developing.
 * They are not bundled because the runtime starts its threads from that very module, by address.
 *
 * @param root the folder that holds node_modules
 */
export function runtimeFilesAtOrt(root: string): Plugin {
  const folder = join(root, 'node_modules/onnxruntime-web/dist');
  const find = async (path: string): Promise<File | undefined> => {
    const name = path.slice(1);
    const type = runtimeTypes[name];
    if (type === undefined) return undefined;
    return { path: join(folder, name), size: (await stat(join(folder, name))).size, type };
  };
  return {
    name: 'hearth:ort',
    async generateBundle() {
      for (const name of Object.keys(runtimeTypes)) {
        this.emitFile({ type: 'asset', fileName: `ort/${name}`, source: await readFile(join(folder, name)) });
      }
    },
    configureServer(server) {
      server.middlewares.use('/ort', answerWith(find));
    },
  };
}

/**
 * Answers `/models/<sha256>` while developing and previewing, as Hearth's own server does. What is not there is a real
 * 404: an HTML page in its place would end up in caches as if it were a model.
 *
 * @param modelsFolder the folder that `npm run models` fills
 */
export function modelFilesAtModels(modelsFolder: string): Plugin {
  const answer = answerWith((path) => findStaticFile(`/models${path}`, { root: modelsFolder, modelsFolder }));
  return {
    name: 'hearth:models',
    configureServer(server) {
      server.middlewares.use('/models', answer);
    },
    configurePreviewServer(server) {
      server.middlewares.use('/models', answer);
    },
  };
}

function answerWith(find: (path: string) => Promise<File | undefined>): Connect.NextHandleFunction {
  return (request, response, next) => {
    find((request.url ?? '').replace(/[?#].*$/, ''))
      .then((file) => send(file, request, response))
      .catch(next);
  };
}

function send(file: File | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const range = parseByteRange(request.headers.range, file.size);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
    return;
  }
  const { start, end } = range === 'whole' ? { start: 0, end: file.size - 1 } : range;
  response.writeHead(range === 'whole' ? 200 : 206, {
    'Content-Type': file.type,
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    ...(range === 'whole' ? {} : { 'Content-Range': `bytes ${start}-${end}/${file.size}` }),
  });
  if (request.method === 'HEAD' || end < start) response.end();
  else createReadStream(file.path, { start, end }).pipe(response);
}
