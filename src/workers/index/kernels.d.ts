/** The kernel, compiled from `kernels/index.ts` by the build (scripts/vite/kernels.ts). */
declare module 'virtual:index-kernels' {
  /** For a memory of its own. */
  export const single: Uint8Array<ArrayBuffer>;
}
