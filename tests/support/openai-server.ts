import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import * as v from 'valibot';
import { parseJson } from '../../src/lib/core/untrusted-json';

/** What a request asked, as the server saw it. */
export interface AskedRequest {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly body: unknown;
  /** Whether the connection was closed before the answer ended. */
  readonly abandoned: () => boolean;
}

/** Answers in the server's place; returns true when it has. */
export type Answerer = (
  request: AskedRequest,
  response: ServerResponse,
  incoming: IncomingMessage,
) => boolean | Promise<boolean>;

export interface OpenAiServer {
  /** Up to and with `/v1`. */
  readonly baseAddress: string;
  readonly origin: string;
  readonly requests: readonly AskedRequest[];
  /** Puts another way of answering before the usual one; undefined takes it away. */
  answer(answerer: Answerer | undefined): void;
  stop(): Promise<void>;
}

export interface OpenAiServerOptions {
  /** `llamacpp` offers what llama.cpp offers beyond the protocol. */
  readonly owner?: string;
  /** Demanded of every request. */
  readonly key?: string;
  /** The words of the usual answer. */
  readonly words?: readonly string[];
}

export const servedModel = 'test-model';
const chatBody = v.object({
  stream: v.literal(true),
  max_tokens: v.number(),
  messages: v.array(v.object({ role: v.string(), content: v.string() })),
});

/**
 * A small server of OpenAI's protocol: it lists one model, and answers every question with the same words. Counts a word
 * as a token.
 */
export async function startOpenAiServer({
  owner = 'llamacpp',
  key,
  words = ['Paris', ' is', ' the', ' capital', '.'],
}: OpenAiServerOptions = {}): Promise<OpenAiServer> {
  const requests: AskedRequest[] = [];
  const sockets = new Set<Socket>();
  let answerer: Answerer | undefined;

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
    if (incoming.method === 'OPTIONS') return void response.writeHead(204).end();
    const request = await readRequest(incoming, response);
    requests.push(request);
    if ((await answerer?.(request, response, incoming)) === true) return;
    if (key !== undefined && request.key !== `Bearer ${key}`) {
      return sendJson(response, 401, { error: { message: 'Invalid API Key', type: 'authentication_error' } });
    }
    usual(request, response);
  };

  const usual = ({ path, body }: AskedRequest, response: ServerResponse): void => {
    const isLlama = owner === 'llamacpp';
    switch (path) {
      case '/v1/models':
        return sendJson(response, 200, {
          object: 'list',
          data: [{ id: servedModel, object: 'model', owned_by: owner, ...(isLlama ? { meta: { n_ctx: 2048 } } : {}) }],
        });
      case '/apply-template':
        if (isLlama) return sendJson(response, 200, { prompt: JSON.stringify(body) });
        break;
      case '/tokenize':
        if (isLlama) return sendJson(response, 200, { tokens: [1, 2, 3, 4, 5, 6, 7] });
        break;
      case '/v1/chat/completions':
        return answerChat(body, response, words, isLlama);
    }
    sendJson(response, 404, { error: { message: 'File Not Found', type: 'not_found_error', code: 404 } });
  };

  const server = createServer((incoming, response) => void handle(incoming, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const origin = `http://127.0.0.1:${bound.port}`;
  return {
    origin,
    baseAddress: `${origin}/v1`,
    requests,
    answer(next) {
      answerer = next;
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** One event of a stream. */
export function sendEvent(response: ServerResponse, data: object | string): void {
  if (!response.headersSent) response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
}

/** A piece of an answer. */
export function piece(content: string, finish: string | null = null): object {
  return { object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason: finish }] };
}

export function sendJson(response: ServerResponse, status: number, json: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(json));
}

function answerChat(body: unknown, response: ServerResponse, words: readonly string[], isLlama: boolean): void {
  const asked = v.safeParse(chatBody, body);
  if (!asked.success) {
    return sendJson(response, 400, { error: { message: 'no question', type: 'invalid_request_error' } });
  }
  const { max_tokens: most, messages } = asked.output;
  const prompt = messages.reduce((sum, { content }) => sum + content.split(' ').length, 0);
  if (isLlama) {
    sendEvent(response, {
      choices: [{ index: 0, delta: { role: 'assistant', content: null }, finish_reason: null }],
      prompt_progress: { total: prompt, cache: 1, processed: prompt, time_ms: 1 },
    });
  }
  const said = words.slice(0, most);
  for (const [place, word] of said.entries()) {
    const logprobs = { content: [{ id: 100 + place, token: word, logprob: -0.5, top_logprobs: [] }] };
    const choice = { index: 0, delta: { content: word }, finish_reason: null, ...(isLlama ? { logprobs } : {}) };
    sendEvent(response, { object: 'chat.completion.chunk', choices: [choice] });
  }
  sendEvent(response, piece('', said.length < words.length ? 'length' : 'stop'));
  sendEvent(response, {
    choices: [],
    usage: {
      prompt_tokens: prompt,
      completion_tokens: said.length,
      prompt_tokens_details: { cached_tokens: isLlama ? 1 : 0 },
    },
  });
  sendEvent(response, '[DONE]');
  response.end();
}

async function readRequest(incoming: IncomingMessage, response: ServerResponse): Promise<AskedRequest> {
  let text = '';
  let abandoned = false;
  incoming.setEncoding('utf8');
  for await (const part of incoming) text += String(part);
  response.on('close', () => (abandoned = !response.writableFinished));
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    key: incoming.headers.authorization,
    body: text === '' ? undefined : parseJson(text),
    abandoned: () => abandoned,
  };
}
