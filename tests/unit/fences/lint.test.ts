import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  overrideConfigFile: resolve('eslint.config.js'),
  // The planted text is no file of the project, so that rules which need its types cannot look at it.
  overrideConfig: [{ files: ['**/*.{ts,svelte}'], ...typescript.configs.disableTypeChecked }],
});

/** The rules that refuse the text when it stands in that file. */
async function refusals(path: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(`${text}\n`, { filePath: resolve(path) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const requests = [
  ['no-restricted-globals', `await fetch('/models/a');`],
  ['no-restricted-globals', `export const request = new XMLHttpRequest();`],
  ['no-restricted-globals', `export const socket = new WebSocket('wss://localhost');`],
  ['no-restricted-globals', `export const events = new EventSource('/events');`],
  ['no-restricted-globals', `export const transport = new WebTransport('/transport');`],
  ['no-restricted-globals', `export const peer = new RTCPeerConnection();`],
  ['no-restricted-properties', `await globalThis.fetch('/models/a');`],
  ['no-restricted-properties', `await window['fetch']('/models/a');`],
  ['no-restricted-properties', `export const { fetch: request } = self;`],
  ['no-restricted-properties', `navigator.sendBeacon('/beacon');`],
] as const;

describe('the network fence', () => {
  it.each(requests)('refuses by %s: %s', async (rule, text) => {
    expect(await refusals('src/lib/memory/planted.ts', text)).toEqual([rule]);
    expect(await refusals('src/workers/files/planted.ts', text)).toEqual([rule]);
  });

  it('refuses a request from within a component', async () => {
    const component = `<script lang="ts">\n  export const answer = fetch('/models/a');\n</script>\n`;
    expect(await refusals('src/ui/chat/Planted.svelte', component)).toEqual(['no-restricted-globals']);
  });

  it.each(['src/workers/files/model-files.ts', 'src/workers/service-worker.ts'])('is open in %s', async (path) => {
    expect(await refusals(path, `await fetch('/models/a');`)).toEqual([]);
  });
});

describe('the fence around the screen', () => {
  const component = (line: string): string =>
    `<script lang="ts">\n  ${line}\n  export const shown = {} as Seen;\n</script>\n`;

  it.each([
    `import type { Turn as Seen } from '../../lib/assistant/turn';`,
    `import type { LanguageModel as Seen } from '../../lib/models/language-model';`,
    `import type { LanguageWorker as Seen } from '../../workers/language/api';`,
    `import type { App as Seen } from '../../main';`,
  ])('refuses in a component: %s', async (line) => {
    expect(await refusals('src/ui/chat/Planted.svelte', component(line))).toEqual(['no-restricted-imports']);
  });

  it.each([
    `import type { Message as Seen } from '../../lib/core/conversation';`,
    `import type { ChatState as Seen } from '../../state/chat.svelte';`,
    `import type { Picture as Seen } from '../parts/picture';`,
  ])('lets pass in a component: %s', async (line) => {
    expect(await refusals('src/ui/chat/Planted.svelte', component(line))).toEqual([]);
  });
});

describe('the size fence', () => {
  const lines = (count: number): string =>
    Array.from({ length: count }, (_, i) => `export const a${i} = ${i};`).join('\n');

  it('refuses a file of more than 300 lines of code', async () => {
    expect(await refusals('src/lib/memory/planted.ts', lines(301))).toEqual(['max-lines']);
  });

  it('counts neither comments nor blank lines', async () => {
    expect(await refusals('src/lib/memory/planted.ts', `// Why.\n\n${lines(300)}`)).toEqual([]);
  });
});
