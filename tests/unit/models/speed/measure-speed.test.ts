import { describe, expect, test } from 'vitest';
import type { GenerationEvent, GenerationRequest, LanguageModel } from '../../../../src/lib/models/language-model';
import { measureSpeed, type SpeedRow } from '../../../../src/lib/models/speed/measure-speed';
import { promptOfAbout } from '../../../../src/lib/models/speed/measured-prompt';
import { speedTable } from '../../../../src/lib/models/speed/speed-table';

const never = new AbortController().signal;

/** Counts words as tokens, with ten more for a template. */
const tokensOf = (text: string): number => 10 + text.split(/\s+/).length;

function timedModel(
  contextTokens: number,
  ending: (promptTokens: number) => Extract<GenerationEvent, { type: 'done' }>,
): { readonly model: LanguageModel; readonly requests: GenerationRequest[]; readonly forgotten: string[] } {
  const requests: GenerationRequest[] = [];
  const forgotten: string[] = [];
  const count: LanguageModel['countTokens'] = async ([message]) => tokensOf(message?.content ?? '');
  const model: LanguageModel = {
    id: 'timed',
    contextTokens,
    async *generate(request) {
      requests.push(request);
      yield ending(await count(request.messages));
    },
    readsAhead: false,
    prepare: async () => undefined,
    countTokens: count,
    forget: async (cacheKey) => void forgotten.push(cacheKey),
  };
  return { model, requests, forgotten };
}

async function rowsOf(model: LanguageModel): Promise<readonly SpeedRow[]> {
  const rows: SpeedRow[] = [];
  for await (const row of measureSpeed(model, never)) rows.push(row);
  return rows;
}

const ended = (promptTokens: number, answerTokens: number, reusedTokens = 0) =>
  ({
    type: 'done',
    stopReason: 'length',
    usage: { promptTokens, reusedTokens, answerTokens },
    firstTokenMs: 1_000,
    totalMs: 2_000,
  }) as const;

describe('the speed of a model', () => {
  test('is told for prompts of three lengths, as tokens for each second of reading and of writing', async () => {
    const { model, requests, forgotten } = timedModel(4_096, (tokens) => ended(tokens, 32));
    const rows = await rowsOf(model);
    expect(rows.map(({ promptTokens }) => promptTokens)).toEqual([64, 256, 600]);
    expect(rows.map((row) => row.promptTokensPerSecond)).toEqual([64, 256, 600]);
    expect(rows.map((row) => row.answerTokensPerSecond)).toEqual([31, 31, 31]);
    expect(requests.every(({ maxTokens, sampling }) => maxTokens === 32 && sampling.temperature === 0)).toBe(true);
    expect(forgotten).toEqual(Array(3).fill(requests[0]?.cacheKey));
  });

  test('does not count what was in the cache, nor an answer of one token', async () => {
    const { model } = timedModel(4_096, (tokens) => ended(tokens, 1, 20));
    expect((await rowsOf(model))[0]).toMatchObject({ promptTokensPerSecond: 44, answerTokensPerSecond: undefined });
  });

  test('leaves out what the context has no room for', async () => {
    const { model } = timedModel(300, (tokens) => ended(tokens, 32));
    expect((await rowsOf(model)).map(({ promptTokens }) => promptTokens)).toEqual([64, 256]);
  });

  test('ends without a row when it is stopped', async () => {
    const { model, requests } = timedModel(4_096, (tokens) => ({ ...ended(tokens, 3), stopReason: 'aborted' }));
    expect(await rowsOf(model)).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});

test('prompts of several lengths differ from their first word on', async () => {
  const texts = await Promise.all([64, 256].map((length) => promptOfAbout(length, async (text) => tokensOf(text))));
  expect(texts.map((text) => text.slice(0, 3))).toEqual(['64.', '256']);
});

test('the table can be read as Markdown', () => {
  const rows = [{ promptTokens: 64, promptTokensPerSecond: 80.25, answerTokens: 1, answerTokensPerSecond: undefined }];
  expect(speedTable('Hearth, 2 cores', [{ title: 'Small', engine: 'kernels', rows }])).toBe(
    [
      'Hearth, 2 cores',
      '',
      '| model | engine | prompt, tokens | read, tokens/s | written, tokens/s |',
      '| --- | --- | ---: | ---: | ---: |',
      '| Small | kernels | 64 | 80.3 |  |',
    ].join('\n'),
  );
});
