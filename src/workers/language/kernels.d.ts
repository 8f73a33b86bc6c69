/** The kernels, compiled from `kernels/*.ts` by the build (scripts/vite/kernels.ts). */
declare module 'virtual:kernels' {
  /** For a memory of its own. */
  export const single: Uint8Array<ArrayBuffer>;
  /** For a memory shared with compute threads. */
  export const shared: Uint8Array<ArrayBuffer>;
}
