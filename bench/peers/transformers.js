// The page of the peer that is transformers.js; bench/measure/engines/transformers-js.ts drives it. The library runs in
// a worker, as on any page that must stay usable meanwhile, and where threads may wait for each other.
import { wrap } from '/node_modules/comlink/dist/esm/comlink.mjs';

globalThis.peer = wrap(new globalThis.Worker(new URL('./transformers-worker.js', import.meta.url), { type: 'module' }));
