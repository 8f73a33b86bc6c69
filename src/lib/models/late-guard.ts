import type { LoadGuard } from './check/load-guard';

/** The guard, whose code is loaded when a model is first loaded. @param load gives the same guard each time */
export function createLateGuard(load: () => Promise<LoadGuard>): LoadGuard {
  return {
    begin: async (model) => (await load()).begin(model),
    allow: async (modelId) => (await load()).allow(modelId),
  };
}
