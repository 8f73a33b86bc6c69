import type { Said } from '../../../src/lib/assistant/memory/learn';
import {
  createModelExtraction,
  type ModelExtractionParts,
} from '../../../src/lib/assistant/memory/model-extraction/create-model-extraction';
import type { Fact } from '../../../src/lib/core/fact';
import { applied } from '../../../src/lib/memory/facts/settle-rows';
import type { FactStore } from '../../../src/lib/storage/fact-store';
import { countedIds } from '../counted-ids';
import { createFakeLanguageModel, type FakeLanguageModelOptions } from '../fake-language-model';
import { createFakeLanguageModels, type FakeLanguageModelsOptions } from '../fake-language-models';
import { manualClock } from '../manual-clock';

/** The store as far as learning needs it. */
function createFactRows(): Pick<FactStore, 'facts' | 'revise'> & { readonly rows: readonly Fact[] } {
  let rows: readonly Fact[] = [];
  return {
    get rows() {
      return rows;
    },
    facts: () => Promise.resolve(rows),
    revise(decide) {
      const { saved = [], removed = [] } = decide(rows);
      rows = applied(rows, { change: { saved, removed }, effects: [] });
      return Promise.resolve({ saved: [], removed: [] });
    },
  };
}

const BIG_MODEL = 'qwen2.5-coder-1.5b';

/** Every turn tells a hobby of its own, which a model finds. */
export function said(number: number): Said & Required<Pick<Said, 'source'>> {
  return {
    text: `Pastime${number} on Thursdays keeps me going`,
    at: number,
    source: { conversationId: 'c', messageId: `m${number}` },
  };
}

interface Options extends Partial<Pick<ModelExtractionParts, 'isRemembered' | 'whenIdle'>> {
  readonly model?: FakeLanguageModelOptions;
  readonly models?: FakeLanguageModelsOptions;
}

/** Extraction over a store of rows and a model that finds the hobby of every turn. */
export function createExtractionGround({ model: modelOptions, models: modelsOptions, ...replaced }: Options = {}) {
  const state = { busy: false, on: true };
  const facts = createFactRows();
  const clock = manualClock();
  const forgotten: string[] = [];
  const model = createFakeLanguageModel({
    id: BIG_MODEL,
    answer({ messages }) {
      const object = /Pastime\d+/.exec(messages.at(-1)?.content ?? '')?.[0] ?? '';
      const found = { subject: 'user', predicate: 'hobbies', object, negative: false };
      return JSON.stringify({ facts: [found] }).split(/(?=,)/);
    },
    ...modelOptions,
  });
  const extraction = createModelExtraction({
    facts,
    clock,
    timeZone: () => 'UTC',
    createId: countedIds(),
    models: createFakeLanguageModels({ fast: model, reasoning: createFakeLanguageModel() }, modelsOptions),
    forgetCache: (cacheKey) => Promise.resolve(void forgotten.push(cacheKey)),
    isOn: () => state.on,
    busy: () => state.busy,
    isRemembered: () => Promise.resolve(true),
    whenIdle: () => Promise.resolve(),
    ...replaced,
  });
  return {
    state,
    facts,
    clock,
    forgotten,
    model,
    extraction,
    /** Lets it read for as long as it wants to. */
    async settle(): Promise<void> {
      clock.advance(2000);
      await microtasks(2000);
    },
    objects: () => facts.rows.map(({ object }) => object),
  };
}

/** Lets that many rounds of promises go by. */
export async function microtasks(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

export type ExtractionGround = ReturnType<typeof createExtractionGround>;
