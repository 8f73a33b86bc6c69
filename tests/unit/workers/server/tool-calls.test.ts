import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GenerationEvent } from '../../../../src/lib/models/language-model';
import { languageWorkerMethods } from '../../../../src/lib/models/language-slot';
import { superviseWorker } from '../../../../src/lib/threads/supervisor';
import type { LanguageWorker } from '../../../../src/workers/language/api';
import { collect } from '../../../support/collect';
import { fakeWorker } from '../../../support/fake-worker';
import { manualClock } from '../../../support/manual-clock';
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

interface CallPiece {
  readonly index: number;
  readonly id?: string;
  readonly function: { readonly name?: string; readonly arguments: string };
}

function callPieces(finish: string | null, ...calls: readonly CallPiece[]): object {
  return {
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { tool_calls: calls }, finish_reason: finish }],
  };
}

/** The server says a word, then these pieces of calls, and ends for that reason. */
function answerWith(finish: string, ...pieces: readonly (readonly CallPiece[])[]): void {
  server.answer(({ path }, response) => {
    if (!path.endsWith('/chat/completions')) return false;
    sendEvent(response, piece('Wait.'));
    for (const calls of pieces) sendEvent(response, callPieces(null, ...calls));
    sendEvent(response, callPieces(finish));
    sendEvent(response, '[DONE]');
    response.end();
    return true;
  });
}

/** Two calls whose pieces are mixed, as servers send them that make calls side by side. */
const twoCalls: readonly (readonly CallPiece[])[] = [
  [{ index: 0, id: 'call_1', function: { name: 'weather', arguments: '' } }],
  [{ index: 0, function: { arguments: '{"city":"Mün' } }],
  [
    { index: 1, id: 'call_2', function: { name: 'time', arguments: '{"zone":' } },
    { index: 0, function: { arguments: 'chen ☀"}' } },
  ],
  [{ index: 1, function: { arguments: '"UTC"}' } }],
];
const joined = [
  { type: 'tool-call', call: { id: 'call_1', name: 'weather', argumentsText: '{"city":"München ☀"}' } },
  { type: 'tool-call', call: { id: 'call_2', name: 'time', argumentsText: '{"zone":"UTC"}' } },
];

async function ask(fetchFrom?: typeof fetch): Promise<readonly GenerationEvent[]> {
  const { engine } = createTestServerEngine(fetchFrom);
  await engine.load(loadRequest(endpointOf(server)));
  return collect(engine.generate(question(), unaborted));
}

const afterPrefill = (events: readonly GenerationEvent[]) => events.filter(({ type }) => type !== 'prefill');

/** Asks the server once for each address, and gives its answers again as often as wanted, cut at these places. */
function recorded(): { cutAt(...places: readonly number[]): typeof fetch; chatBytes(): number } {
  const answers = new Map<string, { readonly head: ResponseInit; readonly bytes: Uint8Array }>();
  const answerOf = async (...request: Parameters<typeof fetch>) => {
    const address = new Request(...request).url;
    const known = answers.get(address);
    if (known !== undefined) return known;
    const answer = await fetch(...request);
    const { status, headers } = answer;
    const fresh = { head: { status, headers }, bytes: new Uint8Array(await answer.arrayBuffer()) };
    answers.set(address, fresh);
    return fresh;
  };
  return {
    cutAt:
      (...places) =>
      async (...request) => {
        const { head, bytes } = await answerOf(...request);
        const portions = [0, ...places].map((from, index) => bytes.slice(from, places[index] ?? bytes.length));
        const body = new ReadableStream({
          start(controller) {
            for (const portion of portions) controller.enqueue(portion);
            controller.close();
          },
        });
        return new Response(body, head);
      },
    chatBytes: () => answers.get(`${server.baseAddress}/chat/completions`)?.bytes.length ?? 0,
  };
}

describe('tools that a model of a server calls', () => {
  it('come whole behind its words, in their order', async () => {
    answerWith('tool_calls', ...twoCalls);
    const events = afterPrefill(await ask());
    expect(textOf(events)).toBe('Wait.');
    expect(events.slice(1, -1)).toEqual(joined);
    expect(events.at(-1)).toMatchObject({ type: 'done', stopReason: 'end' });
  });

  it('come out of the worker as they are, and so does the failure of one', async () => {
    const { engine } = createTestServerEngine();
    const { remote, stop } = superviseWorker<LanguageWorker>({
      name: 'server',
      methods: languageWorkerMethods,
      start: () => fakeWorker(engine),
      clock: manualClock(),
    });
    answerWith('tool_calls', ...twoCalls);
    await remote.load(loadRequest(endpointOf(server)));
    expect(afterPrefill(await collect(remote.generate(question(), unaborted))).slice(1, -1)).toEqual(joined);
    answerWith('tool_calls', [{ index: 0, function: { name: 'weather', arguments: '{' } }]);
    expect(await failureOf(collect(remote.generate(question(), unaborted)))).toMatchObject({
      code: 'tool-call-invalid',
      tool: 'weather',
    });
    stop();
  });

  it('are the same wherever the stream is cut', async () => {
    answerWith('tool_calls', ...twoCalls);
    const whole = afterPrefill(await ask()).slice(0, -1);
    expect(whole).toHaveLength(3);
    const { cutAt, chatBytes } = recorded();
    expect(afterPrefill(await ask(cutAt())).slice(0, -1)).toEqual(whole);
    const everywhere = Array.from({ length: chatBytes() - 1 }, (_, place) => place + 1);
    expect(everywhere.length).toBeGreaterThan(500);
    expect(afterPrefill(await ask(cutAt(...everywhere))).slice(0, -1)).toEqual(whole);
    for (const place of everywhere) {
      expect(afterPrefill(await ask(cutAt(place))).slice(0, -1), `cut at ${place}`).toEqual(whole);
    }
  });

  it('have empty arguments where the model wrote none', async () => {
    answerWith('tool_calls', [{ index: 0, id: 'a', function: { name: 'now', arguments: '' } }]);
    expect(await ask()).toContainEqual({ type: 'tool-call', call: { id: 'a', name: 'now', argumentsText: '{}' } });
  });

  it.each([
    ['its arguments are no JSON', '{"city":"Par'],
    ['its arguments are no JSON', '{"city":1}}'],
    ['its arguments are no JSON object', '["Paris"]'],
    ['its arguments are no JSON object', 'null'],
    ['its arguments are far too long', `{"a":"${'a'.repeat(1_000_000)}"}`],
  ])('end in a failure where %s', async (reason, text) => {
    answerWith('tool_calls', [{ index: 0, id: 'a', function: { name: 'weather', arguments: text } }]);
    expect(await failureOf(ask())).toEqual({ code: 'tool-call-invalid', tool: 'weather', reason });
  });

  it('are left out of an answer that was cut, where they may be half', async () => {
    const half = [{ index: 0, id: 'a', function: { name: 'weather', arguments: '{"city":"Par' } }];
    answerWith('length', half);
    const events = await ask();
    expect(events.map(({ type }) => type)).not.toContain('tool-call');
    expect(events.at(-1)).toMatchObject({ stopReason: 'length' });
  });

  it('are no way to go on without end', async () => {
    server.answer(({ path }, response) => {
      if (!path.endsWith('/chat/completions')) return false;
      for (let written = 0; written < 200; written++) {
        sendEvent(response, callPieces(null, { index: 0, function: { name: 'weather', arguments: ' ' } }));
      }
      return true;
    });
    expect((await ask()).at(-1)).toMatchObject({ stopReason: 'length', usage: { answerTokens: 50 } });
    await expect.poll(() => server.requests.at(-1)?.abandoned()).toBe(true);
  });
});
