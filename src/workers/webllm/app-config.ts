import type { AppConfig } from '@mlc-ai/web-llm';
import type { MlcSet } from './mlc-set';

/** What web-llm is told of the one model that it loads, by an id of ours. */
export function createAppConfig(
  model: string,
  set: Pick<MlcSet, 'address' | 'libraryAddress'>,
  { contextTokens, halfFloats }: { readonly contextTokens: number | undefined; readonly halfFloats: boolean },
): AppConfig {
  return {
    cacheBackend: 'cache',
    model_list: [
      {
        model_id: model,
        model: set.address,
        model_lib: set.libraryAddress,
        // With a sliding window there is no other size to set.
        overrides: contextTokens === undefined ? {} : { context_window_size: contextTokens },
        required_features: halfFloats ? ['shader-f16'] : [],
      },
    ],
  };
}
