/** What `npm run train:skills` wrote, carried inside a module by the build (scripts/vite/learned-weights.ts). */
declare module 'virtual:act-weights' {
  export const weights: ArrayBuffer;
}
