import type { ModelChoice } from '../../src/lib/core/model';
import type { LanguageModel } from '../../src/lib/models/language-model';
import {
  languageRoles,
  type LanguageModels,
  type LanguageRole,
  type RoleStatus,
} from '../../src/lib/models/language-models';

export interface FakeLanguageModelsOptions {
  /** Where both models are before they are first acquired. */
  readonly state?: RoleStatus['state'];
  /** May throw. */
  readonly beforeAcquire?: () => void;
}

export interface FakeLanguageModels extends LanguageModels {
  /** Takes a role's model out of memory. */
  unload(role: LanguageRole): void;
}

/** The two roles, played by models of the test. */
export function createFakeLanguageModels(
  models: Readonly<Record<LanguageRole, LanguageModel>>,
  { state = 'resident', beforeAcquire = () => undefined }: FakeLanguageModelsOptions = {},
): FakeLanguageModels {
  const states: Record<LanguageRole, RoleStatus['state']> = { fast: state, reasoning: state };
  const playerOf = (role: LanguageRole, choice: ModelChoice = {}): LanguageRole =>
    languageRoles.find((each) => models[each].id === choice[role]) ?? role;
  return {
    statuses: () => languageRoles.map((role) => ({ role, modelId: models[role].id, state: states[role] })),
    status(role, choice) {
      const player = playerOf(role, choice);
      return { role, modelId: models[player].id, state: states[player] };
    },
    subscribe: () => () => undefined,
    unload: (role) => void (states[role] = 'stored'),
    async preload(role) {
      states[role] = 'resident';
    },
    async acquire(role, signal, choice) {
      beforeAcquire();
      signal.throwIfAborted();
      const player = playerOf(role, choice);
      states[player] = 'resident';
      return models[player];
    },
  };
}
