import type { LedgerEntry } from '../../src/lib/core/ledger-entry';
import { FailureError, type Failure } from '../../src/lib/core/failure';
import type { GenerationEvent, GenerationRequest } from '../../src/lib/models/language-model';
import type { ServerEndpoint } from '../../src/lib/models/servers/server-endpoint';
import { createServerClient } from '../../src/workers/server/server-client';
import { createServerEngine } from '../../src/workers/server/server-engine';
import { countedIds } from './counted-ids';
import { servedModel } from './openai-server';

/** The engine over this program's own `fetch`, with time that stands still until a test lets a limit run out. */
export function createTestServerEngine(fetchFrom: typeof fetch = fetch) {
  const entries: LedgerEntry[] = [];
  const limits = new Map<number, () => void>();
  let armed = 0;
  let now = 0;
  const client = createServerClient({
    fetch: fetchFrom,
    recordRequest: (entry) => entries.push(entry),
    createId: countedIds(),
    today: () => 1_790_000_000_000,
    after(_milliseconds, act) {
      armed += 1;
      const place = armed;
      limits.set(place, act);
      return () => limits.delete(place);
    },
  });
  return {
    engine: createServerEngine({ client, now: () => (now += 1) }),
    /** What was recorded, in order: each request when it was sent and when it was over. */
    entries,
    /** Lets every limit that is waited under run out. */
    runOut() {
      for (const act of [...limits.values()]) act();
    },
    /** Limits that are waited under now. */
    waiting: () => limits.size,
  };
}

export const endpointOf = (server: { readonly baseAddress: string }, key?: string): ServerEndpoint => ({
  title: 'Study',
  baseAddress: server.baseAddress,
  model: servedModel,
  ...(key === undefined ? {} : { key }),
});

export const loadRequest = (endpoint: ServerEndpoint) => ({
  ...{ model: 'server:1:test-model', files: [], threads: 1, cacheBudgetBytes: 0, endpoint },
});

/** A question with greedy sampling. */
export function question(changes: Partial<GenerationRequest> = {}): GenerationRequest {
  return {
    cacheKey: 'c',
    messages: [{ role: 'user', content: 'What is the capital of France?' }],
    maxTokens: 50,
    sampling: { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 7 },
    stop: [],
    ...changes,
  };
}

export const textOf = (events: readonly GenerationEvent[]): string =>
  events.map((event) => (event.type === 'token' ? event.text : '')).join('');

/** The failure that a promise rejects with. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error('It did not fail.');
}
