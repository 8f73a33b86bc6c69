import type { LanguageWorker } from '../../../workers/language/api';
import { FailureError } from '../../core/failure';
import { browserModelId, createBrowserLanguageModel } from './browser-language-model';
import { findPromptApi } from './prompt-api';

/**
 * The browser's own model, ready to be loaded.
 *
 * @param scope `window`
 * @param onDownload told by the model's id how much the browser has fetched, as `BrowserLanguageModelDependencies` says
 * @throws FailureError `model-missing` in a browser that no longer has one
 */
export function browserEngine(
  scope: object,
  onDownload: (modelId: string, part: number | undefined) => void,
): LanguageWorker {
  const api = findPromptApi(scope);
  if (api === undefined) throw new FailureError({ code: 'model-missing', model: browserModelId });
  return createBrowserLanguageModel({
    api,
    now: () => performance.now(),
    onDownload: (part) => onDownload(browserModelId, part),
  });
}
