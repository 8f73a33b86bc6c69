import { describe, expect, it } from 'vitest';
import type { GenerationRequest } from '../../../../src/lib/models/language-model';
import { addedServerModel, shortName } from '../../../../src/lib/models/servers/server-models';
import { readChunk } from '../../../../src/workers/server/chat-chunk';
import { readModelList, readPropsContext } from '../../../../src/workers/server/dialect';
import { estimateTokens } from '../../../../src/workers/server/estimate-tokens';
import { chatRequestBody } from '../../../../src/workers/server/request-body';
import { besideVersion } from '../../../../src/workers/server/server-address';
import { joinToolCalls } from '../../../../src/workers/server/tool-calls';
import { question } from '../../../support/server-engine';

describe('chatRequestBody', () => {
  const sampling = { temperature: 0.5, topP: 0.9, topK: 40, repetitionPenalty: 1.1, seed: 3 };
  const body = (changes: Partial<GenerationRequest>, dialect: 'llama.cpp' | 'vllm' | 'other') =>
    chatRequestBody(question(changes), 'm', dialect);

  it('says to any server what all of them know, and nothing else', () => {
    expect(body({ sampling, stop: ['a', 'b', 'c', 'd', 'e'] }, 'other')).toEqual({
      model: 'm',
      messages: [{ role: 'user', content: 'What is the capital of France?' }],
      stream: true,
      stream_options: { include_usage: true },
      max_tokens: 50,
      temperature: 0.5,
      top_p: 0.9,
      seed: 3,
      stop: ['a', 'b', 'c', 'd'],
    });
  });

  it('says the rest in the words of the server', () => {
    expect(body({ sampling }, 'llama.cpp')).toMatchObject({ top_k: 40, repeat_penalty: 1.1, min_p: 0, logprobs: true });
    expect(body({ sampling: { ...sampling, topK: 0 } }, 'vllm')).toMatchObject({ top_k: -1, repetition_penalty: 1.1 });
    expect(body({}, 'llama.cpp')).toMatchObject({ temperature: 0, top_logprobs: 1, return_progress: true });
    expect(body({}, 'llama.cpp')).not.toHaveProperty('top_p');
  });

  it('has an answer go on that was begun', () => {
    const messages = [...question().messages, { role: 'assistant' as const, content: 'The' }];
    expect(body({ messages }, 'vllm')).toMatchObject({ continue_final_message: true, add_generation_prompt: false });
    expect(body({}, 'vllm')).not.toHaveProperty('continue_final_message');
  });

  it('demands a form in the way that the server knows', () => {
    const schema = { type: 'json-schema', schema: '{"type":"object"}' } as const;
    const grammar = { type: 'grammar', grammar: 'root ::= "a"' } as const;
    expect(body({ constraint: schema }, 'llama.cpp')).toMatchObject({ json_schema: { type: 'object' } });
    expect(body({ constraint: schema }, 'other')).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { strict: true, schema: { type: 'object' } } },
    });
    expect(body({ constraint: grammar }, 'llama.cpp')).toMatchObject({ grammar: 'root ::= "a"' });
    expect(body({ constraint: grammar }, 'vllm')).toMatchObject({ structured_outputs: { grammar: 'root ::= "a"' } });
    expect(() => body({ constraint: grammar }, 'other')).toThrow('grammar-invalid');
    expect(() => body({ constraint: { type: 'json-schema', schema: '{' } }, 'other')).toThrow('grammar-invalid');
  });
});

describe('readChunk', () => {
  const read = (json: object) => readChunk(JSON.stringify(json));
  const empty = { text: '', thought: '', tokens: [], toolCalls: [] };

  it('reads text, ends and probabilities', () => {
    const logprobs = { content: [{ token: 'a', logprob: -1, bytes: [97] }] };
    expect(read({ choices: [{ delta: { content: 'a' }, logprobs, finish_reason: 'stop' }] })).toEqual({
      type: 'chunk',
      chunk: { ...empty, text: 'a', tokens: [{ text: 'a', id: -1, logProbability: -1 }], finish: 'stop' },
    });
    expect(read({ choices: [{ delta: {}, finish_reason: null }], usage: null })).toEqual({
      type: 'chunk',
      chunk: empty,
    });
  });

  it('reads what it took, from either account', () => {
    const usage = { prompt_tokens: 10, completion_tokens: 3, prompt_tokens_details: { cached_tokens: 4 } };
    const timings = { cache_n: 4, prompt_n: 6, predicted_n: 3 };
    const expected = { promptTokens: 10, cachedTokens: 4, answerTokens: 3 };
    expect(read({ choices: [], usage })).toEqual({ type: 'chunk', chunk: { ...empty, usage: expected } });
    expect(read({ choices: [], timings })).toEqual({ type: 'chunk', chunk: { ...empty, usage: expected } });
    expect(read({ choices: [], usage: { prompt_tokens: 10, completion_tokens: 3 }, timings })).toMatchObject({
      chunk: { usage: expected },
    });
  });

  it.each([
    '',
    '7',
    'null',
    '[]',
    '{"choices":[{"delta":{"content":7}}]}',
    '{"choices":[],"usage":{"prompt_tokens":-1}}',
  ])('does not read %s', (data) => {
    expect(readChunk(data).type).toBe('unreadable');
  });
});

describe('joinToolCalls', () => {
  it('joins the pieces of calls that come mixed', () => {
    const pieces = [
      { index: 0, id: 'call_1', name: 'weather', argumentsText: '' },
      { index: 1, id: 'call_2', name: 'time', argumentsText: '{"zone"' },
      { index: 0, id: '', name: '', argumentsText: '{"city":"Pa' },
      { index: 0, id: '', name: 'weather', argumentsText: 'ris"}' },
      { index: 1, id: '', name: '', argumentsText: ':"UTC"}' },
      { index: 2, id: 'call_3', name: '', argumentsText: '{}' },
    ];
    expect(joinToolCalls(pieces)).toEqual([
      { id: 'call_1', name: 'weather', argumentsText: '{"city":"Paris"}' },
      { id: 'call_2', name: 'time', argumentsText: '{"zone":"UTC"}' },
    ]);
  });

  it('takes them from the stream', () => {
    const call = { index: 0, id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"ci' } };
    const pieces = [
      { choices: [{ delta: { content: null, tool_calls: [call] } }] },
      {
        choices: [
          { delta: { tool_calls: [{ index: 0, function: { arguments: 'ty":1}' } }] }, finish_reason: 'tool_calls' },
        ],
      },
    ].flatMap((json) => {
      const reading = readChunk(JSON.stringify(json));
      return reading.type === 'chunk' ? reading.chunk.toolCalls : [];
    });
    expect(joinToolCalls(pieces)).toEqual([{ id: 'call_1', name: 'weather', argumentsText: '{"city":1}' }]);
  });
});

describe('readModelList', () => {
  it('knows whose list it is, and what a model can', () => {
    const data = [
      { id: 'a', owned_by: 'llamacpp', meta: { n_ctx: 2048, n_params: 630_167_424 } },
      { id: 'b', owned_by: 'vllm', max_model_len: 8192 },
      { id: 'c', owned_by: 'library' },
      { id: 'd', owned_by: 'llamacpp', meta: null },
      { id: 'e', max_model_len: 'many' },
      { id: '' },
      7,
    ];
    expect(readModelList({ object: 'list', data })).toEqual([
      { name: 'a', dialect: 'llama.cpp', contextTokens: 2048, parameters: 630_167_424 },
      { name: 'b', dialect: 'vllm', contextTokens: 8192 },
      { name: 'c', dialect: 'other' },
      { name: 'd', dialect: 'llama.cpp' },
      { name: 'e', dialect: 'other' },
    ]);
    expect(readModelList({ data: Array.from({ length: 2000 }, (_, id) => ({ id: `m${id}` })) })).toHaveLength(1000);
    expect(readModelList([])).toBeUndefined();
  });

  it('reads the properties of llama.cpp', () => {
    expect(readPropsContext({ default_generation_settings: { n_ctx: 2048 } })).toBe(2048);
    expect(readPropsContext({ default_generation_settings: { n_ctx: 0 } })).toBeUndefined();
    expect(readPropsContext('no')).toBeUndefined();
  });
});

describe('a model of a server as one that was added', () => {
  it('has no files and says what is not known', () => {
    const added = addedServerModel({ id: '1', title: 'Study' }, { name: 'qwen3:8b' }, 5);
    expect(added).toMatchObject({
      id: 'server:1:qwen3:8b',
      model: { title: 'qwen3:8b · Study', engine: 'server', files: [], contextTokens: 4096 },
      origin: { type: 'server', serverId: '1', name: 'qwen3:8b' },
      addedAt: 5,
    });
    expect(added.model.id).toBe(added.id);
  });

  it('is not called by the path of its file', () => {
    expect(shortName('/home/me/models/qwen.gguf')).toBe('qwen');
    expect(shortName('C:\\models\\qwen.GGUF')).toBe('qwen');
    expect(shortName('meta-llama/Llama-3')).toBe('meta-llama/Llama-3');
  });
});

describe('small rules', () => {
  it('finds what lies beside the version', () => {
    expect(besideVersion('http://127.0.0.1:8080/v1', 'props')).toBe('http://127.0.0.1:8080/props');
    expect(besideVersion('http://127.0.0.1:8080/llm/v12', 'props')).toBe('http://127.0.0.1:8080/llm/props');
    expect(besideVersion('http://127.0.0.1:8080/api', 'props')).toBe('http://127.0.0.1:8080/api/props');
  });

  it('estimates rather too many tokens than too few', () => {
    expect(estimateTokens([])).toBe(8);
    expect(estimateTokens([{ role: 'user', content: 'ää🙂' }])).toBe(8 + 3 + 8);
  });
});
