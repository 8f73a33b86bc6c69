import { beforeAll, describe, expect, test } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { GenerationRequest } from '../../../src/lib/models/language-model';
import type { LanguageWorker } from '../../../src/workers/language/api';
import { createConstraintFactory } from '../../../src/workers/language/generation/grammar-masks';
import { convertedModel, type ConvertedFiles } from '../../support/language/converted-model';
import { randomModel } from '../../support/language/random-model';
import {
  type CollectedAnswer,
  collect,
  createTestEngine,
  essence,
  greedy,
  requestFor,
  creative,
} from '../../support/language/test-engine';

const never = new AbortController().signal;

let files: ConvertedFiles;
beforeAll(async () => {
  files = await convertedModel(randomModel());
});

const answerOf = (engine: LanguageWorker, request: GenerationRequest): Promise<CollectedAnswer> =>
  collect(engine.generate(request, never));

describe('a constraint', () => {
  test('of JSON gives JSON of the schema, from a model that knows nothing', async () => {
    const engine = await createTestEngine({ files, createConstraintFactory });
    const schema = JSON.stringify({
      type: 'object',
      properties: { tool: { enum: ['list', 'read'] }, deep: { type: 'boolean' } },
      required: ['tool', 'deep'],
      additionalProperties: false,
    });
    for (const sampling of [greedy, creative]) {
      const request = requestFor('x', { maxTokens: 100, sampling, constraint: { type: 'json-schema', schema } });
      const { text, done } = await answerOf(engine, request);
      expect(done.stopReason).toBe('end');
      expect(JSON.parse(text)).toEqual({
        tool: expect.stringMatching(/^(list|read)$/) as unknown,
        deep: expect.any(Boolean) as unknown,
      });
    }
  });

  test('of a grammar may hold tokens of several characters and of none', async () => {
    const engine = await createTestEngine({ files, createConstraintFactory });
    const constraint = { type: 'grammar', grammar: 'root ::= "the constructor " ("ä" | "ö") "!"' } as const;
    const { text, done } = await answerOf(engine, requestFor('x', { maxTokens: 100, constraint }));
    expect(text).toMatch(/^the constructor [äö]!$/);
    expect(done.stopReason).toBe('end');
  });

  test('of a text that spells a special token is not met by that token, which has no text', async () => {
    const engine = await createTestEngine({ files, createConstraintFactory });
    const constraint = { type: 'grammar', grammar: 'root ::= "<|im_start|>" | "<|unused_262|>"' } as const;
    for (let seed = 0; seed < 20; seed++) {
      const sampling = { ...creative, temperature: 5, topK: 0, topP: 1, seed };
      const { text } = await answerOf(engine, requestFor('x', { maxTokens: 100, constraint, sampling }));
      expect(text).toMatch(/^(<\|im_start\|>|<\|unused_262\|>)$/);
    }
  });

  test('that is no grammar is refused, and the next answer is given', async () => {
    const engine = await createTestEngine({ files, createConstraintFactory });
    for (const constraint of [
      { type: 'grammar', grammar: 'root ::= (' },
      { type: 'json-schema', schema: '{' },
    ] as const) {
      const failed = await answerOf(engine, requestFor('x', { constraint })).catch((error: unknown) => error);
      if (!(failed instanceof FailureError)) throw failed;
      expect(failed.failure.code).toBe('grammar-invalid');
    }
    const valid = requestFor('x', { constraint: { type: 'grammar', grammar: 'root ::= "yes" | "no"' } });
    expect((await answerOf(engine, valid)).text).toMatch(/^(yes|no)$/);
    expect(essence(await answerOf(engine, requestFor('x')))).toEqual(
      essence(await answerOf(await createTestEngine({ files }), requestFor('x'))),
    );
  });
});
