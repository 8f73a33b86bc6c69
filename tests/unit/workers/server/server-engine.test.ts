import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../../../support/collect';
import { piece, sendEvent, startOpenAiServer, type OpenAiServer } from '../../../support/openai-server';
import {
  createTestServerEngine,
  endpointOf,
  failureOf,
  loadRequest,
  question,
  textOf,
} from '../../../support/server-engine';

const unaborted = new AbortController().signal;
let server: OpenAiServer;

beforeEach(async () => {
  server = await startOpenAiServer();
});
afterEach(() => server.stop());

async function loaded(options: { readonly key?: string } = {}) {
  const ground = createTestServerEngine();
  const report = await ground.engine.load(loadRequest(endpointOf(server, options.key)));
  return { ...ground, report };
}

const chatBodies = () =>
  server.requests.filter(({ path }) => path.endsWith('/chat/completions')).map(({ body }) => body);

describe('a model of a server', () => {
  it('is loaded with the context that the server gives it', async () => {
    const { report, engine } = await loaded();
    expect(report).toMatchObject({ contextTokens: 2048, threads: 0, memoryBytes: 0 });
    expect(await engine.listModels(endpointOf(server))).toEqual([{ name: 'test-model', contextTokens: 2048 }]);
  });

  it('asks an older llama.cpp at another place, and assumes a small context elsewhere', async () => {
    const entry = { id: 'test-model', owned_by: 'llamacpp' };
    server.answer(({ path }, response) => {
      if (path === '/v1/models') response.writeHead(200, { 'Content-Type': 'application/json' });
      if (path === '/v1/models') response.end(JSON.stringify({ data: [entry] }));
      if (path !== '/props') return path === '/v1/models';
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ default_generation_settings: { n_ctx: 1024 } }));
      return true;
    });
    expect((await loaded()).report.contextTokens).toBe(1024);
    entry.owned_by = 'library';
    expect((await loaded()).report.contextTokens).toBe(4096);
  });

  it('answers word by word, with what the model thought of each, and the tokens that it took', async () => {
    const { engine } = await loaded();
    const events = await collect(engine.generate(question(), unaborted));
    expect(textOf(events)).toBe('Paris is the capital.');
    expect(events.filter(({ type }) => type === 'prefill')).toEqual([
      expect.objectContaining({ doneTokens: 0 }),
      { type: 'prefill', doneTokens: 6, totalTokens: 6, reusedTokens: 1 },
    ]);
    expect(events.find(({ type }) => type === 'token')).toEqual({
      type: 'token',
      text: 'Paris',
      id: 100,
      logProbability: -0.5,
    });
    expect(events.at(-1)).toMatchObject({
      type: 'done',
      stopReason: 'end',
      usage: { promptTokens: 6, reusedTokens: 1, answerTokens: 5 },
    });
  });

  it('is offered tools in the form of the protocol, and none where there are none', async () => {
    const { engine } = await loaded();
    const parameters = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
    const weather = { name: 'weather', description: 'Tells the weather.', parameters };
    await collect(engine.generate(question({ tools: [weather] }), unaborted));
    await collect(engine.generate(question({ tools: [] }), unaborted));
    const [offered, without] = chatBodies();
    expect(offered).toMatchObject({ tools: [{ type: 'function', function: weather }] });
    expect(without).not.toHaveProperty('tools');
  });

  it('thinks where it is asked to, and tells its thoughts apart', async () => {
    const { engine } = await loaded();
    const delta = (delta: object) => ({ choices: [{ index: 0, delta, finish_reason: null }] });
    const thoughtOf = async (first: object): Promise<readonly [string, string]> => {
      server.answer((_request, response) => {
        for (const event of [first, piece('Yes')]) sendEvent(response, event);
        response.end('data: [DONE]\n\n');
        return true;
      });
      const events = await collect(engine.generate(question({ thinking: true }), unaborted));
      return [events.flatMap((event) => (event.type === 'thought' ? [event.text] : [])).join(''), textOf(events)];
    };
    expect(await thoughtOf(delta({ reasoning_content: 'Hm' }))).toEqual(['Hm', 'Yes']);
    expect(await thoughtOf(delta({ reasoning: 'Hm' }))).toEqual(['Hm', 'Yes']);
    expect(await thoughtOf(piece('<think>Hm</think>'))).toEqual(['Hm', 'Yes']);
    await collect(engine.generate(question(), unaborted));
    const asked = chatBodies().map((body) => (body as Record<string, unknown>).chat_template_kwargs);
    expect(asked).toEqual([true, true, true, false].map((thinking) => ({ enable_thinking: thinking })));
  });

  it('says why an answer ended', async () => {
    const { engine } = await loaded();
    const short = await collect(engine.generate(question({ maxTokens: 2 }), unaborted));
    expect(textOf(short)).toBe('Paris is');
    expect(short.at(-1)).toMatchObject({ stopReason: 'length' });
    const stopped = await collect(engine.generate(question({ stop: [' cap'] }), unaborted));
    expect(textOf(stopped)).toBe('Paris is the');
    expect(stopped.at(-1)).toMatchObject({ stopReason: 'stop-sequence' });
  });

  it('stops reading from a server that goes on and on', async () => {
    const { engine } = await loaded();
    server.answer((_request, response) => {
      for (let word = 0; word < 20; word += 1) sendEvent(response, piece(` word${word}`));
      return true;
    });
    const events = await collect(engine.generate(question({ maxTokens: 3 }), unaborted));
    expect(textOf(events)).toBe(' word0 word1 word2');
    expect(events.at(-1)).toMatchObject({ stopReason: 'length', usage: { answerTokens: 3 } });
    await expect.poll(() => server.requests.at(-1)?.abandoned()).toBe(true);
  });

  it('closes the connection when it is aborted, and keeps what came', async () => {
    const { engine, entries } = await loaded();
    server.answer((_request, response) => {
      sendEvent(response, piece('one'));
      return true;
    });
    const stop = new AbortController();
    const events = [];
    for await (const event of engine.generate(question(), stop.signal)) {
      events.push(event);
      if (event.type === 'token') stop.abort();
    }
    expect(textOf(events)).toBe('one');
    expect(events.at(-1)).toMatchObject({ type: 'done', stopReason: 'aborted', usage: { answerTokens: 1 } });
    await expect.poll(() => server.requests.at(-1)?.abandoned()).toBe(true);
    expect(entries.at(-1)).toMatchObject({ status: 200, path: '/v1/chat/completions' });
  });

  it('closes the connection when nobody reads on', async () => {
    const { engine } = await loaded();
    server.answer((_request, response) => {
      sendEvent(response, piece('one'));
      return true;
    });
    for await (const event of engine.generate(question(), unaborted)) if (event.type === 'token') break;
    await expect.poll(() => server.requests.at(-1)?.abandoned()).toBe(true);
  });

  it('begins nothing that is aborted before', async () => {
    const { engine } = await loaded();
    const events = await collect(engine.generate(question(), AbortSignal.abort()));
    expect(events.at(-1)).toMatchObject({ stopReason: 'aborted' });
    expect(chatBodies()).toEqual([]);
  });

  it('sends its key, and nothing that the person has not sent', async () => {
    await server.stop();
    server = await startOpenAiServer({ key: 'sk-1' });
    const { engine } = await loaded({ key: 'sk-1' });
    await engine.prepare(question(), unaborted);
    await engine.saveCaches();
    await engine.forget('c');
    expect(server.requests.map(({ path, key }) => ({ path, key }))).toEqual([
      { path: '/v1/models', key: 'Bearer sk-1' },
    ]);
    const without = createTestServerEngine().engine.load(loadRequest(endpointOf(server)));
    expect(await failureOf(without)).toMatchObject({ code: 'server-failed', fault: 'key-refused', server: 'Study' });
  });

  it('counts tokens with the tokenizer of the server where it lends it, else by a rule', async () => {
    const { engine } = await loaded();
    expect(await engine.countTokens(question().messages)).toBe(7);
    server.answer(({ path }, response) => {
      if (path !== '/tokenize') return false;
      response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Not found</h1>');
      return true;
    });
    expect(await engine.countTokens(question().messages)).toBe(26);
  });

  it('writes every request into the ledger, without its words', async () => {
    const { engine, entries } = await loaded();
    await collect(engine.generate(question(), unaborted));
    await engine.countTokens(question().messages);
    expect(new Set(entries.map(({ path }) => path))).toEqual(new Set(server.requests.map(({ path }) => path)));
    expect(entries).toHaveLength(2 * server.requests.length);
    const [sent, over] = entries.filter(({ path }) => path.endsWith('/chat/completions'));
    expect(sent).toEqual({ ...over!, status: undefined, receivedBytes: 0 });
    expect(over).toMatchObject({ status: 200, purpose: 'server', method: 'POST', origin: server.origin });
    expect(over?.sentBytes).toBe(JSON.stringify(chatBodies()[0]).length);
    expect(over?.receivedBytes).toBeGreaterThan(500);
    expect(JSON.stringify(entries)).not.toMatch(/France|Paris/);
  });
});
