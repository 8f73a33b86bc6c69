import { FailureError } from '../../lib/core/failure';
import type { GenerationEvent, GenerationRequest } from '../../lib/models/language-model';
import type { ListedModel, ServerEndpoint } from '../../lib/models/servers/server-endpoint';
import { splitThoughts } from '../../lib/models/thoughts';
import { assumedContextTokens } from '../../lib/models/servers/server-models';
import type { ServerWorker } from './api';
import { countServerTokens } from './count-tokens';
import { readModelList, readPropsContext, type Dialect, type ListEntry } from './dialect';
import { estimateTokens } from './estimate-tokens';
import { chatRequestBody } from './request-body';
import { besideVersion, listPatienceMs } from './server-address';
import type { ServerClient } from './server-client';
import { streamAnswer } from './stream-answer';

export interface ServerEngineDependencies {
  readonly client: ServerClient;
  /** Milliseconds since an arbitrary moment, never going back. */
  readonly now: () => number;
}

interface Loaded {
  readonly endpoint: ServerEndpoint;
  readonly dialect: Dialect;
  readonly contextTokens: number;
}

/** A server may have to load the model, and then read the whole prompt without a word. */
const answerPatienceMs = 600_000;

/** A language model on a server of the person's own. */
export function createServerEngine({ client, now }: ServerEngineDependencies): ServerWorker {
  const never = new AbortController().signal;
  let loaded: Loaded | undefined;

  const ready = (): Loaded => {
    if (loaded === undefined) throw new Error('The model is not loaded.');
    return loaded;
  };

  async function list(server: Omit<ServerEndpoint, 'model'>): Promise<readonly ListEntry[]> {
    const address = `${server.baseAddress}/models`;
    const json = await client.json(server, { method: 'GET', address, patienceMs: listPatienceMs }, never);
    const models = readModelList(json);
    if (models !== undefined) return models;
    const reason = 'no list of models';
    throw new FailureError({ code: 'server-failed', server: server.title, fault: 'unreadable', reason });
  }

  /** The entry's own, or what llama.cpp says elsewhere. */
  async function contextOf(endpoint: ServerEndpoint, entry: ListEntry): Promise<number> {
    if (entry.contextTokens !== undefined) return entry.contextTokens;
    if (entry.dialect !== 'llama.cpp') return assumedContextTokens;
    const address = besideVersion(endpoint.baseAddress, 'props');
    try {
      const json = await client.json(endpoint, { method: 'GET', address, patienceMs: listPatienceMs }, never);
      return readPropsContext(json) ?? assumedContextTokens;
    } catch (error) {
      // It can be switched off, or asked for a key of its own.
      if (error instanceof FailureError) return assumedContextTokens;
      throw error;
    }
  }

  async function* answer(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<GenerationEvent, void> {
    const { endpoint, dialect } = ready();
    const body = chatRequestBody(request, endpoint.model, dialect);
    const address = `${endpoint.baseAddress}/chat/completions`;
    const promptTokens = estimateTokens(request.messages);
    const events = streamAnswer(
      (ended) => client.stream(endpoint, { method: 'POST', address, body, patienceMs: answerPatienceMs }, ended),
      { server: endpoint.title, promptTokens, maxTokens: request.maxTokens, stop: request.stop, now },
      signal,
    );
    // Whether its template has opened a thought is not known.
    yield* splitThoughts(events, false);
  }

  return {
    async listModels(server) {
      return (await list(server)).map(({ dialect: _, ...model }): ListedModel => model);
    },
    async load({ model, endpoint }) {
      const startedAt = now();
      if (endpoint === undefined) {
        throw new FailureError({ code: 'model-incompatible', model, reason: 'it names no server' });
      }
      const entry = (await list(endpoint)).find(({ name }) => name === endpoint.model);
      if (entry === undefined) {
        const reason = `it does not list ${endpoint.model}`;
        throw new FailureError({ code: 'server-failed', server: endpoint.title, fault: 'not-found', reason });
      }
      const contextTokens = await contextOf(endpoint, entry);
      loaded = { endpoint, dialect: entry.dialect, contextTokens };
      return { contextTokens, threads: 0, loadMs: now() - startedAt, memoryBytes: 0 };
    },
    generate: answer,
    // What the person has not sent yet does not leave the device.
    prepare: () => Promise.resolve(),
    countTokens(messages) {
      const { endpoint, dialect } = ready();
      return countServerTokens(client, endpoint, dialect, messages);
    },
    // The keys and values are the server's, which keeps and drops them as it likes.
    saveCaches: () => Promise.resolve(),
    forget: () => Promise.resolve(),
  };
}
