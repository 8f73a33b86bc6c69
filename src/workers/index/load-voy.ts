import * as glue from 'voy-search/voy_search_bg.js';
import type { VoyTree } from '../../lib/memory/recall/voy-index';

/**
 * Starts voy-search, where that has not been done, and gives what makes its trees. After a panic, which ends the tree
 * that it came from, new trees work.
 *
 * @param bytes the module `virtual:voy`
 */
export function loadVoy(bytes: Uint8Array<ArrayBuffer>): () => VoyTree {
  // The package remembers the memory of the instance that it met first, so there can be one only.
  if (!isStarted()) {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { './voy_search_bg.js': { ...glue } });
    glue.__wbg_set_wasm(exports);
  }
  return () => new glue.Voy();
}

function isStarted(): boolean {
  try {
    new glue.Voy().free();
    return true;
  } catch {
    return false;
  }
}
