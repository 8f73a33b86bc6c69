import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFailure } from '../../../../src/lib/core/describe-failure';
import { FailureError } from '../../../../src/lib/core/failure';
import { streamAnswer } from '../../../../src/workers/server/stream-answer';
import { collect } from '../../../support/collect';
import {
  piece,
  sendEvent,
  sendJson,
  startOpenAiServer,
  type Answerer,
  type OpenAiServer,
} from '../../../support/openai-server';
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

async function loaded() {
  const ground = createTestServerEngine();
  await ground.engine.load(loadRequest(endpointOf(server)));
  return ground;
}

const done: Answerer = () => true;
const answers = (act: (response: Parameters<Answerer>[1]) => void): Answerer => {
  return (request, response, incoming) => {
    act(response);
    return done(request, response, incoming);
  };
};
const error = (status: number, message = '', type = '') =>
  answers((response) => sendJson(response, status, { error: { message, type, code: status } }));

describe('a server that fails', () => {
  it.each<[string, Answerer, object]>([
    ['a wrong key', error(401, 'Invalid API Key'), { fault: 'key-refused' }],
    ['a key without the right', error(403), { fault: 'key-refused' }],
    ['no such address', error(404, 'File Not Found'), { fault: 'not-found' }],
    ['too many questions', error(429, 'slow down'), { fault: 'busy' }],
    ['a model that is being loaded', error(503, 'Loading model', 'unavailable_error'), { fault: 'busy' }],
    ['an error with words', error(500, 'out of\nmemory'), { fault: 'error', reason: 'out of memory' }],
    [
      'an error as a web page',
      answers((response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>')),
      { fault: 'error', reason: 'status 502' },
    ],
    [
      'a web page with status 200',
      answers((response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome</h1>')),
      { fault: 'unreadable', reason: 'a web page' },
    ],
    [
      'an error with status 200',
      answers((response) => sendJson(response, 200, { error: 'model not loaded' })),
      { fault: 'error', reason: 'model not loaded' },
    ],
    [
      'an answer that is not streamed',
      answers((response) => sendJson(response, 200, { choices: [] })),
      { fault: 'unreadable' },
    ],
    [
      'a redirect',
      answers((response) => response.writeHead(307, { Location: 'http://127.0.0.1:1/' }).end()),
      { fault: 'redirected' },
    ],
    ['a closed door', answers((response) => response.destroy()), { fault: 'unreachable' }],
    [
      'broken JSON',
      answers((response) => sendEvent(response, '{"choices": [')),
      { fault: 'unreadable', reason: 'broken JSON' },
    ],
    [
      'something else than a piece',
      answers((response) => sendEvent(response, { choices: 7 })),
      { fault: 'unreadable' },
    ],
    [
      'an error in the middle',
      answers((response) => {
        sendEvent(response, piece('one'));
        sendEvent(response, { error: { message: 'slot crashed', type: 'server_error' } });
      }),
      { fault: 'error', reason: 'slot crashed' },
    ],
    [
      'too much to do in the middle',
      answers((response) => sendEvent(response, { error: { message: 'x', type: 'overloaded_error' } })),
      { fault: 'busy' },
    ],
    [
      'a connection that breaks',
      (_request, response) => {
        sendEvent(response, piece('one'));
        setImmediate(() => response.destroy());
        return true;
      },
      { fault: 'cut-off' },
    ],
    [
      'an end without an ending',
      answers((response) => {
        sendEvent(response, piece('one'));
        response.end();
      }),
      { fault: 'cut-off' },
    ],
    [
      'an empty answer',
      answers((response) => response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end()),
      { fault: 'cut-off' },
    ],
    [
      'a piece without end',
      answers((response) => {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' });
        response.write(`data: ${'x'.repeat(5_000_000)}`);
      }),
      { fault: 'endless' },
    ],
  ])('%s ends in a sentence', async (_name, answerer, expected) => {
    const { engine, entries } = await loaded();
    server.answer(answerer);
    const failure = await failureOf(collect(engine.generate(question(), unaborted)));
    expect(failure).toMatchObject({ code: 'server-failed', server: 'Study', ...expected });
    const { whatHappened, whatToDo } = describeFailure(failure);
    expect(whatHappened).toContain('Study');
    expect(whatToDo).toMatch(/\.$|\?.*\.$/);
    expect(whatHappened.length).toBeLessThan(140);
    // Each is in the ledger twice: sent, and over.
    expect(entries.length % 2).toBe(0);
    server.answer(undefined);
    expect(textOf(await collect(engine.generate(question(), unaborted)))).toBe('Paris is the capital.');
  });

  it('that is not there at all', async () => {
    const { baseAddress } = server;
    await server.stop();
    const { engine, entries } = createTestServerEngine();
    const failure = await failureOf(engine.load(loadRequest(endpointOf({ baseAddress }))));
    expect(failure).toMatchObject({ code: 'server-failed', fault: 'unreachable' });
    expect(entries.at(-1)).not.toHaveProperty('status');
    server = await startOpenAiServer();
  });

  it('that says nothing, at the beginning or in the middle', async () => {
    const { engine, runOut, waiting } = await loaded();
    for (const begin of [() => undefined, (response: Parameters<Answerer>[1]) => sendEvent(response, piece('one'))]) {
      server.answer(answers(begin));
      const before = server.requests.length;
      const failing = failureOf(collect(engine.generate(question(), unaborted)));
      await expect.poll(() => server.requests.length > before && waiting() > 0).toBe(true);
      runOut();
      expect(await failing).toMatchObject({ code: 'server-failed', fault: 'silent' });
      await expect.poll(() => server.requests.at(-1)?.abandoned()).toBe(true);
      expect(waiting()).toBe(0);
    }
  });

  it('whose list has not the model, or is none', async () => {
    const { engine } = createTestServerEngine();
    const load = (model: string) => failureOf(engine.load(loadRequest({ ...endpointOf(server), model })));
    expect(await load('other')).toMatchObject({ fault: 'not-found' });
    server.answer(answers((response) => sendJson(response, 200, { models: [] })));
    expect(await load('test-model')).toMatchObject({ fault: 'unreadable', reason: 'no list of models' });
    server.answer(answers((response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{')));
    expect(await load('test-model')).toMatchObject({ fault: 'unreadable', reason: 'broken JSON' });
    server.answer(answers((response) => sendJson(response, 200, { data: ['x'.repeat(9_000_000)] })));
    expect(await load('test-model')).toMatchObject({ fault: 'endless' });
  });

  it('tells a prompt that is too long from other mistakes, whoever says it', async () => {
    const { engine } = await loaded();
    const ask = () => failureOf(collect(engine.generate(question(), unaborted)));
    const overflow = { type: 'exceed_context_size_error', message: 'too long', n_prompt_tokens: 3030, n_ctx: 2048 };
    server.answer(answers((response) => sendJson(response, 400, { error: overflow })));
    expect(await ask()).toEqual({ code: 'context-overflow', promptTokens: 3030, limitTokens: 2048 });
    const message = "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens in all.";
    server.answer(error(400, message, 'BadRequestError'));
    expect(await ask()).toEqual({ code: 'context-overflow', promptTokens: 5000, limitTokens: 4096 });
    server.answer(answers((response) => sendJson(response, 400, { object: 'error', message })));
    expect(await ask()).toMatchObject({ code: 'context-overflow', limitTokens: 4096 });
    server.answer(answers((response) => sendJson(response, 422, { detail: 'no such field' })));
    expect(await ask()).toMatchObject({ fault: 'error', reason: 'no such field' });
  });

  it('shows little of what a stranger says', async () => {
    const { engine } = await loaded();
    server.answer(error(500, '\u202Elong \u0007'.repeat(100)));
    const failure = await failureOf(collect(engine.generate(question(), unaborted)));
    expect(failure.code === 'server-failed' && failure.reason).toMatch(/^long(?: long)+…$/);
    expect(describeFailure(failure).whatHappened.length).toBeLessThan(140);
  });
});

describe('a stream that is damaged anywhere', () => {
  it('ends in an answer or in a sentence', async () => {
    const whole = [
      'data: {"choices":[{"delta":{"role":"assistant","content":null},"finish_reason":null}]}\n\n',
      'data: {"choices":[{"delta":{"content":"one"},"finish_reason":null,"logprobs":{"content":[{"id":1,"token":"one","logprob":-0.1}]}}]}\n\n',
      ': ping\n\n',
      'data: {"choices":[{"delta":{"content":" two"},"finish_reason":"stop"}]}\n\n',
      'data: {"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2}}\n\n',
      'data: [DONE]\n\n',
    ].join('');
    const damage = fc.record({
      at: fc.nat(whole.length),
      drop: fc.nat(12),
      put: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('\n', '\n\n', '\r', '{', '"', 'null', '-1', 'data: ')),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), fc.nat(20), async (damages, step) => {
        let text = whole;
        for (const { at, drop, put } of damages) text = text.slice(0, at) + put + text.slice(at + drop);
        const open = async function* () {
          for (let place = 0; place < text.length; place += step + 1) yield text.slice(place, place + step + 1);
        };
        const terms = { server: 'Study', promptTokens: 3, maxTokens: 9, stop: [], now: () => 0 };
        try {
          const events = await collect(streamAnswer(open, terms, unaborted));
          expect(events.filter(({ type }) => type === 'done')).toHaveLength(1);
          expect(events.at(-1)?.type).toBe('done');
        } catch (caught) {
          expect(caught).toBeInstanceOf(FailureError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
