/** What `npm run train:router` wrote, carried inside a module by the build (scripts/vite/learned-weights.ts). */
declare module 'virtual:router-weights' {
  export const weights: ArrayBuffer;
}
