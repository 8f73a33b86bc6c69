/** What tells one build of an engine from another; see scripts/vite/engine-versions.ts. */
declare module 'virtual:engine-versions' {
  export const versions: Readonly<Record<'kernels' | 'webllm', string>>;
}
