import type { LanguageModel } from '../../src/lib/models/language-model';
import type { LanguageModels, LanguageRole, RoleStatus } from '../../src/lib/models/language-models';

export interface FakeLanguageModelsOptions {
  /** Where both models are before they are first acquired. */
  readonly state?: RoleStatus['state'];
  /** May throw. */
  readonly beforeAcquire?: () => void;
}

/** The two roles, played by models of the test. */
export function createFakeLanguageModels(
  models: Readonly<Record<LanguageRole, LanguageModel>>,
  { state = 'resident', beforeAcquire = () => undefined }: FakeLanguageModelsOptions = {},
): LanguageModels {
  const states: Record<LanguageRole, RoleStatus['state']> = { fast: state, reasoning: state };
  return {
    statuses: () =>
      (['fast', 'reasoning'] as const).map((role) => ({ role, modelId: models[role].id, state: states[role] })),
    status: (role) => ({ role, modelId: models[role].id, state: states[role] }),
    subscribe: () => () => undefined,
    async acquire(role, signal) {
      beforeAcquire();
      signal.throwIfAborted();
      states[role] = 'resident';
      return models[role];
    },
  };
}
