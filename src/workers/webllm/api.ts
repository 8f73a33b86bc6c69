import type { LanguageWorker } from '../language/api';

/**
 * The contract of a language worker, kept by web-llm on the graphics processor. `load` and `generate` also reject with
 * `webgpu-unavailable` and `webgpu-lost`; after the latter the next call loads the model anew. Token events have no id
 * (`-1`), and the log-probability of a token that was drawn is that after the temperature.
 */
export type WebLlmWorker = LanguageWorker;
