/** The WebAssembly of voy-search (scripts/vite/voy.ts). */
declare module 'virtual:voy' {
  export const voy: Uint8Array<ArrayBuffer>;
}

/** What the package's entry, which imports the WebAssembly in a way of its own, is made of. */
declare module 'voy-search/voy_search_bg.js' {
  export { Voy } from 'voy-search';
  /** Must be called with the exports of an instance before anything else; the instance imports this very module. */
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}
