import { fileURLToPath } from 'node:url';
import type { Alias, BuildOptions, Plugin } from 'vite';
import { engineVersions } from './engine-versions.ts';
import { kernels } from './kernels.ts';
import { learnedWeights } from './learned-weights.ts';
import { modelFilesAtModels, runtimeFilesAtOrt } from './runtime-files.ts';
import { voy } from './voy.ts';
import { webLlmLibraries } from './web-llm-libraries.ts';
import { words } from './words.ts';

/** The folder that holds package.json. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Sends every way of importing ONNX Runtime to its one build for the CPU that carries no WebAssembly of its own, so that
 * the app holds a single copy of the runtime, and that copy is the one at `/ort/`.
 */
export const oneRuntime: Alias[] = [
  {
    find: /^onnxruntime-web(\/wasm|\/webgpu|\/all|\/jspi)?$/,
    replacement: `${root}node_modules/onnxruntime-web/dist/ort.wasm.min.mjs`,
  },
];

/**
 * What each page of Hearth needs beside its own framework: the runtime at `/ort/`, the models at `/models/` and the
 * words of the interface.
 */
export function runtimePlugins(): Plugin[] {
  return [
    runtimeFilesAtOrt(root),
    modelFilesAtModels(`${root}models`),
    kernels(root),
    voy(root),
    learnedWeights(root),
    webLlmLibraries(),
    engineVersions(root),
    words(root),
  ];
}

/** What tests of single modules need, which run in Node. */
export function modulePlugins(): Plugin[] {
  return [kernels(root), voy(root), learnedWeights(root), words(root)];
}

/** What the workers' own bundles need. */
export function workerPlugins(): Plugin[] {
  return [kernels(root), voy(root), learnedWeights(root)];
}

/** The languages that src/ui/chat/markdown/code-highlighter.ts knows. */
const highlightedLanguages =
  'bash c cpp csharp css diff dockerfile go ini java javascript json kotlin lua php powershell python r ruby rust sql swift typescript xml yaml';

/** The dependencies that workers and the page load late: unknown to Vite at its start, they would make it reload the page in the middle. */
export const lateDependencies = [
  '@huggingface/jinja',
  '@huggingface/tokenizers',
  '@huggingface/transformers',
  '@mlc-ai/web-llm',
  '@mlc-ai/web-xgrammar',
  'comlink',
  'dexie',
  'dompurify',
  'hash-wasm',
  'highlight.js/lib/core',
  ...highlightedLanguages.split(' ').map((language) => `highlight.js/lib/languages/${language}`),
  'katex',
  'marked',
  'onnxruntime-web',
  'onnxruntime-web/webgpu',
  'stemmer',
  'voy-search/voy_search_bg.js',
];

/** How each page is built: for current browsers, with nothing inline, since the policy refuses inline code. */
export const strictBuild: BuildOptions = {
  target: 'esnext',
  modulePreload: { polyfill: false },
  assetsInlineLimit: 0,
  emptyOutDir: true,
  // Workers with a model runtime inside are large by nature; what the first screen needs is bounded by the benchmark.
  chunkSizeWarningLimit: 2000,
};

/**
 * The headers of Hearth's own server, fit for development: Vite's client puts styles into the page by script, which the
 * policy rightly refuses, so that one header is left out. Everything else, isolation above all, stays.
 *
 * @param headers as the server sends them
 */
export function developmentHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-security-policy'),
  );
}
