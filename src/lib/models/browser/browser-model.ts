import type { Model } from '../../core/model';
import { browserModelId } from './browser-language-model';
import { findPromptApi } from './prompt-api';

/** Of what Chrome's model reads at once, where it does not say. */
const assumedContextTokens = 4096;

/**
 * The browser's own model as an entry like the others: no files of ours, no memory of the page's. Undefined in a browser
 * that has none, or that keeps it from pages.
 *
 * @param scope `window`
 * @param title as a person reads it
 */
export async function findBrowserModel(scope: object, title: string): Promise<Model | undefined> {
  const api = findPromptApi(scope);
  if (api === undefined || (await api.availability()) === 'unavailable') return undefined;
  return {
    id: browserModelId,
    title,
    kind: 'language',
    engine: 'browser',
    licence: '',
    contextTokens: assumedContextTokens,
    memoryBytes: 0,
    files: [],
    sources: [],
    conversion: 'none',
  };
}
