/** Modules that keep every rule; each breach below is planted beside them. Paths are as in this project. */
export const cleanTree: Readonly<Record<string, string>> = {
  'src/main.ts': `import { Chat } from './state/chat.svelte';\nimport './ui/App.svelte';\nexport const chat = new Chat();\n`,
  'src/ui/App.svelte': `<script lang="ts">\n  import { Chat } from '../state/chat.svelte';\n  import { word } from '../lib/core/word';\n  const chat = new Chat();\n</script>\n\n<p>{chat.turn}{word}</p>\n`,
  'src/state/chat.svelte.ts': `import { turn } from '../lib/assistant/turn';\nexport class Chat {\n  turn = $state(turn);\n}\n`,
  'src/lib/assistant/turn.ts': `import { recall } from '../memory/recall';\nimport { choose } from '../router/choose';\nexport const turn = recall + choose;\n`,
  'src/lib/memory/recall.ts': `import { rows } from '../storage/rows';\nexport const recall = String(rows);\n`,
  'src/lib/router/choose.ts': `import { word } from '../core/word';\nexport const choose = word;\n`,
  'src/lib/models/model.ts': `import type { Contract } from '../../workers/language/api';\nexport const model = (contract: Contract): string => contract.name;\n`,
  'src/lib/storage/rows.ts': `import Dexie from 'dexie';\nimport { word } from '../core/word';\nexport const rows = new Dexie(word);\n`,
  'src/lib/threads/rpc.ts': `import { word } from '../core/word';\nexport const rpc = word;\n`,
  'src/lib/core/word.ts': `export { word } from '../../paraglide/messages';\n`,
  'src/paraglide/messages.ts': `export const word = 'word';\n`,
  'src/workers/language/api.ts': `export interface Contract {\n  readonly name: string;\n}\n`,
  'src/workers/language/worker.ts': `import { rpc } from '../../lib/threads/rpc';\nimport { run } from './run';\nexport const started = rpc + run;\n`,
  'src/workers/language/run.ts': `import * as runtime from 'onnxruntime-web';\nimport type { Contract } from './api';\nexport const run = (contract: Contract) => [runtime, contract];\n`,
  'src/workers/embedding/api.ts': `import type { Contract } from '../language/api';\nexport type Embedding = Contract;\n`,
  'src/workers/search/read.ts': `import { rows } from '../../lib/storage/rows';\nexport const read = rows;\n`,
  'src/workers/index/read.ts': `import { recall } from '../../lib/memory/recall';\nimport { rows } from '../../lib/storage/rows';\nexport const read = [recall, rows];\n`,
  'tests/support/fake.ts': `export const fake = 'fake';\n`,
};

/** A module that breaks the rule of that name, and no other unless `also` names it. */
export interface Breach {
  readonly rule: string;
  readonly path: string;
  readonly content: string;
  readonly also?: readonly string[];
  /** Further modules that the breach needs, which break no rule themselves. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** Every rule of .dependency-cruiser.cjs, broken in each way that a person is likely to try. */
export const importBreaches: readonly Breach[] = [
  {
    rule: 'no-cycles',
    path: 'src/lib/memory/circle-a.ts',
    content: `export { b as a } from './circle-b';\n`,
    beside: { 'src/lib/memory/circle-b.ts': `export { a as b } from './circle-a';\n` },
  },
  { rule: 'core-is-a-leaf', path: 'src/lib/core/feature.ts', content: `export { model } from '../models/model';\n` },
  { rule: 'core-is-a-leaf', path: 'src/lib/core/package.ts', content: `export { object } from 'valibot';\n` },
  {
    rule: 'threads-know-only-core',
    path: 'src/lib/threads/model.ts',
    content: `export { model } from '../models/model';\n`,
  },
  {
    rule: 'storage-knows-only-core',
    path: 'src/lib/storage/model.ts',
    content: `export { model } from '../models/model';\n`,
  },
  {
    rule: 'storage-knows-only-core',
    path: 'src/lib/storage/model-type.ts',
    content: `import type { model } from '../models/model';\nexport type Model = typeof model;\n`,
  },
  {
    rule: 'features-are-strangers',
    path: 'src/lib/router/recall.ts',
    content: `export { recall } from '../memory/recall';\n`,
  },
  {
    rule: 'features-are-strangers',
    path: 'src/lib/skills/recall-type.ts',
    content: `import type { recall } from '../memory/recall';\nexport type Recall = typeof recall;\n`,
  },
  {
    rule: 'assistant-is-above-features',
    path: 'src/lib/router/turn.ts',
    content: `export { turn } from '../assistant/turn';\n`,
  },
  {
    rule: 'lib-is-below-the-screen',
    path: 'src/lib/memory/screen.ts',
    content: `export { Chat } from '../../state/chat.svelte';\n`,
    also: ['lib-is-framework-free'],
  },
  {
    rule: 'lib-is-framework-free',
    path: 'src/lib/memory/framework.ts',
    content: `export { tick } from 'svelte';\n`,
  },
  {
    rule: 'ui-sees-state-only',
    path: 'src/ui/rules.ts',
    content: `export { turn } from '../lib/assistant/turn';\n`,
  },
  {
    rule: 'ui-sees-state-only',
    path: 'src/ui/Rules.svelte',
    content: `<script lang="ts">\n  import { turn } from '../lib/assistant/turn';\n</script>\n\n<p>{turn}</p>\n`,
  },
  {
    rule: 'ui-sees-state-only',
    path: 'src/ui/contract.ts',
    content: `import type { Contract } from '../workers/language/api';\nexport type Name = Contract['name'];\n`,
  },
  {
    rule: 'state-does-not-see-ui',
    path: 'src/state/screen.svelte.ts',
    content: `export { default } from '../ui/App.svelte';\n`,
  },
  {
    rule: 'workers-by-contract',
    path: 'src/lib/models/inside.ts',
    content: `import type { run } from '../../workers/language/run';\nexport type Run = typeof run;\n`,
  },
  {
    rule: 'workers-by-type',
    path: 'src/lib/models/value.ts',
    content: `import { Contract } from '../../workers/language/api';\nexport const contract: Contract = { name: '' };\n`,
  },
  {
    rule: 'workers-are-strangers',
    path: 'src/workers/embedding/run.ts',
    content: `export { run } from '../language/run';\n`,
  },
  {
    rule: 'workers-stay-inside',
    path: 'src/workers/embedding/rows.ts',
    content: `export { rows } from '../../lib/storage/rows';\n`,
  },
  {
    rule: 'search-reads-rows-itself',
    path: 'src/workers/search/answer.ts',
    content: `export { model } from '../../lib/models/model';\n`,
  },
  {
    rule: 'index-reads-rows-itself',
    path: 'src/workers/index/answer.ts',
    content: `export { choose } from '../../lib/router/choose';\n`,
  },
  {
    rule: 'engines-in-workers-only',
    path: 'src/lib/models/engine.ts',
    content: `export { InferenceSession } from 'onnxruntime-web';\n`,
  },
  {
    rule: 'dexie-in-storage-only',
    path: 'src/state/database.svelte.ts',
    content: `export { default } from 'dexie';\n`,
  },
  {
    rule: 'words-for-core-and-screen',
    path: 'src/lib/router/say.ts',
    content: `export { word } from '../../paraglide/messages';\n`,
  },
  {
    rule: 'words-for-core-and-screen',
    path: 'src/workers/language/say.ts',
    content: `export { word } from '../../paraglide/messages';\n`,
    also: ['workers-stay-inside'],
  },
  { rule: 'nobody-imports-main', path: 'src/state/main.svelte.ts', content: `export { chat } from '../main';\n` },
  { rule: 'nobody-imports-main', path: 'tests/support/main.ts', content: `export { chat } from '../../src/main';\n` },
  {
    rule: 'product-stands-alone',
    path: 'src/lib/memory/fake.ts',
    content: `export { fake } from '../../../tests/support/fake';\n`,
  },
];
