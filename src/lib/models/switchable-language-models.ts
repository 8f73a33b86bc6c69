import { FailureError } from '../core/failure';
import type { StarterSet } from '../core/model';
import type { RoleStatus } from './language-models';
import type { ResidentLanguageModels } from './resident-language-models';

/** Which models play the roles, and with how many threads they compute. */
export interface LanguageModelChoice {
  readonly set: Pick<StarterSet, 'fast' | 'reasoning'>;
  readonly threads: number;
}

/** Language models whose set can be changed while the page lives. */
export interface SwitchableLanguageModels extends ResidentLanguageModels {
  /** Puts this choice in place of the one before, whose workers end. The same choice again changes nothing. */
  use(choice: LanguageModelChoice): Promise<void>;
}

/** @param build makes the language models of one choice */
export function createSwitchableLanguageModels(
  build: (choice: LanguageModelChoice) => ResidentLanguageModels,
): SwitchableLanguageModels {
  const listeners = new Set<(statuses: readonly RoleStatus[]) => void>();
  let current: ResidentLanguageModels | undefined;
  let currentKey = '';

  return {
    async use(choice) {
      const key = JSON.stringify([choice.set.fast, choice.set.reasoning, choice.threads]);
      if (key === currentKey) return;
      currentKey = key;
      current?.close();
      const next = build(choice);
      current = next;
      next.subscribe((statuses) => {
        if (current === next) for (const listener of [...listeners]) listener(statuses);
      });
      for (const listener of [...listeners]) listener(next.statuses());
      await next.refresh();
    },
    statuses: () => current?.statuses() ?? [],
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    status(role, choice) {
      return current?.status(role, choice) ?? { role, modelId: choice?.[role] ?? '', state: 'absent' };
    },
    async acquire(role, signal, choice) {
      // The settings say which models; a page that could not read them cannot answer.
      if (current === undefined) throw new FailureError({ code: 'model-missing', model: role });
      return current.acquire(role, signal, choice);
    },
    async preload(role) {
      await current?.preload(role);
    },
    async relieve() {
      await current?.relieve();
    },
    async refresh() {
      await current?.refresh();
    },
    async saveCaches() {
      await current?.saveCaches();
    },
    async forget(cacheKey) {
      await current?.forget(cacheKey);
    },
    end(modelIds) {
      current?.end(modelIds);
    },
    close() {
      current?.close();
    },
  };
}
