/** What `npm run train:adapter` wrote, carried inside a module by the build (scripts/vite/learned-weights.ts). */
declare module 'virtual:adapter-weights' {
  export const weights: ArrayBuffer;
}
