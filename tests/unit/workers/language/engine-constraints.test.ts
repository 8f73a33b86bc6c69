import { beforeAll, describe, expect, test } from 'vitest';
import type { GenerationRequest } from '../../../../src/lib/models/language-model';
import type { LanguageWorker } from '../../../../src/workers/language/api';
import { convertedModel, type ConvertedFiles } from '../../../support/language/converted-model';
import { letters, lettersOnly } from '../../../support/language/letters-only';
import { randomModel } from '../../../support/language/random-model';
import {
  collect,
  createTestEngine,
  requestFor,
  creative,
  type CollectedAnswer,
} from '../../../support/language/test-engine';

const never = new AbortController().signal;
let files: ConvertedFiles;
beforeAll(async () => {
  files = await convertedModel(randomModel());
});

const answerOf = (engine: LanguageWorker, request: GenerationRequest): Promise<CollectedAnswer> =>
  collect(engine.generate(request, never));

describe('a constraint', () => {
  test('is followed, told each token, and let go of, also when its listener leaves', async () => {
    const accepted: number[] = [];
    let disposed = 0;
    const engine = await createTestEngine({
      files,
      createConstraintFactory: async () => {
        const make = await lettersOnly();
        return async () => ({
          ...(await make()),
          accept: (token: number) => accepted.push(token),
          dispose: () => disposed++,
        });
      },
    });
    const { ids, text } = await answerOf(engine, requestFor('x', { constraint: letters, sampling: creative }));
    expect(text).toMatch(/^[a-z]{12}$/);
    expect([accepted, disposed]).toEqual([ids, 1]);
    for await (const event of engine.generate(requestFor('x', { constraint: letters }), never)) {
      if (event.type === 'token') break;
    }
    expect(disposed).toBe(2);
  });

  test('that is finished ends the answer', async () => {
    let left = 3;
    const engine = await createTestEngine({
      files,
      createConstraintFactory: async () => {
        const make = await lettersOnly();
        return async () => ({
          ...(await make()),
          accept: () => left--,
          get finished() {
            return left === 0;
          },
        });
      },
    });
    const { ids, done } = await answerOf(engine, requestFor('x', { constraint: letters }));
    expect([ids.length, done.stopReason]).toEqual([3, 'end']);
  });

  test('is prepared once for all answers', async () => {
    let factories = 0;
    const createConstraintFactory = () => {
      factories++;
      return lettersOnly();
    };
    const engine = await createTestEngine({ files, createConstraintFactory });
    for (const content of ['a', 'b']) await answerOf(engine, requestFor(content, { constraint: letters }));
    expect(factories).toBe(1);
  });
});
