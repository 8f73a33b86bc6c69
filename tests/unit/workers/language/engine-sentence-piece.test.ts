import { beforeAll, describe, expect, test } from 'vitest';
import { convertedModel, textOf, type ConvertedFiles } from '../../../support/language/converted-model';
import { randomModel } from '../../../support/language/random-model';
import { sentencePieceVocabulary } from '../../../support/language/sentence-piece-vocabulary';
import { collect, createTestEngine, essence, requestFor } from '../../../support/language/test-engine';

const never = new AbortController().signal;

const learnedFrom =
  'The small river ran past the old mill, and the miller counted sacks: one, two, three. "Are there more?" asked the ' +
  'boy. There were {"more": 12}, and there would be more in the morning, said the miller to the boy by the river.';

const families = [
  ['gemma3', { architecture: 'gemma3', headSize: 16, window: 24, globalEvery: 2, layers: 3 }, 'gemma'],
  ['phi3', { architecture: 'phi3', keyValueHeads: 4, tied: false }, 'phi'],
] as const;

describe.each(families)('an engine with a %s and its vocabulary', (_, shape, family) => {
  let files: ConvertedFiles;
  beforeAll(async () => {
    const vocabulary = sentencePieceVocabulary({ text: learnedFrom, merges: 80, family });
    files = await convertedModel(randomModel({ ...shape, vocabulary, seed: 31 }));
  });

  test('answers, and the same from a cache that it used before', async () => {
    const engine = await createTestEngine({ files });
    const request = requestFor('Are there more sacks by the river?\n\nOne  two.', { maxTokens: 20 });
    const first = await collect(engine.generate(request, never));
    expect(first.ids.length).toBeGreaterThan(0);
    const again = await collect(engine.generate(request, never));
    expect(again.done.usage.reusedTokens).toBeGreaterThan(0);
    expect(essence(again)).toEqual(essence(first));
  });

  test('ends a turn where its vocabulary does', () => {
    const { endOfTurnTokens, endToken } = JSON.parse(textOf(files, 'config.json')) as {
      endOfTurnTokens: number[];
      endToken: number;
    };
    expect(endOfTurnTokens).toContain(endToken);
  });
});
